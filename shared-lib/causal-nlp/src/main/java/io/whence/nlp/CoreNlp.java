package io.whence.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * The steps of CoreNLP that we use, each called for as few sentences as possible: its own pipeline tags whatever it is
 * given, before anyone can look at how long a sentence is.
 */
final class CoreNlp {
    private final StanfordCoreNLP splitter;
    private final MaxentTagger tagger;

    CoreNlp() {
        RedwoodConfiguration.current().clear().apply();
        splitter = new StanfordCoreNLP(splitting());
        tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    }

    private static Properties splitting() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        properties.setProperty("tokenize.options", "invertible=true,splitHyphenated=true,untokenizable=noneKeep");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return properties;
    }

    List<CoreMap> sentences(String text) {
        Annotation annotation = new Annotation(text);
        splitter.annotate(annotation);
        return annotation.get(SentencesAnnotation.class);
    }

    static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(TokensAnnotation.class);
    }

    void tag(CoreMap sentence) {
        List<CoreLabel> tokens = tokens(sentence);
        tagger.tagCoreLabels(tokens);
        List<String> tags = PastTense.restored(
                tokens.stream().map(CoreLabel::word).toList(),
                tokens.stream().map(CoreLabel::tag).toList());
        IntStream.range(0, tags.size()).forEach(i -> tokens.get(i).setTag(tags.get(i)));
        Morphology morphology = new Morphology();
        tokens.forEach(morphology::stem);
    }
}
