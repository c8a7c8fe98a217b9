package io.whence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void anIdNeverChangesFromOneReleaseToTheNext() {
        String id = ContentHash.of("concept").with("key", "lung cancer").hex();

        assertThat(id).isEqualTo("ac20d1d78df92324b70612762209d3325a10a960");
    }

    @Test
    void movingACharacterFromOneFieldToTheNextGivesAnotherId() {
        String one = ContentHash.of("x").with("a", "ab").with("b", "c").hex();
        String other = ContentHash.of("x").with("a", "a").with("b", "bc").hex();

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void theSameFieldsOfAnotherKindGiveAnotherId() {
        assertThat(ContentHash.of("claim").hex())
                .isNotEqualTo(ContentHash.of("association").hex());
    }

    @Test
    void theOrderThatSpansWereFoundInDoesNotMatter() {
        Span first = new Span(0, 4);
        Span second = new Span(9, 12);

        String one = ContentHash.of("x").with("spans", List.of(first, second)).hex();
        String other = ContentHash.of("x").with("spans", List.of(second, first)).hex();

        assertThat(one).isEqualTo(other);
    }

    @Property
    void anIdIsFortyHexadecimalDigits(@ForAll String value) {
        assertThat(ContentHash.of("x").with("value", value).hex()).matches("[0-9a-f]{40}");
    }
}
