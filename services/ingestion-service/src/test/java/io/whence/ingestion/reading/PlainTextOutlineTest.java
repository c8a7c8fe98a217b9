package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextOutlineTest {
    @Test
    void linesApartByABlankLineAreParagraphs() {
        assertThat(paragraphs("Rain makes streets wet.\n\nSalt melts ice."))
                .containsExactly("other: Rain makes streets wet.", "other: Salt melts ice.");
    }

    @Test
    void markedHeadingsGiveRolesAndAreNoParagraphs() {
        String text =
                """
                TITLE:
                Light and sleep

                ABSTRACT.BACKGROUND:
                Light at night is common.

                BODY.METHODS:
                We asked forty people.
                BODY.PARTICIPANTS:
                All were adults.

                BODY.RESULTS:
                Light delayed sleep.
                """;

        assertThat(paragraphs(text))
                .containsExactly(
                        "title: Light and sleep",
                        "abstract: Light at night is common.",
                        "methods: We asked forty people.",
                        "methods: All were adults.",
                        "results: Light delayed sleep.");
        assertThat(new PlainTextOutline(text).title()).contains("Light and sleep");
    }

    @Test
    void namesOfSectionsAloneOnALineAreHeadings() {
        assertThat(
                        paragraphs(
                                "# Introduction\nHeat is rising.\n2. Materials and Methods\nWe measured it.\nCONCLUSIONS\nIt rises."))
                .containsExactly("introduction: Heat is rising.", "methods: We measured it.", "discussion: It rises.");
    }

    @Test
    void aRunInHeadingGivesItsRoleToItsParagraph() {
        assertThat(paragraphs("METHODS: We measured heat.\nResults: It rose.\nNote well: this is a sentence."))
                .containsExactly(
                        "methods: We measured heat.", "results: It rose.", "results: Note well: this is a sentence.");
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String wrapped = "The long drought that began in the spring of that year dried\n"
                + "the upper soil and thereby caused the harvest to fail in all\nthe valleys.\nA new paragraph starts here.";

        assertThat(paragraphs(wrapped)).hasSize(2).last().isEqualTo("other: A new paragraph starts here.");
    }

    @Test
    void cellsOfATableDoNotRunIntoTheTextAfterThem() {
        assertThat(paragraphs("25.41\n(5.76)\nAll were given the same diet for a month."))
                .contains("other: All were given the same diet for a month.");
    }

    @Test
    void whatStandsUnderReferencesIsLeftOut() {
        assertThat(paragraphs(
                        "Heat kills.\n\nReferences\n1. A. Example, On heat, 1999.\n2. B. Example.\n\nAppendix\nMore."))
                .containsExactly("other: Heat kills.", "other: More.");
    }

    private static List<String> paragraphs(String text) {
        NormalizedText normal = new NormalizedText(text);
        return new PlainTextOutline(normal.value())
                .paragraphs().stream()
                        .map(paragraph -> paragraph.section().wireName() + ": " + normal.slice(paragraph.span()))
                        .toList();
    }
}
