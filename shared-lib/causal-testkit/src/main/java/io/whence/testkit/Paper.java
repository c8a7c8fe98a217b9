package io.whence.testkit;

import io.whence.model.Argument;
import io.whence.model.BackgroundEdge;
import io.whence.model.Concept;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.EnrichedRelation;
import io.whence.model.ExtractorRun;
import io.whence.model.KnowledgeLink;
import io.whence.model.NormalizedText;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.RelationsEnriched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A paper of a few paragraphs, each a list of statements, as every part of the pipeline would see it.
 *
 * @param paragraphs each a passage, one or more
 */
public record Paper(String title, List<List<Statement>> paragraphs) {
    private static final String BETWEEN = "\n\n";
    private static final Instant READ_AT = Instant.parse("2026-01-01T00:00:00Z");

    public Paper {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** A paper with one paragraph. */
    public static Paper of(String title, Statement... statements) {
        return new Paper(title, List.of(List.of(statements)));
    }

    /** The same with one paragraph more. */
    public Paper and(Statement... statements) {
        var more = new ArrayList<>(paragraphs);
        more.add(List.of(statements));
        return new Paper(title, more);
    }

    public String text() {
        return paragraphs.stream().map(Paper::text).collect(Collectors.joining(BETWEEN));
    }

    public DocumentId id() {
        return DocumentId.of(new NormalizedText(text()));
    }

    /** The passages of the first generation. */
    public List<Passage> passages() {
        return IntStream.range(0, paragraphs.size())
                .mapToObj(i ->
                        new Passage(ref(i, 1), i, offset(i), SectionRole.RESULTS, text(paragraphs.get(i)), Map.of()))
                .toList();
    }

    /** What extraction and enrichment make of the first generation. */
    public List<RelationsEnriched> readings() {
        return readings(1, run(0));
    }

    public List<RelationsEnriched> readings(int generation, ExtractorRun run) {
        return IntStream.range(0, paragraphs.size())
                .mapToObj(i -> new RelationsEnriched(
                        ref(i, generation), offset(i), SectionRole.RESULTS, run, relations(paragraphs.get(i))))
                .toList();
    }

    /** A run of the made-up extractor, later than those with smaller numbers. */
    public static ExtractorRun run(int number) {
        return new ExtractorRun("testkit/1", READ_AT.plusSeconds(number));
    }

    public DocumentChanged accepted() {
        return changed(1, 1, false, false);
    }

    public DocumentChanged retracted(long revision) {
        return changed(1, revision, false, true);
    }

    public DocumentChanged deleted(int generation, long revision) {
        return changed(generation, revision, true, false);
    }

    public DocumentChanged changed(int generation, long revision, boolean deleted, boolean retracted) {
        return new DocumentChanged(
                id(), generation, revision, deleted, paragraphs.size(), text().length(), metadata(retracted), Map.of());
    }

    private DocumentMetadata metadata(boolean retracted) {
        return new DocumentMetadata(
                Optional.of(title),
                List.of("Ada Example", "Ben Example"),
                OptionalInt.of(2026),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("CC0-1.0"),
                retracted);
    }

    private PassageRef ref(int index, int generation) {
        var span = new Span(
                offset(index), offset(index) + text(paragraphs.get(index)).length());
        return new PassageRef(id(), generation, PassageId.of(id(), span));
    }

    private int offset(int index) {
        return paragraphs.stream()
                .limit(index)
                .mapToInt(paragraph -> text(paragraph).length() + BETWEEN.length())
                .sum();
    }

    private static String text(List<Statement> paragraph) {
        return paragraph.stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    private static List<EnrichedRelation> relations(List<Statement> paragraph) {
        var relations = new ArrayList<EnrichedRelation>();
        int at = 0;
        for (var statement : paragraph) {
            relations.add(relation(statement, at));
            at += statement.text().length() + 1;
        }
        return relations;
    }

    private static EnrichedRelation relation(Statement statement, int at) {
        int verb = at + statement.cause().length() + 1;
        int effect = verb + statement.verb().length() + 1;
        var relation = new Relation(
                argument(statement.cause(), at),
                argument(statement.effect(), effect),
                List.of(span(statement.verb(), verb)),
                statement.sign(),
                statement.kind(),
                statement.strength(),
                statement.stance(),
                statement.isHedged(),
                statement.whose(),
                new Quote(span(statement.text(), at), statement.text()),
                0.8);
        return new EnrichedRelation(
                relation,
                concept(statement.cause()),
                concept(statement.effect()),
                statement.sign(),
                List.of(new BackgroundEdge(
                        node(statement.cause()), "RelatedTo", node(statement.effect()), 1.5, "conceptnet", "CC0-1.0")));
    }

    private static Argument argument(String words, int start) {
        return new Argument(List.of(span(words, start)), words, List.of());
    }

    private static Span span(String words, int start) {
        return new Span(start, start + words.length());
    }

    /** The concept of some words: they are their own key. */
    public static Concept concept(String words) {
        return Concept.ofKey(words, words, List.of(new KnowledgeLink("conceptnet", node(words), words, 0.9)));
    }

    private static String node(String words) {
        return "http://conceptnet.io/c/en/" + words.replace(' ', '_');
    }
}
