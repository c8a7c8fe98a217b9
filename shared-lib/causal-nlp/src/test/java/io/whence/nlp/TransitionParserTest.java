package io.whence.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same network must give the same trees as in CoreNLP's own implementation. */
class TransitionParserTest {
    private static final DependencyParser REFERENCE =
            DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain falls.",
                "Heavy rain, which fell for three days, caused floods in the valley and damaged the old bridge.",
                "Because prices rose by 3.5% (see Table 2), fewer people than expected bought a new car.",
                "It has long been argued that what parents read to their children shapes how well they learn.",
                "Neither the first nor the second trial showed any effect of the drug on blood pressure!",
                "Glorptastic zibbles frumped quintly.",
            })
    void treesAreThoseOfCoreNlp(String text) {
        SentenceParse sentence =
                SharedParser.PARSER.parse(text, Budget.DEFAULT).sentences().get(0);

        assertThat(sentence.dependencies()).containsExactlyInAnyOrderElementsOf(reference(sentence));
    }

    private static List<Dependency> reference(SentenceParse sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (ParseToken token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.token().form());
            label.setValue(token.token().form());
            label.setTag(token.token().tag());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        CoreMap map = new ArrayCoreMap();
        map.set(TokensAnnotation.class, labels);
        return REFERENCE.predict(map).typedDependencies().stream()
                .map(edge -> new Dependency(
                        edge.gov().index() - 1,
                        edge.dep().index() - 1,
                        edge.reln().toString()))
                .toList();
    }
}
