package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void linesAreTakenSomeAtATimeAndNoneIsDivided() throws IOException {
        Lines lines = of("one\n\nthree\nfour", 100);

        assertThat(text(lines.next(4))).isEqualTo("one\n");
        assertThat(lines.taken()).isEqualTo(1);
        assertThat(text(lines.next(5))).isEqualTo("\nthree\n");
        assertThat(lines.taken()).isEqualTo(2);
        assertThat(text(lines.next(5))).isEqualTo("four");
        assertThat(lines.next(5)).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> of("x".repeat(200), 100).next(1000)).isInstanceOf(IOException.class);
    }

    private static Lines of(String text, int longest) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
