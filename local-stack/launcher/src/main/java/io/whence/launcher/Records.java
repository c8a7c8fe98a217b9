package io.whence.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Cuts files that hold many records into batches: JSON lines, PubMed's and PMC's sets of XML, RIS and nbib. Other files go
 * as a whole.
 */
final class Records {

    /** A batch is sent once it has as many bytes, or as many records. */
    private static final int BATCH_BYTES = 512 << 10;

    private static final int BATCH_RECORDS = 100;

    /** The stack takes no larger document; more is read so that it can say so. */
    private static final int LONGEST = 64 << 20;

    private static final int LOOKED_AT = 4 << 10;

    private final String name;
    private final String type;
    private final Inputs.Sink sink;
    private final ByteArrayOutputStream batch = new ByteArrayOutputStream();
    private long number = 1;
    private int records;

    Records(String name, String type, Inputs.Sink sink) {
        this.name = name;
        this.type = type;
        this.sink = sink;
    }

    /** Reads a file, unpacked. */
    void read(InputStream content) throws IOException {
        content.mark(LOOKED_AT + 1);
        String head = new String(content.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        content.reset();
        Optional<XmlSet> set = XmlSet.of(head);
        if (type.startsWith("application/x-ndjson")) {
            lines(content);
        } else if (set.isPresent()) {
            set(content, set.orElseThrow());
        } else if (head.stripLeading().startsWith("TY  - ") || head.startsWith("\u00EF\u00BB\u00BFTY  - ")) {
            tagged(content, "TY  - ");
        } else if (head.stripLeading().startsWith("PMID- ")) {
            tagged(content, "PMID- ");
        } else {
            whole(content);
        }
    }

    private void whole(InputStream content) throws IOException {
        byte[] all = content.readNBytes(LONGEST + 1);
        if (all.length > LONGEST) {
            sink.refuse(
                    name,
                    "the file has more than " + (LONGEST >> 20)
                            + " MiB and is of no kind that can be cut into records");
        } else {
            sink.accept(new Batch(name, type, all, 0, 1));
        }
    }

    private void lines(InputStream content) throws IOException {
        Lines lines = new Lines(content, LONGEST);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (lines.wasTooLong()) {
                sink.refuse(
                        name + ", line " + (number + records), "the line has more than " + (LONGEST >> 20) + " MiB");
            }
            batch.write(lines.wasTooLong() ? new byte[0] : line.orElseThrow());
            batch.write('\n');
            full("application/x-ndjson", new byte[0]);
        }
        send("application/x-ndjson", new byte[0]);
    }

    /** Records of XML, each batch a set of its own. */
    private void set(InputStream content, XmlSet set) throws IOException {
        XmlSet.Elements elements = set.elements(content);
        for (Optional<byte[]> element = elements.next(); element.isPresent(); element = elements.next()) {
            begin(set.start());
            batch.write(element.orElseThrow());
            full("application/xml", set.end());
        }
        if (number == 1 && records == 0) {
            sink.refuse(name, "the set holds no record");
        }
        send("application/xml", set.end());
    }

    /** Lines, cut before a tag that begins a record. */
    private void tagged(InputStream content, String tag) throws IOException {
        byte[] first = tag.getBytes(StandardCharsets.US_ASCII);
        Lines lines = new Lines(content, LONGEST);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] words = line.orElseThrow();
            if (startsWith(words, first) && batch.size() > 0) {
                full(type, new byte[0]);
            }
            batch.write(words);
            batch.write('\n');
        }
        records += batch.size() > 0 ? 1 : 0;
        send(type, new byte[0]);
    }

    private static boolean startsWith(byte[] line, byte[] tag) {
        return line.length >= tag.length
                && List.of(new String(line, 0, tag.length, StandardCharsets.US_ASCII))
                        .contains(new String(tag, StandardCharsets.US_ASCII));
    }

    private void begin(byte[] start) throws IOException {
        if (batch.size() == 0) {
            batch.write(start);
        }
    }

    /** Counts a record and sends the batch if that fills it. */
    private void full(String as, byte[] end) throws IOException {
        records++;
        if (batch.size() >= BATCH_BYTES || records >= BATCH_RECORDS) {
            send(as, end);
        }
    }

    private void send(String as, byte[] end) throws IOException {
        if (records > 0) {
            batch.write(end);
            sink.accept(new Batch(name, as, batch.toByteArray(), number, records));
        }
        number += records;
        records = 0;
        batch.reset();
    }
}
