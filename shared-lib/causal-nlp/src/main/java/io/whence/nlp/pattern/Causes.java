package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.Sign;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what acts: the subject of a predicate, wherever grammar has put it. */
final class Causes {
    /** Who does something on purpose is not what brings it about: no annotator marked one of these as a cause. */
    private static final Set<String> PERSONS = Set.of(
            "we",
            "i",
            "you",
            "one",
            "us",
            "he",
            "she",
            "they",
            "who",
            "participant",
            "player",
            "people",
            "student",
            "villager",
            "police",
            "worker",
            "activist",
            "group",
            "member",
            "authority",
            "government",
            "minister",
            "woman",
            "man",
            "farmer",
            "subject",
            "individual",
            "leader",
            "party",
            "team",
            "official",
            "person",
            "child",
            "user",
            "union",
            "court",
            "company",
            "protester",
            "resident",
            "adult",
            "teacher",
            "parent",
            "employee",
            "firm",
            "organization",
            "adolescent",
            "respondent",
            "thousand",
            "hundred",
            "soldier",
            "crowd",
            "force");

    /** What authors write about their own work reports a relation; it does not bring one about. */
    private static final Set<String> REPORTS = Set.of(
            "result",
            "finding",
            "evidence",
            "study",
            "experiment",
            "research",
            "analysis",
            "paper",
            "article",
            "author",
            "researcher",
            "literature",
            "section",
            "table",
            "figure",
            "test",
            "datum",
            "data",
            "model");

    private static final Set<String> NEXT = Set.of("turn", "then", "subsequently", "thus", "thereby", "therefore");

    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

    private final SentenceTree tree;
    private final Phrases phrases;

    Causes(SentenceTree tree, Phrases phrases) {
        this.tree = tree;
        this.phrases = phrases;
    }

    /** Whether the node names authors' own work, which reports a relation and brings none about. */
    static boolean reports(SentenceTree tree, int node) {
        return REPORTS.contains(tree.lemma(node));
    }

    /** The subject of the predicate, one phrase for each conjunct; none if it is "we" or cannot be found. */
    List<Phrase> of(int predicate) {
        return of(predicate, predicate, 0);
    }

    private List<Phrase> of(int predicate, int trigger, int depth) {
        int nominal = tree.child(predicate, "nsubj");
        if (nominal != NONE) {
            return nominal(predicate, nominal, trigger);
        }
        int clausal = tree.child(predicate, "csubj");
        if (clausal != NONE) {
            return phrases.clause(clausal, trigger).stream().toList();
        }
        return depth > 4 || tree.head(predicate) == NONE ? List.of() : inherited(predicate, trigger, depth);
    }

    private List<Phrase> nominal(int predicate, int subject, int trigger) {
        if (relative(subject)) {
            return tree.labelled(predicate, "acl") ? antecedent(predicate) : List.of();
        }
        return PERSONS.contains(tree.lemma(subject))
                        || PERSONS.contains(tree.word(subject))
                        || REPORTS.contains(tree.lemma(subject))
                        || expletive(subject)
                ? List.of()
                : phrases.split(subject, trigger, predicate);
    }

    private boolean expletive(int subject) {
        return tree.tag(subject).equals("EX");
    }

    private boolean relative(int subject) {
        return RELATIVE.contains(tree.tag(subject))
                || (tree.word(subject).equals("that") && tree.labelled(tree.head(subject), "acl"));
    }

    private List<Phrase> antecedent(int predicate) {
        int head = tree.head(predicate);
        int noun = RELATIVE.contains(tree.tag(head)) && tree.head(head) != NONE ? tree.head(head) : head;
        return PERSONS.contains(tree.lemma(noun)) || REPORTS.contains(tree.lemma(noun))
                ? List.of()
                : phrases.split(noun, predicate).stream()
                        .map(phrase -> lessened(phrase, noun, predicate))
                        .toList();
    }

    /** "reduced X, which in turn lowered Y": it is less of X that lowered Y, so the verb belongs to the phrase. */
    private Phrase lessened(Phrase phrase, int noun, int predicate) {
        int verb = tree.head(noun);
        boolean lessens = tree.labelled(noun, "obj")
                && VerbPattern.FRAMES.getOrDefault(tree.lemma(verb), List.of()).stream()
                        .anyMatch(frame -> frame.sign() == Sign.NEGATIVE);
        boolean next = tree.children(predicate, "advmod").anyMatch(adverb -> NEXT.contains(tree.word(adverb)));
        return lessens && next && verb < phrase.from() && !tree.passive(verb)
                ? new Phrase(verb, phrase.to(), phrase.head())
                : phrase;
    }

    private List<Phrase> inherited(int predicate, int trigger, int depth) {
        int head = tree.head(predicate);
        return switch (tree.label(predicate)) {
            case "acl", "acl:relcl" -> antecedent(predicate);
            case "xcomp" -> controlled(head, trigger, depth);
            case "conj" -> of(head, trigger, depth + 1);
            case "advcl", "dep" -> participial(predicate, head).stream().toList();
            default -> List.of();
        };
    }

    private List<Phrase> controlled(int head, int trigger, int depth) {
        int object = tree.child(head, "obj");
        return object == NONE ? of(head, trigger, depth + 1) : phrases.split(object, trigger);
    }

    /** ", reducing the risk": the clause before it is what acts. */
    private Optional<Phrase> participial(int predicate, int head) {
        return tree.tag(predicate).equals("VBG") && !tree.has(predicate, "mark") && predicate > head
                ? phrases.clause(head, predicate)
                : Optional.empty();
    }
}
