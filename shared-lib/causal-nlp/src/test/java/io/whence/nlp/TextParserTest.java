package io.whence.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import org.junit.jupiter.api.Test;

class TextParserTest {
    @Test
    void aParseHasOneEdgeForEachTokenAndOneRoot() {
        SentenceParse sentence = SharedParser.PARSER
                .parse("Heavy rain caused floods.", Budget.DEFAULT)
                .sentences()
                .get(0);

        assertThat(sentence.dependencies()).hasSameSizeAs(sentence.tokens());
        assertThat(sentence.dependencies())
                .filteredOn(edge -> edge.governor() == Dependency.ROOT)
                .singleElement()
                .satisfies(root -> assertThat(
                                sentence.tokens().get(root.dependent()).token().lemma())
                        .isEqualTo("cause"));
    }

    @Test
    void tokensStandWhereTheirSpansSay() {
        String text = "😀 Follow-up studies “found” 3.5% less 𝔁-rays.";

        Parse parse = SharedParser.PARSER.parse(text, Budget.DEFAULT);

        assertThat(parse.sentences()).allSatisfy(sentence -> assertThat(sentence.tokens())
                .allSatisfy(token -> assertThat(NormalizedText.slice(text, token.span()))
                        .isEqualTo(token.token().form())));
    }

    @Test
    void onlyWantedSentencesAreParsed() {
        Parse parse = SharedParser.PARSER.parse(
                "It rained. Floods came.",
                Budget.DEFAULT,
                sentence -> sentence.tokens().get(0).token().form().equals("Floods"));

        assertThat(parse.sentences()).extracting(SentenceParse::parsed).containsExactly(false, true);
        assertThat(parse.parsed()).isEqualTo(1);
    }

    @Test
    void anEmptyLineEndsASentence() {
        Parse parse = SharedParser.PARSER.parse("Results of the trial\n\nRain causes floods", Budget.DEFAULT);

        assertThat(parse.sentences()).hasSize(2);
    }
}
