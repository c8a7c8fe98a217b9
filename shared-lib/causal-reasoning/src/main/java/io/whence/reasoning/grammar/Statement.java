package io.whence.reasoning.grammar;

import java.util.List;
import java.util.Map;

/**
 * One statement that was understood.
 *
 * @param rule the grammar's rule, without its at sign
 * @param names what each slot was filled with
 */
public record Statement(String rule, Map<String, List<String>> names) {

    public String one(String slot) {
        return many(slot).get(0);
    }

    public List<String> many(String slot) {
        return names.getOrDefault(slot, List.of());
    }

    public boolean marked(String slot) {
        return names.containsKey(slot);
    }
}
