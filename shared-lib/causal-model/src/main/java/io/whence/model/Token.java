package io.whence.model;

/**
 * A token of an argument.
 *
 * @param form as written
 * @param lemma its dictionary form, lower case unless a name
 * @param tag its Penn Treebank part-of-speech tag
 */
public record Token(String form, String lemma, String tag) {}
