package org.gascheck.cli;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.WideText;
import org.gascheck.screening.Screening;

/**
 * Shows on the standard error how far a run has come: a line that is drawn again on a terminal, and else a line at each
 * tenth. Used by one thread.
 */
final class ProgressBar implements Screening.Progress {

    private static final long BETWEEN_DRAWINGS = 200_000_000L;
    private static final long WINDOW = 15_000_000_000L;
    private static final long BETWEEN_LINES_OF_UNKNOWN_SIZE = 10_000_000_000L;
    private static final int NARROWEST_BAR = 10;
    private static final int WIDEST_BAR = 30;
    private static final double SECOND = 1e9;
    private static final int TENTHS = 10;

    private final PrintStream err;
    private final int width;
    private final boolean drawn;
    private final Voice voice;
    private final long size;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long lastDrawn;
    private int lastTenth;
    private boolean shown;

    private record Mark(long time, long read, long bytes) {
    }

    /**
     * A bar.
     *
     * @param width columns of a line
     * @param drawn whether it is a terminal on which lines can be drawn again
     * @param size  the bytes of all inputs, or -1 where nobody knows
     */
    ProgressBar(PrintStream err, int width, boolean drawn, Voice voice, long size) {
        this.err = err;
        this.width = width;
        this.drawn = drawn;
        this.voice = voice;
        this.size = size;
    }

    @Override
    public void done(long read, long rejected, long bytes) {
        long now = System.nanoTime();
        marks.addLast(new Mark(now, read, bytes));
        while (marks.size() > 2 && now - marks.getFirst().time() > WINDOW) {
            marks.removeFirst();
        }
        if (drawn ? now - lastDrawn >= BETWEEN_DRAWINGS : isLineDue(now, bytes)) {
            lastDrawn = now;
            String line = line(now, read, rejected, bytes);
            if (drawn) {
                err.print("\r" + WideText.shortened(line, width - 1) + "\u001b[K");
                shown = true;
            } else {
                err.println(line);
            }
            err.flush();
        }
    }

    private boolean isLineDue(long now, long bytes) {
        if (size <= 0) {
            lastDrawn = lastDrawn == 0 ? now : lastDrawn;
            return now - lastDrawn >= BETWEEN_LINES_OF_UNKNOWN_SIZE;
        }
        int tenth = (int) (bytes * TENTHS / size);
        boolean due = tenth > lastTenth && tenth < TENTHS;
        lastTenth = Math.max(lastTenth, tenth);
        return due;
    }

    /** Takes the line away, so that what is printed next stands by itself. */
    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }

    private String line(long now, long read, long rejected, long bytes) {
        Mark first = marks.getFirst();
        double seconds = Math.max(1e-3, (now - first.time()) / SECOND);
        // Before that, it would be that of a moment.
        boolean isTold = seconds >= 1;
        String counts = voice.say(
                number(read) + " 份" + (rejected > 0 ? "（拒绝 " + number(rejected) + "）" : ""),
                number(read) + (rejected > 0 ? " (" + number(rejected) + " rejected)" : ""));
        if (isTold) {
            String rate = number(Math.round((read - first.read()) / seconds));
            counts += voice.say("，" + rate + " 份/秒", ", " + rate + "/s");
        }
        if (size <= 0) {
            return counts;
        }
        double part = Math.min(1, (double) bytes / size);
        double speed = (bytes - first.bytes()) / seconds;
        String left = speed <= 0 || !isTold
                ? ""
                : voice.say("，还要 ", ", ") + time((size - bytes) / speed) + voice.say("", " left");
        String percent = String.format(Locale.ROOT, "%3d%%", (int) (part * 100));
        int columns = drawn ? width - 1 - WideText.width(percent + "   " + counts + left) : 0;
        return columns < NARROWEST_BAR
                ? percent + " " + counts + left
                : percent + " " + bar(part, Math.min(WIDEST_BAR, columns)) + " " + counts + left;
    }

    private static String bar(double part, int columns) {
        int full = (int) (part * columns);
        return "█".repeat(full) + "░".repeat(columns - full);
    }

    private static String time(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
