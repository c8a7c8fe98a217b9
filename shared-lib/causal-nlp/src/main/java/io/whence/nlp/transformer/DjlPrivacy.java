package io.whence.nlp.transformer;

/** DJL reports its use to its makers unless it is told not to; it also fetches nothing here. */
final class DjlPrivacy {
    private DjlPrivacy() {}

    /** To be called before any class of DJL is used. */
    static void keep() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
    }
}
