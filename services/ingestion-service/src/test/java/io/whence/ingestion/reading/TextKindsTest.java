package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Text as it is copied from pages, and files of characters that are no prose. */
class TextKindsTest {
    @Test
    void hyphensAtTheEndsOfLinesGoUnlessTheTextWritesThemElsewhere() {
        assertThat(
                        ReadLines.passages(
                                "a.txt",
                                "The winter salt on the motor-\nway melts the ice, and a long-\nterm trial showed that the dose-\nresponse curve is steep, so dose-response data help.\n"))
                .containsExactly("The winter salt on the motorway melts the ice, and a long-term trial showed that the"
                        + " dose-response curve is steep, so dose-response data help.");
    }

    @Test
    void linesOfNarrowColumnsAreOneParagraph() {
        assertThat(ReadLines.passages(
                        "a.txt",
                        "Salt from the road melts\nthe ice on it and later\nharms the trees of Utah\nby its brine.\n"))
                .containsExactly(
                        "Salt from the road melts the ice on it and later harms the trees of Utah by its brine.");
    }

    @Test
    void aLineThatEndsWithAnAbbreviationGoesOn() {
        assertThat(ReadLines.passages(
                        "a.txt", "This agrees with what was found by Elm et al.\nWho said that salt melts ice.\n"))
                .hasSize(1);
    }

    @Test
    void aSentenceGoesOnOverTheEndOfAPage() {
        assertThat(
                        ReadLines.passages(
                                "a.txt",
                                "Salt from the roads of the whole town melts the ice that\n\nElm and Oak: Salt on roads 2011\n\n17\n\f\nlies there, and it harms trees.\n"))
                .containsExactly(
                        "Salt from the roads of the whole town melts the ice that lies there, and it harms trees.");
    }

    @Test
    void textAfterTheReferencesIsReadAndReferencesOfAnyNameAreNot() {
        assertThat(
                        ReadLines.passages(
                                "a.txt",
                                "Salt melts ice.\n\n6. Notes and References\n\n1. Elm A. Brine harms fish. 1999.\n\nAppendix B. More\n\nSand helps grip.\n"))
                .containsExactly("Salt melts ice.", "Sand helps grip.");
    }

    @Test
    void numbersOfLinesGo() {
        assertThat(
                        ReadLines.passages(
                                "a.txt",
                                " 14 Salt from the roads of the town melts\n 15 ice there and in all the valleys and it\n 16 harms trees.\n"))
                .containsExactly(
                        "Salt from the roads of the town melts ice there and in all the valleys and it harms trees.");
    }

    @Test
    void textWithoutAnyOfItStaysAsItIs() {
        String text = "Salt melts ice.\n\n1 We did it twice\nand well-\n\nHere (1) it ends.\n";

        assertThat(ReadLines.one("a.txt", text).text().value()).isEqualTo(text);
    }

    @Test
    void latexIsReadWithoutItsCommands() {
        String latex =
                """
                \\documentclass{article}\\newcommand{\\salt}{road salt}
                \\begin{document}\\title{Salt \\& ice}
                % none
                \\begin{abstract}We show that \\salt{} melts \\textbf{ice} (see~\\cite{elm}).\\end{abstract}
                \\section{Results}\\label{s}Brine harms fish~\\citep[p.~3]{oak} by 5\\,\\% if $\\alpha < 10^{3}$.\\footnote{No.}

                \\begin{equation}a=b\\end{equation}
                It was seen in M{\\\"u}nchen.\\end{document}
                """;

        assertThat(ReadLines.passages("a.tex", latex))
                .containsExactly(
                        "Salt & ice",
                        "We show that road salt melts ice.",
                        "Brine harms fish by 5 % if \u03B1 < 10\u00B3.",
                        "It was seen in M\u00FCnchen.");
    }

    @Test
    void markdownIsReadWithoutItsSigns() {
        assertThat(
                        ReadLines.text(
                                "a.md",
                                "---\ntitle: \"Salt\"\n---\n# Results\n\nSalt **melts** [ice](http://x) [@elm2004].\n\n* Brine harms fish.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"))
                .containsExactly("Salt", "Results", "Salt melts ice.", "Brine harms fish.");
    }

    @Test
    void ofAPageItsMainTextIsRead() {
        String html =
                "<!DOCTYPE html><html><head><title>Salt | Journal</title><meta name=citation_doi content=10.5555/s></head>"
                        + "<body><nav>Home</nav><div class=cookie-banner>We use cookies here.</div><h1>Salt</h1><h2>Results</h2><p>Salt"
                        + " melts ice<sup><a href=#r1>1</a></sup>.<p>Brine harms fish.<table><tr><td>4</table><h2>References</h2><ol><li>"
                        + "Elm A. Nothing.</ol><footer>All rights reserved.</footer></body></html>";

        assertThat(ReadLines.text("a.html", html))
                .containsExactly("Salt", "Results", "Salt melts ice.", "Brine harms fish.");
        assertThat(ReadLines.metadata("a.html", html).doi()).contains("10.5555/s");
    }

    @Test
    void subtitlesAreJoinedToSentencesWithTheirTimes() {
        assertThat(
                        ReadLines.text(
                                "a.vtt",
                                "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ann>Road salt melts\n\n00:04.000 --> 00:06.500\nthe ice.\n\n00:20.000 --> 00:21.000\n<v Bob>Brine harms fish.\n"))
                .containsExactly("[00:00:01] Ann", "Road salt melts the ice.", "[00:00:20] Bob", "Brine harms fish.");
        assertThat(ReadLines.passages("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nSalt melts ice.\n"))
                .containsExactly("Salt melts ice.");
    }

    @Test
    void whatAFileIsIsFoundByItsContent() {
        assertThat(ReadLines.passages("a.txt", "<article><body><p>Salt melts the ice.</p></body></article>"))
                .containsExactly("Salt melts the ice.");
        assertThat(new DocumentReader(4000)
                        .read(new SourceFile("text/plain", "\uFEFFSalt melts ice.".getBytes(StandardCharsets.UTF_16LE)))
                        .text()
                        .value())
                .isEqualTo("Salt melts ice.");
    }

    @Test
    void whatIsRefusedIsRefusedByItsKindWithWhatToDo() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThatThrownBy(() -> ReadLines.all("a.txt", png))
                .hasMessageContaining("an image")
                .hasMessageContaining("text");
        assertThatThrownBy(() -> ReadLines.all(
                        "a.docx", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}))
                .hasMessageContaining("ZIP archive");
    }
}
