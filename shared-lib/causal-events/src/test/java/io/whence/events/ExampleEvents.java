package io.whence.events;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.Argument;
import io.whence.model.BackgroundEdge;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.ClaimId;
import io.whence.model.Concept;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.EnrichedRelation;
import io.whence.model.EnricherVersion;
import io.whence.model.ExtractorRun;
import io.whence.model.KnowledgeLink;
import io.whence.model.NoConcept;
import io.whence.model.NormalizedText;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.SkipReason;
import io.whence.model.SkippedSentence;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.model.Token;
import io.whence.model.UnnamedRelation;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.GraphChange;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One made-up paper on its way through all topics: the examples of docs/api. */
final class ExampleEvents {
    private static final String TEXT = "Night work reduces deep sleep (DS). See the appendix.";
    private static final DocumentId DOCUMENT = DocumentId.of(new NormalizedText(TEXT));
    private static final int LENGTH = TEXT.length();
    private static final PassageRef REF = new PassageRef(DOCUMENT, 1, PassageId.of(DOCUMENT, new Span(0, LENGTH)));
    private static final Map<String, String> ACRONYMS = Map.of("DS", "deep sleep");
    private static final Map<String, String> ARMS = Map.of("group A", "melatonin");
    private static final ExtractorRun RUN = new ExtractorRun("patterns/1", Instant.parse("2026-01-02T03:04:05Z"));

    private static final Relation RELATION = new Relation(
            new Argument(
                    List.of(new Span(0, 10)),
                    "Night work",
                    List.of(new Token("Night", "night", "NN"), new Token("work", "work", "NN"))),
            new Argument(
                    List.of(new Span(19, 29)),
                    "deep sleep",
                    List.of(new Token("deep", "deep", "JJ"), new Token("sleep", "sleep", "NN"))),
            List.of(new Span(11, 18)),
            Sign.NEGATIVE,
            RelationKind.DECREASE,
            Strength.DIRECT,
            Stance.SUPPORTS,
            false,
            StatementKind.OWN,
            new Quote(new Span(0, 35), TEXT.substring(0, 35)),
            0.75);

    private static final Concept NIGHT_WORK = Concept.ofKey("night work", "night work", List.of());
    private static final Concept DEEP_SLEEP = Concept.ofKey(
            "deep sleep",
            "deep sleep",
            List.of(new KnowledgeLink("conceptnet", "http://conceptnet.io/c/en/deep_sleep", "deep sleep", 0.5)));
    private static final BackgroundEdge BACKGROUND = new BackgroundEdge(
            "http://conceptnet.io/c/en/night_work",
            "Causes",
            "http://conceptnet.io/c/en/tiredness",
            1.0,
            "conceptnet",
            "CC-BY-SA-4.0");

    static final Map<EventType<?>, Object> ALL = Map.of(
            Events.DOCUMENT,
            new DocumentChanged(
                    DOCUMENT,
                    1,
                    1,
                    false,
                    1,
                    LENGTH,
                    new DocumentMetadata(
                            Optional.of("Night work and sleep"),
                            List.of("Ada Example", "Ben Example"),
                            OptionalInt.of(2026),
                            Optional.of("10.5555/example"),
                            Optional.empty(),
                            Optional.of("https://example.org/night-work"),
                            Optional.of("CC-BY-4.0"),
                            false),
                    ACRONYMS),
            Events.PASSAGE,
            new Passage(REF, 0, 0, SectionRole.RESULTS, TEXT, ACRONYMS, ARMS),
            Events.RELATIONS_EXTRACTED,
            new RelationsExtracted(
                    REF,
                    0,
                    SectionRole.RESULTS,
                    RUN,
                    List.of(RELATION),
                    List.of(new AlternativeReading(RELATION, "patterns/1", AlternativeReason.OTHER_STANCE)),
                    List.of(new SkippedSentence(new Span(36, LENGTH), SkipReason.OVER_TIME)),
                    2,
                    1,
                    ACRONYMS,
                    ARMS),
            Events.RELATIONS_ENRICHED,
            new RelationsEnriched(
                    REF,
                    0,
                    SectionRole.RESULTS,
                    RUN,
                    Optional.of(new EnricherVersion(1, 509_447)),
                    List.of(new EnrichedRelation(RELATION, NIGHT_WORK, DEEP_SLEEP, Sign.NEGATIVE, List.of(BACKGROUND))),
                    List.of(new UnnamedRelation(RELATION, NoConcept.GENERIC))),
            Events.PROGRESS,
            new StageProgress(
                    DOCUMENT,
                    1,
                    Optional.of(REF.passage()),
                    StageProgress.Stage.EXTRACT,
                    StageProgress.Outcome.REJECTED,
                    Optional.of("the passage is not English"),
                    0,
                    2),
            Events.GRAPH_CHANGE,
            GraphChange.put(
                    42,
                    new Claim(
                            ClaimId.of(NIGHT_WORK.id(), DEEP_SLEEP.id(), Sign.NEGATIVE),
                            NIGHT_WORK.id(),
                            DEEP_SLEEP.id(),
                            Sign.NEGATIVE,
                            new Belief(0.5, 1, 0, 0, Optional.of("belief-2")),
                            Optional.of(Strength.DIRECT),
                            true,
                            List.of(BACKGROUND))));

    private ExampleEvents() {}
}
