package io.whence.reasoning.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers questions about an {@link EventChain}: who did it, what did it lead to. */
final class EventQuestions {

    private static final Grammar GRAMMAR = Grammar.of("events.grammar");
    private static final List<String> RULES =
            List.of("@count", "@affected", "@undergone", "@acted", "@did", "@led", "@consequence", "@agent");
    private static final String NOTHING_BEFORE = "no prior events";
    private static final String NOTHING_AFTER = "none";

    private final EventChain chain;
    private final String text;

    private EventQuestions(EventChain chain, String text) {
        this.chain = chain;
        this.text = text;
    }

    static String answer(EventChain chain, String question) {
        var text = question.replaceAll("['’]s\\b", " 's");
        var reader = new StatementReader(
                GRAMMAR, names(chain), RULES, "a question about " + String.join(", ", chain.entities()));
        return new EventQuestions(chain, text)
                .answer(reader.read(text, sentence -> false).get(0));
    }

    private static Vocabulary names(EventChain chain) {
        var lower = Vocabulary.of(chain.entities());
        return (tokens, position) -> lower.at(
                tokens.stream()
                        .map(token -> new Token(token.lower(), token.start(), token.end()))
                        .toList(),
                position);
    }

    private String answer(Statement asked) {
        return switch (asked.rule()) {
            case "count" -> Integer.toString(chain.entities().size());
            case "did" -> chain.by(asked.one("e")).map(Event::base).orElse("nothing");
            case "affected" ->
                chain.by(asked.one("e"))
                        .flatMap(Event::object)
                        .map(object -> "the " + object)
                        .orElse("nothing");
            case "acted" ->
                chain.by(asked.one("e"))
                        .flatMap(Event::object)
                        .flatMap(chain::by)
                        .map(Event::past)
                        .orElse("nothing");
            case "undergone" ->
                described()
                        .flatMap(Event::object)
                        .flatMap(chain::by)
                        .map(Event::past)
                        .orElse("nothing");
            case "led" -> led(asked.one("e"));
            case "consequence" -> chain.after(asked.one("e")).map(Event::clause).orElse(NOTHING_AFTER);
            default -> agent(asked.one("e"));
        };
    }

    private String led(String entity) {
        var earlier = chain.before(entity);
        return earlier.isEmpty()
                ? NOTHING_BEFORE
                : earlier.stream().map(Event::phrase).collect(Collectors.joining(" which led to "));
    }

    /** Returns who did to this entity what the question describes. */
    private String agent(String entity) {
        return chain.to(entity).map(event -> "the " + event.subject()).orElse("nobody");
    }

    /** Returns the event whose words the question shares most, whatever the verbs' forms; the outermost of equals. */
    private Optional<Event> described() {
        var asked = stems(text);
        return chain.events().stream()
                .filter(event -> event.object().isPresent())
                .max(Comparator.comparingLong(event ->
                        stems(event.action()).stream().filter(asked::contains).count()));
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+", -1))
                .map(word -> IrregularVerbs.baseOfParticiple(word).orElse(VerbForms.base(word)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
