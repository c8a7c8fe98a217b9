package io.whence.ingestion.reading;

import java.util.HashMap;
import java.util.Map;

/** Tables of the elements of a mark-up language. */
final class Parts {
    private Parts() {}

    /** @param partsAndNames a part and the names of its elements, apart by spaces, and so on */
    static Map<String, Part> of(Object... partsAndNames) {
        Map<String, Part> parts = new HashMap<>();
        for (int i = 0; i < partsAndNames.length; i += 2) {
            Part part = (Part) partsAndNames[i];
            for (String name : String.valueOf(partsAndNames[i + 1]).split(" ", -1)) {
                parts.put(name, part);
            }
        }
        return Map.copyOf(parts);
    }
}
