package io.whence.model;

/**
 * A relation that gives no edge between two concepts. It stays a reading: kept and counted, never evidence.
 *
 * @param relation as read
 * @param reason why the first argument that names no concept names none
 */
public record UnnamedRelation(Relation relation, NoConcept reason) {}
