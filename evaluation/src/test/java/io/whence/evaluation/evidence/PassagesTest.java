package io.whence.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.evaluation.Excerpt;
import io.whence.model.SectionRole;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void paragraphsHaveTheRolesOfTheirSections() {
        String paper =
                """
                TITLE: Oats and lipids

                ABSTRACT.METHODS:
                We fed oats.

                BODY.PATIENTS AND METHODS:
                Sixty adults ate.

                BODY.RANDOMIZATION:
                By lot.

                BODY.RESULTS:
                Lipids fell.

                They fell further.
                BODY.REFERENCES:
                1. Nobody, 1999.
                """;

        assertThat(Passages.of(paper))
                .containsExactly(
                        new Excerpt("Oats and lipids", SectionRole.TITLE),
                        new Excerpt("We fed oats.", SectionRole.ABSTRACT),
                        new Excerpt("Sixty adults ate.", SectionRole.METHODS),
                        new Excerpt("By lot.", SectionRole.METHODS),
                        new Excerpt("Lipids fell.", SectionRole.RESULTS),
                        new Excerpt("They fell further.", SectionRole.RESULTS));
    }
}
