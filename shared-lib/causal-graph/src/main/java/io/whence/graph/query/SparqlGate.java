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
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jspecify.annotations.Nullable;

/**
 * Lets users ask in SPARQL 1.1 without writing or reaching out. What passes is what was checked: the query is parsed,
 * looked through to its innermost part, limited, and written out anew.
 */
public final class SparqlGate {
    private static final long FURTHEST_OFFSET = 100_000;
    private static final long MOST_COMBINATIONS = 1_000_000;

    /** Which argument of a function is its regular expression. */
    private static final int PATTERN = 2;

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
        QueryText.check(text, QueryText.Language.SPARQL);
        try {
            return admitted(parse(text));
        } catch (StackOverflowError e) {
            throw new RefusedQueryException("The query is nested too deeply; divide it.");
        }
    }

    private Admitted admitted(Query query) {
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
        Operators operators = new Operators();
        Walker.walk(Algebra.compile(query), operators, new Functions());
        operators.checkCombinations();
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
        if (name.isURI() && name.getURI().toLowerCase(Locale.ROOT).endsWith("#strsplit")) {
            throw new RefusedQueryException("Splitting by a regular expression is not offered here.");
        }
    }

    private static final class Operators extends OpVisitorBase {
        private double combinations = 1;

        /** Data that is crossed with data is multiplied out without a look at the clock. */
        @Override
        public void visit(OpTable table) {
            combinations *= Math.max(1, table.getTable().size());
        }

        void checkCombinations() {
            if (combinations > MOST_COMBINATIONS) {
                throw new RefusedQueryException("The VALUES of the query have more than " + MOST_COMBINATIONS
                        + " combinations; give fewer, or several variables in one VALUES.");
            }
        }

        /** Solutions are passed over one by one, without a look at the clock. */
        @Override
        public void visit(OpSlice slice) {
            if (slice.getStart() > FURTHEST_OFFSET) {
                throw new RefusedQueryException("OFFSET is " + slice.getStart() + ", at most " + FURTHEST_OFFSET
                        + " is let through; order by something and ask for what comes after the last.");
            }
        }

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
            if (hasPattern(function)) {
                pattern(function.getArg(PATTERN));
            }
        }

        /** REGEX, REPLACE, and their namesakes among XPath's functions. */
        private static boolean hasPattern(ExprFunctionN function) {
            String iri = String.valueOf(function.getFunctionIRI());
            return function instanceof E_Regex
                    || function instanceof E_StrReplace
                    || iri.matches(".*[#/](matches|replace|tokenize)");
        }

        private static void pattern(@Nullable Expr pattern) {
            if (pattern == null || !pattern.isConstant()) {
                throw new RefusedQueryException("Give the regular expression as a text: one that is made while the"
                        + " query runs cannot be checked.");
            }
            BoundedRegex.check(pattern.getConstant().asString());
        }

        private static void refuse(ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null && iri.toLowerCase(Locale.ROOT).startsWith("java:")) {
                throw new RefusedQueryException("Java functions are not offered here: <" + iri + ">.");
            }
        }
    }
}
