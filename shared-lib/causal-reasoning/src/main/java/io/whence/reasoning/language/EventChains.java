package io.whence.reasoning.language;

/**
 * Takes nested sentences apart by their structure: who did what to whom, what led to it, what followed.
 *
 * <p>No lexicon of nouns or verbs is used: closed classes (articles, relative pronouns, prepositions), the spelling of the
 * past and the list of irregular verbs decide, so that an implausible sentence is read as well as a plausible one.
 */
public final class EventChains {

    private EventChains() {}

    /**
     * Reads one sentence, nested to any depth.
     *
     * @throws UnreadableTextException naming the fragment in which a noun or verb is missing
     */
    public static EventChain read(String sentence) {
        return EventSentence.read(sentence);
    }

    /**
     * Answers a question about a chain, such as "What did the dog do?", "Who chased the cat?" or "What series of events led to
     * the cat's action?".
     *
     * @throws UnreadableTextException where the question is outside the language
     */
    public static String ask(EventChain chain, String question) {
        return EventQuestions.answer(chain, question);
    }
}
