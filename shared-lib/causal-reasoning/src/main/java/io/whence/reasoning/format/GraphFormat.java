package io.whence.reasoning.format;

import io.whence.reasoning.graph.MixedGraph;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The formats in which graphs are read and written as text. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are references to methods without state
public enum GraphFormat {
    /** {@code dag { X [exposure] X -> Y }}; also {@code mag}, {@code pag}, {@code pdag}. */
    DAGITTY("(?is)^\\s*(dag|mag|pag|pdag)\\b[^{\\n]*\\{.*", text -> BraceGraph.read(text, false), Written::dagitty),
    /** {@code digraph { A -> B }} of Graphviz. */
    DOT("(?is)^\\s*(strict\\s+)?(digraph|graph)\\b[^{\\[\\n]*\\{.*", text -> BraceGraph.read(text, true), Written::dot),
    /** {@code graph [ node [ id 0 label "A" ] … ]}. */
    GML(
            "(?is)^\\s*(creator\\s+\"[^\"]*\"\\s*|version\\s+\\S+\\s*|comment\\s+\"[^\"]*\"\\s*)*graph\\s*\\[.*",
            Gml::read,
            Written::gml),
    /** The XML form of yEd, igraph and NetworkX. */
    GRAPHML("(?is)^\\s*(<\\?xml.*?\\?>\\s*)?(<!--.*?-->\\s*)*<graphml\\b.*", GraphMl::read, Written::graphMl),
    /** {@code Y ~ X + Z}, {@code X ~~ Y}, {@code L =~ x1 + x2}. */
    LAVAAN("(?s)[^<>→←↔]*[\\w.)\\s](=~|~~?)[\\w.\\s(][^<>→←↔]*", Formulas::lavaan, Written::lavaan),
    /** bnlearn's {@code [A][B|A]}. */
    BNLEARN("(?s)\\s*(\\[[^\\[\\]]+]\\s*)+", Formulas::bnlearn, Written::bnlearn),
    /** {@code A -> B; B <-> C; C -- D; E}. */
    EDGES("(?s).*", EdgeList::read, Written::edges);

    private final Pattern shape;
    private final Function<String, MixedGraph> reader;
    private final Function<MixedGraph, String> writer;

    GraphFormat(String shape, Function<String, MixedGraph> reader, Function<MixedGraph, String> writer) {
        this.shape = Pattern.compile(shape);
        this.reader = reader;
        this.writer = writer;
    }

    /** Returns the format that a text looks like; {@link #EDGES} where it looks like no other. */
    public static GraphFormat of(String text) {
        return Arrays.stream(values())
                .filter(format -> format.shape.matcher(text).matches())
                .findFirst()
                .orElse(EDGES);
    }

    /**
     * Returns the format of a name, whatever its case.
     *
     * @throws IllegalArgumentException listing the names where there is none of it
     */
    public static GraphFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no graph format '" + name + "'; there are "
                        + Arrays.stream(values())
                                .map(format -> format.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", json"));
    }

    /**
     * Reads a graph in whatever format it is.
     *
     * @throws io.whence.reasoning.grammar.UnreadableTextException at the part that cannot be read
     */
    public static MixedGraph readAny(String text) {
        return of(text).read(text);
    }

    /**
     * Reads a graph in this format.
     *
     * @throws io.whence.reasoning.grammar.UnreadableTextException at the part that cannot be read
     */
    public MixedGraph read(String text) {
        return reader.apply(text);
    }

    /**
     * Writes a graph so that {@link #read} gives it back.
     *
     * @throws IllegalArgumentException where the format has no sign for an edge of the graph
     */
    public String write(MixedGraph graph) {
        return writer.apply(graph);
    }
}
