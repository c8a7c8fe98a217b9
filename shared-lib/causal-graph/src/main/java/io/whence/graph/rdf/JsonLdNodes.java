package io.whence.graph.rdf;

import io.whence.ontology.Ontology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Writes the triples of a subject as a JSON-LD node in the terms of the ontology's context. */
final class JsonLdNodes {
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    JsonLdNodes() {
        JsonObject context = JSON.parse(Ontology.context()).getObj("@context");
        context.forEach((name, value) -> {
            if (isNamespace(value)) {
                prefixes.put(name, value.getAsString().value());
            }
        });
        context.forEach(this::term);
    }

    /** A property's name in the context, and what its values are without saying so. */
    private record Term(String name, String type) {}

    String node(Node subject, List<Quad> quads) {
        JsonObject node = new JsonObject();
        node.put("id", subject.getURI());
        Map<String, JsonArray> values = new java.util.TreeMap<>();
        quads.forEach(quad ->
                values.computeIfAbsent(name(quad), property -> new JsonArray()).add(value(quad)));
        values.forEach((name, several) -> node.put(name, several.size() == 1 ? several.get(0) : several));
        return JSON.toStringFlat(node);
    }

    private String name(Quad quad) {
        return quad.getPredicate().equals(Terms.TYPE)
                ? "type"
                : term(quad.getPredicate()).name();
    }

    private Term term(Node property) {
        return terms.getOrDefault(property.getURI(), new Term(property.getURI(), ""));
    }

    private JsonValue value(Quad quad) {
        Node object = quad.getObject();
        if (quad.getPredicate().equals(Terms.TYPE)) {
            return new JsonString(types.getOrDefault(object.getURI(), object.getURI()));
        }
        String coerced = term(quad.getPredicate()).type();
        if (object.isURI()) {
            return coerced.equals("@id") ? new JsonString(object.getURI()) : pair("@id", object.getURI());
        }
        String datatype = object.getLiteralDatatypeURI();
        boolean plain = coerced.isEmpty()
                ? datatype.equals("http://www.w3.org/2001/XMLSchema#string")
                : datatype.equals(expand(coerced));
        return plain ? new JsonString(object.getLiteralLexicalForm()) : typed(object);
    }

    private static JsonObject typed(Node literal) {
        JsonObject value = pair("@value", literal.getLiteralLexicalForm());
        value.put("@type", literal.getLiteralDatatypeURI());
        return value;
    }

    private static JsonObject pair(String key, String value) {
        JsonObject object = new JsonObject();
        object.put(key, value);
        return object;
    }

    private void term(String name, JsonValue value) {
        if (value.isObject()) {
            JsonObject definition = value.getAsObject();
            String type = definition.hasKey("@type") ? definition.getString("@type") : "";
            terms.put(expand(definition.getString("@id")), new Term(name, type));
        } else if (value.isString() && value.getAsString().value().contains(":") && !prefixes.containsKey(name)) {
            String iri = expand(value.getAsString().value());
            terms.put(iri, new Term(name, ""));
            types.put(iri, name);
        }
    }

    private static boolean isNamespace(JsonValue value) {
        return value.isString()
                && (value.getAsString().value().endsWith("#")
                        || value.getAsString().value().endsWith("/"));
    }

    private String expand(String compact) {
        int colon = compact.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(compact.substring(0, colon));
        return namespace == null ? compact : namespace + compact.substring(colon + 1);
    }
}
