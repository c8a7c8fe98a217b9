package io.whence.reasoning.language;

import io.whence.reasoning.grammar.Grammar;
import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.StatementReader;
import io.whence.reasoning.grammar.Token;
import io.whence.reasoning.grammar.Vocabulary;
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
    private static final List<String> RULES = List.of(
            "@count",
            "@affected",
            "@undergone",
            "@acted",
            "@did",
            "@happened",
            "@caused",
            "@led",
            "@consequence",
            "@passive",
            "@agent");
    private static final String NO_EVENT = "no such event";
    private static final int SAME_BEGINNING = 3;
    private static final Set<String> LEADS = Set.of(
            "what", "who", "whom", "whose", "which", "did", "do", "the", "entity", "one", "that", "then", "just");
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
            case "undergone" -> undergone();
            case "happened" -> chain.to(asked.one("e")).map(Event::clause).orElse("nothing");
            case "caused" -> caused(asked.one("e"), asked.one("d"));
            case "passive" -> patient(asked.one("e"), asked.one("d"));
            case "led" -> led(asked.one("e"));
            case "consequence" -> chain.after(asked.one("e")).map(Event::clause).orElse(NOTHING_AFTER);
            default -> agent(asked.one("e"), asked.one("d") + " " + String.join(" ", asked.many("p")));
        };
    }

    private String led(String entity) {
        var earlier = chain.before(entity);
        return earlier.isEmpty()
                ? NOTHING_BEFORE
                : earlier.stream().map(Event::phrase).collect(Collectors.joining(" which led to "));
    }

    private String caused(String entity, String deed) {
        return chain.by(entity)
                .filter(event -> tells(event, deed))
                .map(event -> led(entity))
                .orElse(NO_EVENT);
    }

    private String patient(String entity, String deed) {
        return chain.by(entity)
                .filter(event -> tells(event, deed))
                .map(event -> event.object().map(object -> "the " + object).orElse("nobody"))
                .orElse(NO_EVENT);
    }

    /** Returns who did to this entity what the question says. */
    private String agent(String entity, String deed) {
        var event = chain.to(entity);
        return event.isEmpty()
                ? "nobody"
                : event.filter(done -> tells(done, deed))
                        .map(done -> "the " + done.subject())
                        .orElse(NO_EVENT);
    }

    private String undergone() {
        return described()
                .map(event -> event.object().flatMap(chain::by).map(Event::past).orElse("nothing"))
                .orElse(NO_EVENT);
    }

    /** Returns the event whose words the question shares most, whatever the verbs' forms; empty where it shares none. */
    private Optional<Event> described() {
        return chain.events().stream()
                .filter(event -> event.object().isPresent() && shared(event, text) > 0)
                .max(Comparator.comparingLong(event -> shared(event, text)));
    }

    private static boolean tells(Event event, String deed) {
        return shared(event, deed) > 0;
    }

    private static long shared(Event event, String words) {
        var asked = stems(words);
        return stems(event.action()).stream()
                .filter(stem -> asked.stream().anyMatch(other -> alike(stem, other)))
                .count();
    }

    /** Irregular and misspelt forms share their beginning. */
    private static boolean alike(String some, String other) {
        int same = 0;
        while (same < Math.min(some.length(), other.length()) && some.charAt(same) == other.charAt(same)) {
            same++;
        }
        return some.equals(other)
                || same >= Math.max(SAME_BEGINNING, (Math.max(some.length(), other.length()) + 1) / 2);
    }

    /** Returns the base forms of the words that say something: no articles, prepositions, auxiliaries, pronouns. */
    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+", -1))
                .filter(word -> !word.isEmpty()
                        && !LEADS.contains(word)
                        && !WordClasses.determiner(word)
                        && !WordClasses.preposition(word)
                        && !WordClasses.auxiliary(word))
                .map(word -> IrregularVerbs.baseOfParticiple(word).orElse(VerbForms.base(word)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
