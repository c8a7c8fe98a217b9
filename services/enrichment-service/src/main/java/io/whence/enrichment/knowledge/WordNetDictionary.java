package io.whence.enrichment.knowledge;

import java.util.Optional;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/** WordNet's files, read by one thread at a time: the library reads as it goes, from one buffer. */
final class WordNetDictionary {
    private final Dictionary files;

    private WordNetDictionary(Dictionary files) {
        this.files = files;
    }

    static WordNetDictionary load() {
        try {
            return new WordNetDictionary(Dictionary.getDefaultResourceInstance());
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet's data is not on the class path", e);
        }
    }

    /** The entry of exactly this form. */
    Optional<IndexWord> word(POS pos, String form) {
        return form.isBlank() ? Optional.empty() : read(() -> Optional.ofNullable(files.getIndexWord(pos, form)));
    }

    /** The base form of an inflected word. */
    Optional<String> base(POS pos, String word) {
        return read(() -> files.getMorphologicalProcessor().lookupAllBaseForms(pos, word).stream()
                .findFirst());
    }

    Optional<Synset> target(Pointer pointer) {
        return read(() -> Optional.ofNullable(pointer.getTargetSynset()));
    }

    private synchronized <T> T read(Lookup<T> lookup) {
        try {
            return lookup.find();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet's data cannot be read", e);
        }
    }

    private interface Lookup<T> {
        T find() throws JWNLException;
    }
}
