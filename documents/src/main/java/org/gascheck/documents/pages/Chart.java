package org.gascheck.documents.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.reports.Voice;

/**
 * A chart of bars: how many findings of each group are breached, and how many are open; and the same as a table.
 *
 * @param bars the longest of them
 * @param rows more of them, for the table
 * @param more that some are left out, or empty
 */
public record Chart(
        String id,
        String title,
        String groupName,
        String badName,
        String openName,
        String tableName,
        List<Bar> bars,
        List<Bar> rows,
        String more) {

    private static final int MOST_BARS = 12;
    private static final int MOST_ROWS = 100;
    private static final int LEFT = 192;
    private static final int ROOM = 290;
    private static final int LEAST = 2;
    private static final int STEP = 24;
    private static final int LONGEST = 15;

    /** A bar, with its places in a drawing 560 wide. */
    public record Bar(String label, String shortLabel, long bad, long open, int y, int badWidth, int openWidth) {

        /** Where the text beside it stands. */
        public int textY() {
            return y + 12;
        }

        /** Where its second part begins. */
        public int openX() {
            return LEFT + badWidth;
        }

        /** Where its numbers stand. */
        public int numberX() {
            return LEFT + badWidth + openWidth + 6;
        }
    }

    /** How high the drawing is. */
    public int height() {
        return bars.size() * STEP + 8;
    }

    /**
     * A chart of groups.
     *
     * @param counts by group: how many are breached, and how many open
     */
    static Chart of(Told told, String id, String title, String groupName, Map<String, long[]> counts) {
        return of(told.voice(), id, title, groupName, told.say("不符合", "breached"),
                told.say("未定（资料不足、需人工）", "open (undetermined, for a person)"), counts);
    }

    /**
     * A chart of groups.
     *
     * @param badName  what is counted first
     * @param openName what is counted second
     * @param counts   by group: how many of each
     */
    public static Chart of(
            Voice voice,
            String id,
            String title,
            String groupName,
            String badName,
            String openName,
            Map<String, long[]> counts) {
        List<Map.Entry<String, long[]>> sorted = new ArrayList<>(counts.entrySet());
        sorted.removeIf(each -> each.getValue()[0] + each.getValue()[1] == 0);
        sorted.sort(Comparator.<Map.Entry<String, long[]>>comparingLong(each -> -each.getValue()[0])
                .thenComparingLong(each -> -each.getValue()[1])
                .thenComparing(Map.Entry::getKey));
        long longest = sorted.stream().limit(MOST_BARS)
                .mapToLong(each -> each.getValue()[0] + each.getValue()[1]).max().orElse(1);
        List<Bar> rows = new ArrayList<>();
        for (Map.Entry<String, long[]> each : sorted.subList(0, Math.min(MOST_ROWS, sorted.size()))) {
            String label = PlainText.onOneLine(
                    each.getKey().isEmpty() ? voice.say("（没有写明）", "(not told)") : each.getKey());
            long bad = each.getValue()[0];
            long open = each.getValue()[1];
            rows.add(new Bar(label, shortened(label), bad, open, 4 + rows.size() * STEP,
                    width(bad, longest), width(open, longest)));
        }
        int more = sorted.size() - rows.size();
        return new Chart(
                id,
                title,
                groupName,
                badName,
                openName,
                voice.say("数字", "Numbers"),
                rows.subList(0, Math.min(MOST_BARS, rows.size())),
                rows,
                more == 0 ? "" : voice.say("另有 " + more + " 组，见工作簿。", more + " more groups; the workbook has them."));
    }

    /** Something that is there is seen, however little of the whole it is. */
    private static int width(long count, long longest) {
        return count == 0 ? 0 : Math.max(LEAST, (int) (count * ROOM / longest));
    }

    private static String shortened(String label) {
        int columns = 0;
        for (int i = 0; i < label.length(); i++) {
            columns += label.charAt(i) < 0x2E80 ? 1 : 2;
            if (columns > 2 * LONGEST - 4) {
                return label.substring(0, Character.isHighSurrogate(label.charAt(i)) ? i : i + 1) + "…";
            }
        }
        return label;
    }
}
