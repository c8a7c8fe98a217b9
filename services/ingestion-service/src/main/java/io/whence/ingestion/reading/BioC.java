package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * A document of a BioC collection, in XML or JSON: its passages, told by what they say of their section.
 *
 * @see <a href="https://bioc.sourceforge.net/">BioC</a>
 */
final class BioC {
    private static final Set<String> LEFT_OUT = Set.of(
            "ref",
            "references",
            "fig",
            "table",
            "suppl",
            "comp_int",
            "auth_cont",
            "ack_fund",
            "abbr",
            "fig_caption",
            "fig_title_caption",
            "table_caption",
            "table_title_caption",
            "table_footnote",
            "footnote");
    private static final Map<String, SectionRole> ROLES = Map.of(
            "title", SectionRole.TITLE,
            "front", SectionRole.TITLE,
            "abstract", SectionRole.ABSTRACT,
            "intro", SectionRole.INTRODUCTION,
            "methods", SectionRole.METHODS,
            "results", SectionRole.RESULTS,
            "discuss", SectionRole.DISCUSSION,
            "concl", SectionRole.DISCUSSION);

    private final Manuscript.Writer writer = new Manuscript.Writer();
    private final Map<String, String> said = new TreeMap<>();

    static Manuscript read(Element document) {
        BioC reader = new BioC();
        for (Element passage : children(document, "passage")) {
            Map<String, String> infons = new TreeMap<>();
            children(passage, "infon").forEach(infon -> infons.put(infon.getAttribute("key"), XmlText.text(infon)));
            reader.passage(infons, textAt(passage, "text").orElse(""));
        }
        return reader.finish(textAt(document, "id"));
    }

    void passage(Map<String, String> infons, String text) {
        infons.forEach(said::putIfAbsent);
        String type = infons.getOrDefault("type", "").toLowerCase(Locale.ROOT);
        String section = infons.getOrDefault("section_type", infons.getOrDefault("section", type))
                .toLowerCase(Locale.ROOT);
        if (LEFT_OUT.contains(section) || LEFT_OUT.contains(type)) {
            return;
        }
        SectionRole role = ROLES.getOrDefault(section, ROLES.getOrDefault(type, SectionRole.OTHER));
        if (type.contains("title_") && role != SectionRole.TITLE) {
            writer.heading(text);
        } else {
            writer.paragraph(text, SectionNames.role(section).orElse(role));
            said.putIfAbsent("title of it", role == SectionRole.TITLE ? text : "");
        }
    }

    Manuscript finish(Optional<String> id) {
        return writer.finish(new MetadataFields(
                said("title of it"),
                java.util.List.of(),
                Years.in(said.getOrDefault("year", "")),
                said("article-id_doi").or(() -> said("doi")),
                said("article-id_pmid").or(() -> said("pmid")).or(() -> id.filter(name -> name.matches("\\d{5,9}"))),
                Optional.empty(),
                said("license"),
                Optional.empty()));
    }

    private Optional<String> said(String key) {
        return Optional.ofNullable(said.get(key)).filter(value -> !value.isBlank());
    }
}
