package io.whence.reasoning.estimand;

/** What is known about the probabilities of a set of variables. */
public interface Distribution {

    /** Returns how many values a variable has; they are numbered from 0. */
    int values(String variable);

    /** Looks up or derives a probability in which every term is fixed. */
    Evaluation probability(Probability wanted);
}
