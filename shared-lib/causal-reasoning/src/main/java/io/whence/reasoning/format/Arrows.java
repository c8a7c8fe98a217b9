package io.whence.reasoning.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Recognises arrows. */
public final class Arrows {

    private Arrows() {}

    public static boolean areIn(String text) {
        return EdgeList.ARROW.matcher(text).find();
    }

    /** Returns the names of a chain such as {@code A -> B <- C} in order, and hands over each arrow. */
    public static List<String> chain(String text, Consumer<String> arrow) {
        var names = new ArrayList<String>();
        var matcher = EdgeList.ARROW.matcher(text);
        int from = 0;
        while (matcher.find()) {
            names.add(text.substring(from, matcher.start()).strip());
            arrow.accept(matcher.group());
            from = matcher.end();
        }
        names.add(text.substring(from).strip());
        return names;
    }
}
