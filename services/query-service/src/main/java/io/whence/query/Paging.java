package io.whence.query;

import io.whence.shell.Problem;

/** Checks what a client asks for. */
final class Paging {
    private Paging() {}

    /**
     * The number of items of a page.
     *
     * @throws io.whence.shell.ProblemException if it is out of range
     */
    static int limit(int asked, int most) {
        if (asked < 1 || asked > most) {
            throw Problem.badRequest("limit is 1 to " + most + ", not " + asked + ".");
        }
        return asked;
    }

    /**
     * A belief, 0 to 1.
     *
     * @throws io.whence.shell.ProblemException if it is out of range
     */
    static double belief(double asked) {
        if (!(asked >= 0 && asked <= 1)) {
            throw Problem.badRequest("minBelief is 0 to 1, not " + asked + ".");
        }
        return asked;
    }
}
