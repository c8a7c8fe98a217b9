package io.whence.nlp;

/** One parser for all tests of this JVM: its models are slow to load and large. */
public final class SharedParser {
    /** The parser. */
    public static final TextParser PARSER = TextParser.load();

    private SharedParser() {}
}
