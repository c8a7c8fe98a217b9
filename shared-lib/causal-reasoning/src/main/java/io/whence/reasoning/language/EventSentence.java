package io.whence.reasoning.language;

import io.whence.reasoning.grammar.Token;
import io.whence.reasoning.grammar.Tokens;
import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes a centre-embedded sentence apart: "the N1 that the N2 that the N3 V3 V2 V1". Nouns wait on a stack, each relative
 * pronoun opens a clause, and the verbs at the end close them from the inside out. A clause without a noun of its own ("that
 * chased the cat") has its verb's subject in the noun before it.
 */
final class EventSentence {

    private final String text;
    private final List<Token> tokens;
    private final List<String> words;
    private final List<String> heads = new ArrayList<>();
    private int position;

    private EventSentence(String text) {
        this.text = text;
        var all = new ArrayList<>(Tokens.of(text));
        all.removeIf(token -> !token.isWord());
        this.tokens = List.copyOf(all);
        this.words = tokens.stream().map(Token::lower).toList();
    }

    /**
     * Reads one sentence.
     *
     * @throws UnreadableTextException naming the part in which no further noun or verb was found
     */
    static EventChain read(String text) {
        return new EventSentence(text).chain();
    }

    private EventChain chain() {
        boolean ownSubject = heads();
        var tail = words.subList(position, words.size());
        int deeds = heads.size() + (ownSubject ? 0 : 1 + chained(tail));
        var starts = tail.isEmpty() ? List.<Integer>of() : Deeds.starts(tail, deeds, ownSubject);
        if (starts.size() != deeds) {
            throw UnreadableTextException.of(
                    text,
                    tokens.subList(Math.min(position, tokens.size()), tokens.size()),
                    (deeds == 1 ? "a verb" : deeds + " verbs")
                            + (heads.isEmpty() ? " and who acts" : " for " + String.join(", ", heads)));
        }
        if (ownSubject) {
            heads.set(heads.size() - 1, phrase(position, position + starts.get(0)));
        }
        return new EventChain(ownSubject ? nested(starts) : subjectFirst(starts));
    }

    /**
     * Reads nouns up to the innermost, whose own words are left for the verbs to bound.
     *
     * @return whether the innermost clause has a noun of its own
     */
    private boolean heads() {
        while (true) {
            skipDeterminer();
            int end = nounEnd();
            if (end < 0) {
                heads.add("");
                return true;
            }
            heads.add(phrase(position, end));
            position = WordClasses.relative(words.get(end)) ? end + 1 : end;
            if (position >= words.size()) {
                throw UnreadableTextException.of(text, tokens, "a clause after '" + words.get(end) + "'");
            }
            if (WordClasses.verbLikeness(words.get(position)) >= 2.5) {
                return false;
            }
        }
    }

    private void skipDeterminer() {
        if (position < words.size() && WordClasses.determiner(words.get(position))) {
            position++;
        }
    }

    /** Returns where the noun here ends because a relative pronoun or another noun follows; -1 where neither does. */
    private int nounEnd() {
        for (int i = position + 1; i < words.size(); i++) {
            var word = words.get(i);
            if (WordClasses.relative(word) || WordClasses.determiner(word)) {
                return i;
            }
            if (opensPhrase(i)) {
                i++;
            } else if (WordClasses.preposition(word) || WordClasses.verbLikeness(word) >= 2.5) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether "to the cabinet" and the like starts here, which belongs to the noun before it. */
    private boolean opensPhrase(int i) {
        return WordClasses.preposition(words.get(i))
                && i + 1 < words.size()
                && WordClasses.determiner(words.get(i + 1));
    }

    /** The deepest verb comes first and acts on the noun one level up; the last one has no object of that kind. */
    private List<Event> nested(List<Integer> starts) {
        var events = new ArrayList<Event>();
        for (int level = 0; level < heads.size(); level++) {
            int deed = heads.size() - 1 - level;
            var object = level == 0 ? Optional.<String>empty() : Optional.of(heads.get(level - 1));
            var action = words(starts, deed);
            events.add(new Event(heads.get(level), level == 0 ? resolved(action) : action, object));
        }
        return heads.size() == 1 ? List.of(transitive(events.get(0))) : events;
    }

    /** Returns how many clauses follow one another at the end: "the cat that ate the mouse that …". */
    private static int chained(List<String> tail) {
        int count = 0;
        for (int i = 1; i + 1 < tail.size(); i++) {
            count += WordClasses.relative(tail.get(i)) && WordClasses.verbLikeness(tail.get(i + 1)) >= 2.5 ? 1 : 0;
        }
        return count;
    }

    /**
     * The first verb belongs to the innermost noun, which also has a verb of its own further out; verbs after further relative
     * pronouns belong to the object before them.
     */
    private List<Event> subjectFirst(List<Integer> starts) {
        int chained = starts.size() - heads.size();
        var inner = new ArrayList<Event>();
        var subject = heads.get(heads.size() - 1);
        for (int deed = 0; deed < chained; deed++) {
            var event = transitive(new Event(subject, words(starts, deed), Optional.empty()));
            inner.add(event);
            subject = event.object().orElse(subject);
        }
        var events = new ArrayList<Event>();
        for (int level = 0; level < heads.size(); level++) {
            var object = level == 0 ? Optional.<String>empty() : Optional.of(heads.get(level - 1));
            events.add(new Event(heads.get(level), words(starts, starts.size() - 1 - level), object));
        }
        events.addAll(inner);
        return events;
    }

    /** Splits "chased the cat" into deed and object where a noun with its article follows the verb at once. */
    private static Event transitive(Event event) {
        int article = event.action().indexOf(" the ");
        boolean direct = article > 0 && event.action().indexOf(' ') == article;
        var object = direct ? event.action().substring(article + 5) : "";
        return !direct || object.contains(" ")
                ? event
                : new Event(event.subject(), event.action().substring(0, article), Optional.of(object));
    }

    /** Replaces a closing pronoun in the main clause by the noun that acts in the clause below. */
    private String resolved(String action) {
        int last = action.lastIndexOf(' ');
        boolean pronoun = last > 0 && heads.size() > 1 && WordClasses.objectPronoun(action.substring(last + 1));
        return pronoun ? action.substring(0, last) + " the " + heads.get(1) : action;
    }

    private String words(List<Integer> starts, int deed) {
        int end = deed + 1 < starts.size() ? position + starts.get(deed + 1) : words.size();
        if (WordClasses.relative(words.get(end - 1))) {
            end--;
        }
        return phrase(position + starts.get(deed), end);
    }

    private String phrase(int start, int end) {
        if (end <= start) {
            throw UnreadableTextException.of(text, tokens.subList(0, end), "a noun");
        }
        return String.join(" ", words.subList(start, end)).toLowerCase(Locale.ROOT);
    }
}
