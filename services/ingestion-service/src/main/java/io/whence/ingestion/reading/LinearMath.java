package io.whence.ingestion.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Writes MathML, or TeX where there is none, as a line of text: NO2, T > 30, x/(y + 1). */
final class LinearMath {
    private static final Set<String> LEFT_OUT =
            Set.of("annotation", "annotation-xml", "mphantom", "none", "mprescripts", "maligngroup", "malignmark");
    private static final String SPACED =
            "=<>\u2260\u2264\u2265\u2248\u223C\u2245\u2261\u221D\u2192\u2190\u2194\u21D2\u2208"
                    + "+\u2212\u00B1\u00D7\u00F7\u226A\u226B\u2A7D\u2A7E\u21CC-";
    private static final String INVISIBLE = "\u2061\u2062\u2063\u2064\u200B";
    private static final String OPENING = "([{|=<>+-\u2212\u00D7/,";

    private LinearMath() {}

    /** The line that a formula makes, whatever it is written in. */
    static String of(Element formula) {
        Optional<Element> math = XmlText.first(formula, "math");
        if (math.isPresent()) {
            return tidy(new Line().element(math.get()).toString());
        }
        return XmlText.first(formula, "tex-math")
                .map(tex -> TexText.math(XmlText.text(tex)))
                .orElseGet(() -> plain(formula));
    }

    private static String plain(Element formula) {
        String words = XmlText.text(formula);
        return words.contains("\\") || words.startsWith("$") ? TexText.math(words) : words;
    }

    private static String tidy(String line) {
        return line.replaceAll("\\s+", " ")
                .replaceAll("([(\\[]) | ([)\\],])", "$1$2")
                .strip();
    }

    /** A line while it is written. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();

        Line element(Element e) {
            List<Element> parts = XmlText.children(e);
            String name = XmlText.name(e);
            if (LEFT_OUT.contains(name)) {
                return this;
            }
            switch (name) {
                case "mi", "mn", "mtext", "ms" -> text.append(XmlText.text(e));
                case "mo" -> operator(XmlText.text(e));
                case "mspace" -> text.append(' ');
                case "msub", "munder" -> under(parts);
                case "msup" -> over(parts);
                case "mover" -> accented(parts);
                case "msubsup", "munderover" -> underAndOver(parts);
                case "mfrac" -> fraction(parts);
                case "msqrt" -> text.append("\u221A(").append(inner(e)).append(')');
                case "mroot" -> text.append("\u221A(").append(line(parts, 0)).append(')');
                case "mfenced" -> fenced(e, parts);
                case "mtd" -> text.append(inner(e)).append(' ');
                default -> parts.forEach(this::element);
            }
            return this;
        }

        private void operator(String sign) {
            String shown = sign.chars()
                    .filter(c -> INVISIBLE.indexOf(c) < 0)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            boolean binary = shown.length() == 1 && SPACED.contains(shown) && !opens();
            boolean relation = shown.length() == 1 && "<>=\u2264\u2265\u2248".contains(shown);
            if (binary || relation) {
                text.append(' ').append(shown).append(' ');
            } else {
                text.append(shown.equals(",") ? ", " : shown);
            }
        }

        /** Whether a sign that comes now stands before its number, as in −1. */
        private boolean opens() {
            String so = text.toString().strip();
            return so.isEmpty() || OPENING.indexOf(so.charAt(so.length() - 1)) >= 0;
        }

        private void under(List<Element> parts) {
            text.append(line(parts, 0));
            text.append(Scripts.subscript(line(parts, 1), text));
        }

        private void over(List<Element> parts) {
            text.append(line(parts, 0)).append(raised(line(parts, 1)));
        }

        private void underAndOver(List<Element> parts) {
            under(parts);
            text.append(raised(line(parts, 2)));
        }

        private static String raised(String inner) {
            String script = Scripts.superscript(inner.replace(" ", ""), "0");
            return script.startsWith("^") && inner.length() > 1 ? "^(" + inner + ")" : script;
        }

        private void accented(List<Element> parts) {
            String accent = line(parts, 1);
            String combining =
                    switch (accent) {
                        case "\u00AF", "\u203E", "\u2015", "_", "\u2212", "-" -> "\u0304";
                        case "^", "\u02C6" -> "\u0302";
                        case "~", "\u02DC" -> "\u0303";
                        case "\u02D9", "." -> "\u0307";
                        default -> accent.length() == 1 && accent.charAt(0) >= '\u2190' ? "" : raised(accent);
                    };
            text.append(line(parts, 0)).append(combining);
        }

        private void fraction(List<Element> parts) {
            text.append(bracketed(line(parts, 0))).append('/').append(bracketed(line(parts, 1)));
        }

        private static String bracketed(String inner) {
            return inner.contains(" ") ? "(" + inner + ")" : inner;
        }

        private void fenced(Element e, List<Element> parts) {
            String open = e.hasAttribute("open") ? e.getAttribute("open") : "(";
            String close = e.hasAttribute("close") ? e.getAttribute("close") : ")";
            text.append(open)
                    .append(parts.stream().map(part -> line(part)).collect(Collectors.joining(", ")))
                    .append(close);
        }

        private static String inner(Element e) {
            Line line = new Line();
            XmlText.children(e).forEach(line::element);
            return tidy(line.toString().isEmpty() ? XmlText.text(e) : line.toString());
        }

        private static String line(List<Element> parts, int index) {
            return index < parts.size() ? line(parts.get(index)) : "";
        }

        private static String line(Element e) {
            return tidy(new Line().element(e).toString());
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
