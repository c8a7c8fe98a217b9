package io.whence.ingestion.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Picks elements and their words out of XML. */
final class XmlText {
    private XmlText() {}

    /** The child elements. */
    static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The child elements of this name. */
    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    /** The first element along a path of names. */
    static Optional<Element> at(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    /** The words along a path; none if there are none. */
    static Optional<String> textAt(Element parent, String... path) {
        return at(parent, path).map(element -> text(element)).filter(words -> !words.isEmpty());
    }

    /** All words within, runs of white space as one space. */
    static String text(Element element) {
        return text(element, any -> Optional.empty());
    }

    /**
     * All words within, runs of white space as one space.
     *
     * @param instead what to write for an element in place of its words, none to take its words
     */
    static String text(Element element, Function<Element, Optional<String>> instead) {
        StringBuilder words = new StringBuilder();
        collect(element, instead, words);
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static void collect(Element element, Function<Element, Optional<String>> instead, StringBuilder words) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                instead.apply(inner).ifPresentOrElse(words::append, () -> collect(inner, instead, words));
            } else if (child instanceof Text text) {
                words.append(text.getData());
            }
        }
    }
}
