package io.whence.ingestion.arms;

import io.whence.ingestion.arms.ArmDefinition.Kind;
import io.whence.model.arm.ArmNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What another name of an arm tells: "ketamine group" names those given ketamine, "control group" is only a name. */
final class ArmCalled {
    private static final Pattern NAME =
            Pattern.compile("(?<called>.+?)(?:[ -](?i:treatment|intervention|treated|therapy))?[ -](?i:group|arm)");

    private ArmCalled() {}

    static Optional<ArmDefinition> of(String arm, String name) {
        if (name.matches(ArmNames.ANY)) {
            return Optional.of(new ArmDefinition(arm, name, Kind.ALIAS));
        }
        Matcher called = NAME.matcher(name);
        return called.matches()
                ? Treatment.in(called.group("called")).map(words -> new ArmDefinition(arm, words, Kind.CALLED))
                : Optional.empty();
    }
}
