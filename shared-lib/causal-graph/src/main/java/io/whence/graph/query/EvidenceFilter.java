package io.whence.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which evidence is asked for; what is absent does not restrict. What is given has to hold of one and the same piece.
 *
 * @param document id of its document
 * @param statements wire names of the kinds of statement, any of which will do; all if empty
 * @param strength wire name
 * @param stance wire name
 */
public record EvidenceFilter(
        Optional<String> document, List<String> statements, Optional<String> strength, Optional<String> stance) {
    /** All evidence. */
    public static final EvidenceFilter ALL =
            new EvidenceFilter(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public EvidenceFilter {
        statements = List.copyOf(statements);
    }

    /** What has to hold of a node {@code e}, as conditions in Cypher; the parameters that they name are added. */
    List<String> conditions(Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        document.ifPresent(id -> {
            conditions.add("e.document = $document");
            parameters.put("document", id);
        });
        if (!statements.isEmpty()) {
            // Evidence that was stored before statements were told apart is the text's own.
            conditions.add("coalesce(e.statement, 'own') IN $statements");
            parameters.put("statements", statements);
        }
        strength.ifPresent(name -> {
            conditions.add("e.strength = $evidenceStrength");
            parameters.put("evidenceStrength", name);
        });
        stance.ifPresent(name -> {
            conditions.add("e.stance = $stance");
            parameters.put("stance", name);
        });
        return conditions;
    }

    /** That some piece of evidence on {@code o} is one of these; no condition if nothing restricts. */
    List<String> borneOut(Map<String, Object> parameters) {
        List<String> conditions = conditions(parameters);
        return conditions.isEmpty()
                ? List.of()
                : List.of("EXISTS { (o)<-[:BEARS_ON]-(e:Evidence) WHERE " + String.join(" AND ", conditions) + " }");
    }
}
