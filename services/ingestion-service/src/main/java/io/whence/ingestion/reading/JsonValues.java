package io.whence.ingestion.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.model.SectionRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Writes text that JSON gives as a string, a list of paragraphs, or sections that hold them. */
final class JsonValues {
    private static final List<String> HEADINGS = List.of("heading", "title", "section", "name", "label", "header");
    private static final List<String> WORDS = List.of("text", "content", "body", "paragraph", "abstract", "value", "p");
    private static final List<String> PARTS =
            List.of("paragraphs", "sections", "subsections", "children", "texts", "content");
    private static final List<String> KNOWN_BESIDES = List.of("role", "type", "sec_number", "number", "id", "level");
    private static final Pattern PROSE = Pattern.compile("(?:\\p{L}{2,}[,;]?\\s+){4,}\\p{L}{2,}.*", Pattern.DOTALL);

    private JsonValues() {}

    /** Whether there is a sentence anywhere in it. */
    static boolean holdsProse(JsonNode value) {
        if (value.isTextual()) {
            return PROSE.matcher(value.asText().strip()).matches();
        }
        return StreamSupport.stream(value.spliterator(), false).anyMatch(JsonValues::holdsProse);
    }

    /**
     * Writes a value.
     *
     * @param path of the value, for messages
     */
    static void write(JsonNode value, Manuscript.Writer writer, SectionRole role, String path) {
        new Walk(writer).value(value, role, path);
    }

    /** Remembers the last heading, which every paragraph of CORD-19 repeats. */
    private static final class Walk {
        private final Manuscript.Writer writer;
        private String heading = "";

        Walk(Manuscript.Writer writer) {
            this.writer = writer;
        }

        void value(JsonNode value, SectionRole role, String path) {
            if (value.isTextual()) {
                Prose.write(value.asText(), writer, role);
            } else if (value.isArray()) {
                int index = 0;
                for (JsonNode element : value) {
                    value(element, role, path + "[" + index++ + "]");
                }
            } else if (value.isObject()) {
                section(value, role, path);
            } else if (!value.isNull()) {
                throw new UnreadableDocumentException(
                        "The JSON has " + value + " in '" + path + "' where text is expected.");
            }
        }

        private void section(JsonNode section, SectionRole outer, String path) {
            boolean holdsText =
                    WORDS.stream().anyMatch(section::has) || PARTS.stream().anyMatch(section::has);
            if (!holdsText) {
                named(section, outer, path);
                return;
            }
            Optional<String> name = HEADINGS.stream()
                    .map(section::path)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst();
            name.filter(words -> !words.equals(heading) && !words.isBlank() && !isOfAnAbstract(words, outer))
                    .ifPresent(writer::heading);
            heading = name.orElse(heading);
            SectionRole role = role(section, path)
                    .or(() -> name.flatMap(SectionNames::role))
                    .orElse(outer);
            WORDS.forEach(part -> part(section, part, role, path));
            PARTS.stream().filter(part -> !WORDS.contains(part)).forEach(part -> part(section, part, role, path));
            refuseOthers(section, path);
        }

        private static boolean isOfAnAbstract(String words, SectionRole outer) {
            return outer == SectionRole.ABSTRACT && words.equalsIgnoreCase("abstract");
        }

        /** An object whose keys are the headings. */
        private void named(JsonNode sections, SectionRole outer, String path) {
            for (Map.Entry<String, JsonNode> entry : sections.properties()) {
                if (holdsProse(entry.getValue())) {
                    writer.heading(entry.getKey());
                    value(
                            entry.getValue(),
                            SectionNames.role(entry.getKey()).orElse(outer),
                            path + "." + entry.getKey());
                }
            }
        }

        private void part(JsonNode section, String name, SectionRole role, String path) {
            if (section.has(name)) {
                value(section.path(name), role, path + "." + name);
            }
        }

        private static Optional<SectionRole> role(JsonNode section, String path) {
            String role = section.path("role").asText();
            try {
                return role.isEmpty() ? Optional.empty() : Optional.of(SectionRole.ofWireName(role));
            } catch (IllegalArgumentException e) {
                throw new UnreadableDocumentException(
                        "'" + path + ".role' is '" + role + "'; roles are "
                                + String.join(
                                        ", ",
                                        java.util.Arrays.stream(SectionRole.values())
                                                .map(SectionRole::wireName)
                                                .toList())
                                + ".",
                        e);
            }
        }

        private static void refuseOthers(JsonNode section, String path) {
            section.properties().forEach(entry -> {
                String name = entry.getKey();
                boolean known = HEADINGS.contains(name)
                        || WORDS.contains(name)
                        || PARTS.contains(name)
                        || KNOWN_BESIDES.contains(name)
                        || name.endsWith("_spans");
                if (!known && holdsProse(entry.getValue())) {
                    throw new UnreadableDocumentException("The JSON has text in '" + path + "." + name
                            + "', which is not known; a section has 'heading', 'role', 'text' or 'paragraphs'.");
                }
            });
        }
    }
}
