package io.whence.reasoning.language;

import java.util.List;
import java.util.Map;

/**
 * One statement that was understood.
 *
 * @param rule the grammar's rule, without its at sign
 * @param names what each slot was filled with
 */
record Statement(String rule, Map<String, List<String>> names) {

    String one(String slot) {
        return many(slot).get(0);
    }

    List<String> many(String slot) {
        return names.getOrDefault(slot, List.of());
    }

    boolean marked(String slot) {
        return names.containsKey(slot);
    }
}
