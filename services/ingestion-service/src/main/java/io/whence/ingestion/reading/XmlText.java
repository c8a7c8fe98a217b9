package io.whence.ingestion.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Picks elements and their words out of XML, by their names without prefixes. */
final class XmlText {
    private XmlText() {}

    /** An element's name without its prefix. */
    static String name(Element element) {
        String tag = element.getTagName();
        return tag.substring(tag.indexOf(':') + 1);
    }

    /** An attribute's value whatever its prefix; empty if there is none. */
    static String attribute(Element element, String name) {
        if (element.hasAttribute(name)) {
            return element.getAttribute(name);
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i).getNodeName().endsWith(":" + name)) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** The child elements. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The child elements of this name. */
    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
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

    /** The element itself or the first of this name anywhere in it, in the order of the document. */
    static Optional<Element> first(Element within, String name) {
        if (name(within).equals(name)) {
            return Optional.of(within);
        }
        return children(within).stream()
                .flatMap(child -> first(child, name).stream())
                .findFirst();
    }

    /** All elements of this name, none inside of another of them. */
    static List<Element> all(Element within, String name) {
        if (name(within).equals(name)) {
            return List.of(within);
        }
        return children(within).stream()
                .flatMap(child -> all(child, name).stream())
                .toList();
    }

    /** The words along a path; none if there are none. */
    static Optional<String> textAt(Element parent, String... path) {
        return at(parent, path).map(XmlText::text).filter(words -> !words.isEmpty());
    }

    /** All words within, runs of white space as one space. */
    static String text(Element element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static void collect(Element element, StringBuilder words) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, words);
            } else if (child instanceof Text text) {
                words.append(text.getData());
            }
        }
    }
}
