package io.whence.evaluation.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of a properties file, as they are written by {@code training/}: a name, an equals sign, a value. */
final class Settings {
    private Settings() {}

    /** The lines with new values; what has none keeps its own, names that were not there are added at the end. */
    static List<String> changed(List<String> lines, Map<String, String> values) {
        Map<String, String> left = new LinkedHashMap<>(values);
        List<String> changed = new ArrayList<>();
        for (String line : lines) {
            String name = line.split("=", 2)[0].strip();
            changed.add(Optional.ofNullable(left.remove(name))
                    .map(value -> name + " = " + value)
                    .orElse(line));
        }
        left.forEach((name, value) -> changed.add(name + " = " + value));
        return changed;
    }
}
