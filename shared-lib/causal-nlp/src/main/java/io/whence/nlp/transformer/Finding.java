package io.whence.nlp.transformer;

import io.whence.model.Relation;
import io.whence.nlp.Basis;

/** A relation and what its confidence rests on. */
record Finding(Relation relation, Basis basis) {}
