package io.whence.launcher;

/** What is handed in with one request: a file, or some records of one. */
final class Batch {

    private final String name;
    private final String type;
    private final byte[] content;
    private final long first;
    private final int records;

    /**
     * A batch.
     *
     * @param name of the file, with its archive's before it
     * @param type media type, {@code application/octet-stream} where the stack is to find out
     * @param first number of its first record in the file, from 1; 0 where it is the whole file
     * @param records how many records, 1 for a whole file
     */
    Batch(String name, String type, byte[] content, long first, int records) {
        this.name = name;
        this.type = type;
        this.content = content;
        this.first = first;
        this.records = records;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content;
    }

    long first() {
        return first;
    }

    int records() {
        return records;
    }

    /** Number of its last record in the file. */
    long last() {
        return first + records - 1;
    }

    /** What a record is called in messages. */
    String place(String answer) {
        String number = answer.replaceAll("\\D+", "");
        if (first == 0 || number.isEmpty() || number.length() > 9) {
            return answer.startsWith("record") ? name + ", " + answer.replace('#', ' ') : name;
        }
        String unit = answer.startsWith("line") ? "line" : "record";
        return name + ", " + unit + " " + (first + Long.parseLong(number) - 1);
    }

    /** What all of it is called in messages. */
    String all() {
        return first == 0 ? name : name + ", records " + first + " to " + last();
    }
}
