package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The transcript of a recording in WebVTT or SRT. Cues cut sentences anywhere, so they are joined until one ends a
 * sentence and is followed by a pause, another speaker or a full paragraph; the time of its first cue stands before each
 * paragraph as a line of its own.
 */
final class SubtitleFormat implements Format {
    private static final Pattern TIME = Pattern.compile(
            "(?:(\\d{1,9}):)?(\\d{2}):(\\d{2})[.,](\\d{3})\\s+-->\\s+(?:(\\d{1,9}):)?(\\d{2}):(\\d{2})[.,](\\d{3}).*");
    private static final Pattern SPEAKER = Pattern.compile("^<v(?:\\.[^ >]*)? ([^>]*)>");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!\u2026][\"')\\]\u201D\u2019]*", Pattern.DOTALL);
    private static final long PAUSE_MS = 2_000;
    private static final int LONG_PARAGRAPH = 600;

    /** A piece of speech; times in milliseconds from the start. */
    private record Cue(long start, long end, String speaker, String words) {}

    @Override
    public List<Manuscript> read(SourceFile file) {
        List<Cue> cues = cues(StrictText.decode(file));
        Manuscript.Writer writer = new Manuscript.Writer();
        List<Cue> open = new ArrayList<>();
        for (Cue cue : cues) {
            if (!open.isEmpty() && ends(open, cue)) {
                write(open, writer);
            }
            open.add(cue);
        }
        write(open, writer);
        return List.of(writer.finish(MetadataFields.NONE));
    }

    private static boolean ends(List<Cue> open, Cue next) {
        Cue last = open.get(open.size() - 1);
        boolean otherSpeaker =
                !next.speaker().isEmpty() && !next.speaker().equals(open.get(0).speaker());
        int length = open.stream().mapToInt(cue -> cue.words().length()).sum();
        return otherSpeaker
                || (SENTENCE_END.matcher(last.words()).matches()
                        && (next.start() - last.end() >= PAUSE_MS || length >= LONG_PARAGRAPH));
    }

    private static void write(List<Cue> open, Manuscript.Writer writer) {
        if (!open.isEmpty()) {
            Cue first = open.get(0);
            writer.heading(stamp(first.start()) + (first.speaker().isEmpty() ? "" : " " + first.speaker()));
            writer.paragraph(String.join(" ", open.stream().map(Cue::words).toList()), SectionRole.OTHER);
        }
        open.clear();
    }

    private static String stamp(long ms) {
        long seconds = ms / 1000;
        return "[%02d:%02d:%02d]".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static List<Cue> cues(String text) {
        List<Cue> cues = new ArrayList<>();
        for (String block : text.replace("\r\n", "\n").split("\n\\s*\n", -1)) {
            List<String> lines = block.strip().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher time = TIME.matcher(lines.get(i));
                if (time.matches()) {
                    cue(time, String.join(" ", lines.subList(i + 1, lines.size())), cues);
                    break;
                }
            }
        }
        return cues;
    }

    private static void cue(Matcher time, String text, List<Cue> cues) {
        Matcher voice = SPEAKER.matcher(text);
        String speaker = voice.find() ? voice.group(1).strip() : "";
        String words =
                Parser.unescapeEntities(text.replaceAll("<[^>]*>", ""), false).strip();
        boolean repeated = !cues.isEmpty() && cues.get(cues.size() - 1).words().equals(words);
        if (!words.isEmpty() && !repeated) {
            cues.add(new Cue(ms(time, 1), ms(time, 5), speaker, words));
        }
    }

    private static long ms(Matcher time, int group) {
        long hours = time.group(group) == null ? 0 : Long.parseLong(time.group(group));
        long minutes = Long.parseLong(time.group(group + 1));
        long seconds = Long.parseLong(time.group(group + 2));
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Long.parseLong(time.group(group + 3));
    }
}
