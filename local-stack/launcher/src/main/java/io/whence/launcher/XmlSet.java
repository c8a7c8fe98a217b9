package io.whence.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of XML that is one set of many records: PubMed's baseline and updates, what efetch gives of PMC. Its records are
 * cut out by their tags, which takes any length in constant memory.
 *
 * @param declaration of the XML, which may name an encoding
 */
record XmlSet(String name, String declaration, List<String> elements) {

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*\\?>");
    private static final List<XmlSet> KNOWN = List.of(
            new XmlSet("PubmedArticleSet", "", List.of("PubmedArticle", "PubmedBookArticle")),
            new XmlSet("MedlineCitationSet", "", List.of("MedlineCitation")),
            new XmlSet("pmc-articleset", "", List.of("article")));

    /** The set that a file begins with, none if it is something else. */
    static Optional<XmlSet> of(String head) {
        Matcher declared = DECLARATION.matcher(head);
        String declaration = declared.find() ? declared.group() : "";
        return KNOWN.stream()
                .filter(set -> head.contains("<" + set.name() + ">") || head.contains("<" + set.name() + " "))
                .map(set -> new XmlSet(set.name(), declaration, set.elements()))
                .findFirst();
    }

    byte[] start() {
        return (declaration + "<" + name + ">").getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] end() {
        return ("</" + name + ">").getBytes(StandardCharsets.ISO_8859_1);
    }

    Elements elements(InputStream content) {
        return new Elements(content, elements);
    }

    /** Cuts elements out of a stream. Their names are ASCII in every encoding that is read so. */
    static final class Elements {

        private static final int LONGEST = 32 << 20;

        private final InputStream content;
        private final List<String> names;
        private final ByteArrayOutputStream element = new ByteArrayOutputStream();
        private final StringBuilder tag = new StringBuilder();

        Elements(InputStream content, List<String> names) {
            this.content = content;
            this.names = names;
        }

        /** The next element with its tags, none after the last. */
        Optional<byte[]> next() throws IOException {
            element.reset();
            String open = "";
            for (String found = nextTag(!open.isEmpty()); !found.isEmpty(); found = nextTag(!open.isEmpty())) {
                String name = found.replaceFirst("^</?([^\\s/>]*).*", "$1");
                if (open.isEmpty() && names.contains(name) && found.charAt(1) != '/') {
                    open = name;
                    element.write(found.getBytes(StandardCharsets.ISO_8859_1));
                } else if (!open.isEmpty() && found.startsWith("</" + open) && name.equals(open)) {
                    return Optional.of(element.toByteArray());
                }
            }
            return Optional.empty();
        }

        /** The next tag; what is read on the way is kept where an element is open. */
        private String nextTag(boolean kept) throws IOException {
            tag.setLength(0);
            for (int b = content.read(); b >= 0; b = content.read()) {
                keep(b, kept);
                if (b == '<') {
                    tag.setLength(0);
                }
                if (b == '<' || tag.length() > 0) {
                    tag.append((char) b);
                }
                if (b == '>' && tag.length() > 1) {
                    return tag.toString().replace('\n', ' ');
                }
            }
            return "";
        }

        private void keep(int b, boolean kept) throws IOException {
            if (kept) {
                element.write(b);
                if (element.size() > LONGEST) {
                    throw new IOException("a record has more than " + (LONGEST >> 20) + " MiB");
                }
            }
        }
    }
}
