package io.whence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.ConceptId;
import io.whence.model.ConceptLink;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConceptGroupsTest {
    private static final List<ConceptId> IDS =
            Stream.of("a", "b", "c", "d").map(ConceptId::ofKey).sorted().toList();

    @Test
    void linkedConceptsAreOneGroupNamedByTheSmallestId() {
        var groups = new ConceptGroups(List.of(link(3, 2), link(1, 2)));

        assertThat(groups.of(IDS.get(3))).isEqualTo(IDS.get(1));
        assertThat(groups.of(IDS.get(2))).isEqualTo(IDS.get(1));
        assertThat(groups.of(IDS.get(1))).isEqualTo(IDS.get(1));
    }

    @Test
    void aConceptWithoutLinksIsAGroupOfItsOwn() {
        var groups = new ConceptGroups(List.of(link(1, 2)));

        assertThat(groups.of(IDS.get(0))).isEqualTo(IDS.get(0));
    }

    private static ConceptLink link(int one, int other) {
        return new ConceptLink(IDS.get(one), IDS.get(other), "same", "tester");
    }
}
