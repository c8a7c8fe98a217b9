package io.whence.enrichment;

import io.whence.model.Argument;
import io.whence.model.DocumentId;
import io.whence.model.ExtractorRun;
import io.whence.model.NormalizedText;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.model.event.RelationsExtracted;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Relations as the extraction service would send them. */
final class Relations {
    private Relations() {}

    static Relation relation(Argument cause, Argument effect, Sign sign) {
        return new Relation(
                cause,
                effect,
                List.of(new Span(0, 1)),
                sign,
                RelationKind.CAUSE,
                Strength.DIRECT,
                Stance.SUPPORTS,
                false,
                StatementKind.OWN,
                new Quote(new Span(0, 9), "a passage"),
                0.5);
    }

    static RelationsExtracted extracted(Relation... relations) {
        return extracted("a passage", relations);
    }

    static RelationsExtracted extracted(Map<String, String> acronyms, Map<String, String> arms, Relation... relations) {
        RelationsExtracted bare = extracted(relations);
        return new RelationsExtracted(
                bare.ref(),
                bare.offset(),
                bare.section(),
                bare.run(),
                bare.relations(),
                bare.alternatives(),
                bare.skipped(),
                bare.sentences(),
                bare.parsed(),
                acronyms,
                arms);
    }

    static RelationsExtracted extracted(String document, Relation... relations) {
        DocumentId id = DocumentId.of(new NormalizedText(document));
        return new RelationsExtracted(
                new PassageRef(id, 1, PassageId.of(id, new Span(0, 9))),
                0,
                SectionRole.RESULTS,
                new ExtractorRun("test-1", Instant.EPOCH),
                List.of(relations),
                List.of(),
                1,
                1,
                Map.of());
    }
}
