package io.whence.reasoning.request;

import io.whence.reasoning.grammar.Token;
import io.whence.reasoning.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads "income being low, job title being high-ranking and not smoking": known variables with their values, and nothing else. */
final class EventList {

    private static final Set<String> LEADS = Set.of(
            "who", "are", "is", "have", "has", "with", "having", "do", "does", "were", "was", "whom", "for", "those",
            "when", "setting");
    private static final Set<String> DENIALS = Set.of("not", "no", "without", "non");
    private static final Set<String> LINKS =
            Set.of("being", "is", "are", "was", "were", "=", "equals", "equal", "to", "set", "at", "kept", "held");
    private static final Set<String> JOINTS = Set.of(",", "and", "&");

    private final List<Token> tokens;
    private final io.whence.reasoning.grammar.Vocabulary names;
    private int at;

    private EventList(String phrase, VariableNames names) {
        this.tokens = Tokens.of(phrase);
        this.names = names.vocabulary();
    }

    /** Returns the events of a phrase; empty where some of it is neither a variable nor its value. */
    static Optional<List<Formula.Event>> read(String phrase, VariableNames names) {
        return new EventList(phrase, names).events();
    }

    private Optional<List<Formula.Event>> events() {
        var events = new ArrayList<Formula.Event>();
        while (at < tokens.size()) {
            if (!events.isEmpty() && !joint()) {
                return Optional.empty();
            }
            var event = event();
            if (event.isEmpty()) {
                return Optional.empty();
            }
            events.add(event.get());
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(events);
    }

    private boolean joint() {
        int before = at;
        while (at < tokens.size() && JOINTS.contains(word(at))) {
            at++;
        }
        return at > before;
    }

    private Optional<Formula.Event> event() {
        boolean denied = false;
        while (at < tokens.size()
                && VariableNames.at(names, tokens, at).isEmpty()
                && (LEADS.contains(word(at)) || DENIALS.contains(word(at)))) {
            denied ^= DENIALS.contains(word(at));
            at++;
        }
        var name = at < tokens.size()
                ? VariableNames.at(names, tokens, at)
                : Optional.<io.whence.reasoning.grammar.Vocabulary.Found>empty();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        at = name.get().end();
        int link = at;
        while (at < tokens.size() && LINKS.contains(word(at))) {
            at++;
        }
        if (at == link) {
            return Optional.of(new Formula.Event(name.get().name(), denied ? "0" : ""));
        }
        int from = at;
        while (at < tokens.size() && !ends(at)) {
            at++;
        }
        var value = tokens.subList(from, at).stream().map(Token::text).collect(Collectors.joining(" "));
        return denied || value.isBlank()
                ? Optional.empty()
                : Optional.of(new Formula.Event(name.get().name(), value));
    }

    private boolean ends(int position) {
        return word(position).equals(",")
                || (word(position).equals("and")
                        && position + 1 < tokens.size()
                        && VariableNames.at(names, tokens, position + 1).isPresent());
    }

    private String word(int position) {
        return tokens.get(position).lower();
    }
}
