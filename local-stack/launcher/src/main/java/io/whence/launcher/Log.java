package io.whence.launcher;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The supervisor's log: lines on standard output, which {@code whence up} sends to {@code logs/supervisor.log}. */
final class Log {

    private Log() {}

    static void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + line);
    }
}
