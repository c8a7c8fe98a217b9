package io.whence.graph.query;

import java.util.Locale;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Lets users ask in SPARQL 1.1 without writing or reaching out. What passes is what was checked: the query is parsed,
 * looked through to its innermost part, limited, and written out anew.
 */
public final class SparqlGate {
    private final int rowLimit;

    /**
     * Lets through so many rows.
     *
     * @param rowLimit of SELECT answers, and of the solutions that CONSTRUCT and DESCRIBE are made of
     */
    public SparqlGate(int rowLimit) {
        this.rowLimit = rowLimit;
    }

    /** The kinds of SPARQL queries, by what they give. */
    public enum Form {
        /** SELECT and ASK. */
        RESULTS,
        /** CONSTRUCT and DESCRIBE. */
        GRAPH
    }

    /**
     * A query that may be sent to the store.
     *
     * @param text to be sent
     * @param limited whether a limit of ours was put on it
     */
    public record Admitted(String text, Form form, boolean limited) {}

    /**
     * Checks a query.
     *
     * @throws RefusedQueryException if it does not parse as a SPARQL 1.1 query, or calls other services or Java code
     */
    public Admitted admit(String text) {
        Query query = parse(text);
        checked(query);
        boolean limited = limit(query);
        Form form = query.isSelectType() || query.isAskType() ? Form.RESULTS : Form.GRAPH;
        return new Admitted(query.serialize(Syntax.syntaxSPARQL_11), form, limited);
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            throw new RefusedQueryException("Not a SPARQL 1.1 query (updates are refused here): " + e.getMessage(), e);
        }
    }

    /** A sub-query inside EXISTS is part of an expression, so expressions are walked too. */
    private static void checked(Query query) {
        Walker.walk(Algebra.compile(query), new Operators(), new Functions());
    }

    private static void checked(Expr expression) {
        Walker.walk(expression, new Operators(), new Functions());
    }

    private boolean limit(Query query) {
        if (query.isAskType() || (query.hasLimit() && query.getLimit() <= rowLimit)) {
            return false;
        }
        query.setLimit(rowLimit);
        return true;
    }

    private static void refuseCode(Node name) {
        if (name.isURI() && name.getURI().toLowerCase(Locale.ROOT).startsWith("java:")) {
            throw new RefusedQueryException("Java functions are not offered here: <" + name.getURI() + ">.");
        }
    }

    private static final class Operators extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new RefusedQueryException("SERVICE is not offered here: this endpoint reaches no other.");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> refuseCode(triple.getPredicate()));
        }

        @Override
        public void visit(OpPath path) {
            Node predicate = path.getTriplePath().getPredicate();
            if (predicate != null) {
                refuseCode(predicate);
            }
        }

        /** The walker passes the expressions of these two by. */
        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> checked(condition.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getAggregators().stream()
                    .map(aggregate -> aggregate.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(expressions -> expressions.forEach(SparqlGate::checked));
        }

        @Override
        public void visit(OpPropFunc function) {
            refuseCode(function.getProperty());
        }
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            refuse(function);
        }

        private static void refuse(ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null && iri.toLowerCase(Locale.ROOT).startsWith("java:")) {
                throw new RefusedQueryException("Java functions are not offered here: <" + iri + ">.");
            }
        }
    }
}
