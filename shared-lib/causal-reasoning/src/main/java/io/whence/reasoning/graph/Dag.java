package io.whence.reasoning.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A directed acyclic graph over named variables; immutable. Variables keep the order in which they were given, and every
 * set that comes back is in that order. Neighbours are held as integer arrays because separation must stay within
 * milliseconds on ten thousand nodes.
 */
public final class Dag {

    private final List<String> nodes;
    private final Set<Edge> edges;
    private final Map<String, Integer> index;
    private final int[][] parents;
    private final int[][] children;
    private final int[] order;

    private Dag(List<String> nodes, Set<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
        this.index = numbered(nodes);
        this.parents = new int[nodes.size()][];
        this.children = new int[nodes.size()][];
        connect();
        this.order = sort();
    }

    /** Builds a DAG from its edges alone, variables in order of first mention. */
    public static Dag of(Collection<Edge> edges) {
        return of(List.of(), edges);
    }

    /**
     * Builds a DAG; ends of edges that {@code nodes} does not name are added after it.
     *
     * @throws CyclicGraphException where the edges form a cycle
     */
    public static Dag of(Collection<String> nodes, Collection<Edge> edges) {
        var names = new LinkedHashSet<>(nodes);
        names.forEach(Variables::check);
        for (var edge : edges) {
            names.add(edge.from());
            names.add(edge.to());
        }
        return new Dag(List.copyOf(names), Collections.unmodifiableSet(new LinkedHashSet<>(edges)));
    }

    private static Map<String, Integer> numbered(List<String> nodes) {
        var numbers = new HashMap<String, Integer>(nodes.size() * 2);
        for (int i = 0; i < nodes.size(); i++) {
            numbers.put(nodes.get(i), i);
        }
        return numbers;
    }

    private void connect() {
        int[] ins = new int[nodes.size()];
        int[] outs = new int[nodes.size()];
        for (var edge : edges) {
            ins[index(edge.to())]++;
            outs[index(edge.from())]++;
        }
        Arrays.setAll(parents, i -> new int[ins[i]]);
        Arrays.setAll(children, i -> new int[outs[i]]);
        for (var edge : edges) {
            int from = index(edge.from());
            int to = index(edge.to());
            parents[to][--ins[to]] = from;
            children[from][--outs[from]] = to;
        }
        Arrays.stream(parents).forEach(Arrays::sort);
        Arrays.stream(children).forEach(Arrays::sort);
    }

    /** Kahn's algorithm, earliest-given variable first. */
    private int[] sort() {
        int[] waiting = new int[nodes.size()];
        Arrays.setAll(waiting, i -> parents[i].length);
        var ready = new java.util.PriorityQueue<Integer>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        int[] sorted = new int[nodes.size()];
        int done = 0;
        while (!ready.isEmpty()) {
            int next = ready.remove();
            sorted[done++] = next;
            for (int child : children[next]) {
                if (--waiting[child] == 0) {
                    ready.add(child);
                }
            }
        }
        if (done < sorted.length) {
            throw new CyclicGraphException(Cycles.one(edges));
        }
        return sorted;
    }

    public List<String> nodes() {
        return nodes;
    }

    public Set<Edge> edges() {
        return edges;
    }

    public boolean contains(String node) {
        return index.containsKey(node);
    }

    public boolean hasEdge(String from, String to) {
        return Arrays.binarySearch(parents[index(to)], index(from)) >= 0;
    }

    public boolean adjacent(String a, String b) {
        return hasEdge(a, b) || hasEdge(b, a);
    }

    public Set<String> parents(String node) {
        return names(parents[index(node)]);
    }

    public Set<String> children(String node) {
        return names(children[index(node)]);
    }

    /** Returns the variables in an order in which causes precede their effects. */
    public List<String> topologicalOrder() {
        return Arrays.stream(order).mapToObj(nodes::get).toList();
    }

    /** Returns the proper ancestors: every variable with a directed path to {@code node}, without {@code node}. */
    public Set<String> ancestors(String node) {
        return without(node, ancestorsOrSelf(Set.of(node)));
    }

    /** Returns the proper descendants: every variable that {@code node} has a directed path to. */
    public Set<String> descendants(String node) {
        return without(node, descendantsOrSelf(Set.of(node)));
    }

    public Set<String> ancestorsOrSelf(Collection<String> of) {
        return names(closure(of, parents));
    }

    public Set<String> descendantsOrSelf(Collection<String> of) {
        return names(closure(of, children));
    }

    public boolean isAncestor(String ancestor, String of) {
        return !ancestor.equals(of) && closure(Set.of(of), parents).get(index(ancestor));
    }

    /** Returns the pairs joined by an edge in either direction. */
    public Set<Pair> skeleton() {
        var pairs = new LinkedHashSet<Pair>();
        edges.forEach(edge -> pairs.add(edge.ends()));
        return Collections.unmodifiableSet(pairs);
    }

    /** Returns the graph over {@code kept} alone, with the edges between them. */
    public Dag induced(Collection<String> kept) {
        return new Dag(
                List.copyOf(Variables.ordered(nodes, kept)),
                select(edge -> kept.contains(edge.from()) && kept.contains(edge.to())));
    }

    /** Returns the graph in which nothing acts on {@code nodes}: the graph of an intervention on them. */
    public Dag withoutEdgesInto(Collection<String> targets) {
        return new Dag(nodes, select(edge -> !targets.contains(edge.to())));
    }

    /** Returns the graph in which {@code nodes} act on nothing. */
    public Dag withoutEdgesOutOf(Collection<String> sources) {
        return new Dag(nodes, select(edge -> !sources.contains(edge.from())));
    }

    /** Returns this graph without the given edges. */
    public Dag without(Collection<Edge> dropped) {
        return new Dag(nodes, select(edge -> !dropped.contains(edge)));
    }

    private Set<Edge> select(java.util.function.Predicate<Edge> wanted) {
        var chosen = new LinkedHashSet<Edge>();
        edges.stream().filter(wanted).forEach(chosen::add);
        return Collections.unmodifiableSet(chosen);
    }

    /** Returns the number of a variable, its place in {@link #nodes}. */
    int index(String node) {
        var number = index.get(node);
        if (number == null) {
            throw new IllegalArgumentException("no variable " + node + " in the graph; it has " + nodes);
        }
        return number;
    }

    int[] parentsOf(int node) {
        return parents[node];
    }

    int[] childrenOf(int node) {
        return children[node];
    }

    BitSet ancestorsOrSelf(BitSet of) {
        return closure(of, parents);
    }

    private BitSet closure(Collection<String> of, int[][] next) {
        var start = new BitSet(nodes.size());
        of.forEach(node -> start.set(index(node)));
        return closure(start, next);
    }

    private static BitSet closure(BitSet start, int[][] next) {
        var seen = (BitSet) start.clone();
        int[] stack = Arrays.copyOf(start.stream().toArray(), next.length + 1);
        int top = start.cardinality();
        while (top > 0) {
            for (int neighbour : next[stack[--top]]) {
                if (!seen.get(neighbour)) {
                    seen.set(neighbour);
                    stack[top++] = neighbour;
                }
            }
        }
        return seen;
    }

    Set<String> names(BitSet numbers) {
        return names(numbers.stream().toArray());
    }

    private Set<String> names(int[] numbers) {
        var result = new LinkedHashSet<String>();
        for (int number : numbers) {
            result.add(nodes.get(number));
        }
        return Collections.unmodifiableSet(result);
    }

    private static Set<String> without(String node, Set<String> set) {
        var rest = new ArrayList<>(set);
        rest.remove(node);
        return Collections.unmodifiableSet(new LinkedHashSet<>(rest));
    }

    /** Equal graphs have the same variables and edges, whatever their order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dag dag && index.keySet().equals(dag.index.keySet()) && edges.equals(dag.edges);
    }

    @Override
    public int hashCode() {
        return 31 * index.keySet().hashCode() + edges.hashCode();
    }

    @Override
    public String toString() {
        return GraphText.print(this);
    }
}
