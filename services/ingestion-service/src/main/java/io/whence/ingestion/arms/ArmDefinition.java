package io.whence.ingestion.arms;

/**
 * A place where a text says what an arm is.
 *
 * @param arm its name as written
 * @param meaning what was given, or another name of the same arm
 * @param kind what the meaning is
 */
record ArmDefinition(String arm, String meaning, Kind kind) {
    enum Kind {
        /** What the arm was given, told of it. */
        GIVEN,
        /** What the arm is called after: "the ketamine group (group A)". */
        CALLED,
        /** Another name of the arm: "the control group (group B)". */
        ALIAS
    }
}
