package io.whence.ingestion.reading;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Gathers the words of a paragraph out of mark-up, so that a sentence can still be read. */
final class InlineText {
    private final Dialect dialect;
    private final StringBuilder words = new StringBuilder();

    InlineText(Dialect dialect) {
        this.dialect = dialect;
    }

    /** All words within an element. */
    static String of(Element element, Dialect dialect) {
        InlineText text = new InlineText(dialect);
        text.appendChildren(element);
        return text.words();
    }

    void append(Node node) {
        if (node instanceof Text text) {
            words.append(Citations.unmarked(text.getData()));
        } else if (node instanceof Element element) {
            append(element, dialect.part(element));
        }
    }

    private void append(Element element, Part part) {
        switch (part) {
            case WORDS -> appendChildren(element);
            case SECTION, HEADING, BLOCK -> {
                words.append(' ');
                appendChildren(element);
                words.append(' ');
            }
            case SPACE -> words.append(' ');
            case NOTHING -> {}
            case GAP -> words.append(Citations.GAP);
            case CITATION -> citation(element);
            case SUPERSCRIPT -> superscript(element);
            case SUBSCRIPT -> words.append(Scripts.subscript(raw(element), words));
            case FORMULA -> words.append(LinearMath.of(element));
        }
    }

    private void citation(Element element) {
        String text = raw(element);
        if (Citations.isNumber(text)) {
            words.append(Citations.marked(Citations.plain(text)));
        } else {
            words.append(text);
        }
    }

    /** Numbers that point to references may be raised; what stands around them goes with them. */
    private void superscript(Element element) {
        String inner = raw(element);
        String text = Citations.plain(inner);
        if (!inner.equals(text) && Citations.isNumber(text)) {
            words.append(Citations.marked(text));
        } else {
            words.append(Scripts.superscript(inner, words));
        }
    }

    private String raw(Element element) {
        InlineText inner = new InlineText(dialect);
        inner.appendChildren(element);
        return inner.words.toString().strip();
    }

    private void appendChildren(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child);
        }
    }

    /** What was gathered, without citations that the sentence does not need, white space as single spaces. */
    String words() {
        return Citations.resolved(words.toString());
    }

    /** Gives what was gathered and begins anew. */
    String take() {
        String taken = words();
        words.setLength(0);
        return taken;
    }
}
