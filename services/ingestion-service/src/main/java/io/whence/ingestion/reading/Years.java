package io.whence.ingestion.reading;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year in a date however it is written: 1998 Nov-Dec, 2020-03-01, 03/2020. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    private Years() {}

    static OptionalInt in(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
