package io.whence.launcher;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes are read of a file. */
final class CountedStream extends FilterInputStream {

    private final LongConsumer read;

    CountedStream(InputStream file, LongConsumer read) {
        super(file);
        this.read = read;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        read.accept(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        read.accept(Math.max(count, 0));
        return count;
    }
}
