package io.whence.nlp.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Sign;
import io.whence.model.lexicon.ChangeWords;
import io.whence.model.lexicon.Valence;
import io.whence.model.lexicon.Way;
import io.whence.nlp.pattern.Lexicon.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The verbs that the patterns read and the words of change that name concepts must not point opposite ways. */
class ChangeVerbsTest {
    private final ChangeWords words = ChangeWords.load();
    private final List<Row> rows = Lexicon.read("verbs.tsv", row -> row).values().stream()
            .flatMap(List::stream)
            .toList();

    @Test
    void verbsOfQuantityPointAsTheLexiconOfChangeWordsSays() {
        List<Row> shared =
                rows.stream().filter(row -> quantity(row).isPresent()).toList();

        assertThat(shared)
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(quantity(row)).as(row.lemma()).contains(row.sign()));
    }

    /** Which way a verb of quantity points; empty if it is none, or if that depends on the thing. */
    private Optional<Sign> quantity(Row row) {
        return words.verb(row.lemma())
                .filter(way -> way != Way.BETTER && way != Way.WORSE)
                .map(way -> way.sign(Valence.UNKNOWN));
    }
}
