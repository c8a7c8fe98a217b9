package io.whence.graph.neo4j;

import io.whence.model.AssociationId;
import io.whence.model.ClaimId;
import io.whence.model.ConceptId;
import io.whence.model.ElementKind;
import io.whence.model.Evidence;
import io.whence.model.Sign;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/**
 * What a piece of evidence bears on, by its key: a claim, or an association with its concepts in ascending order.
 *
 * @param kind claim or association
 */
record Owner(ElementKind kind, ConceptId first, ConceptId second, Sign sign) {
    private static final Comparator<ConceptId> ORDER = Comparator.naturalOrder();

    static Owner of(Evidence evidence) {
        return of(
                evidence.correlational(),
                evidence.cause().concept(),
                evidence.effect().concept(),
                evidence.sign());
    }

    /** Of the properties of an evidence node. */
    static Owner of(Value evidence) {
        return of(
                evidence.get("strength").asString().equals("correlational"),
                new ConceptId(evidence.get("cause").asString()),
                new ConceptId(evidence.get("effect").asString()),
                Sign.ofWireName(evidence.get("sign").asString()));
    }

    private static Owner of(boolean correlational, ConceptId cause, ConceptId effect, Sign sign) {
        if (!correlational) {
            return new Owner(ElementKind.CLAIM, cause, effect, sign);
        }
        boolean ordered = ORDER.compare(cause, effect) <= 0;
        return new Owner(ElementKind.ASSOCIATION, ordered ? cause : effect, ordered ? effect : cause, sign);
    }

    String id() {
        return kind == ElementKind.CLAIM
                ? ClaimId.of(first, second, sign).value()
                : AssociationId.of(first, second, sign).value();
    }

    Owner withSign(Sign other) {
        return new Owner(kind, first, second, other);
    }

    /** Itself and what its evidence bears on besides: denials of unknown sign bear on the signed ones of the pair. */
    Stream<Owner> touched() {
        return sign == Sign.UNKNOWN ? Arrays.stream(Sign.values()).map(this::withSign) : Stream.of(this);
    }
}
