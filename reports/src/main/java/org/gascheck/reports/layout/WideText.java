package org.gascheck.reports.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures and breaks texts for columns, of which a Chinese character takes two. */
public final class WideText {

    /** First and last code points of the blocks that are two columns wide (Unicode: East Asian Width W and F). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}
    };
    private static final String NOT_AT_LINE_START = "，。；：、！？）》」』〉】〕〔”’…,.;:!?)]}";
    private static final String NOT_AT_LINE_END = "（《「『〈【〔〕“‘([{\"";

    private WideText() {
    }

    /** The columns that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(WideText::width).sum();
    }

    /** The columns that the widest of some texts takes; 0 where there are none. */
    public static int widest(Stream<String> texts) {
        return texts.mapToInt(WideText::width).max().orElse(0);
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (codePoint >= block[0] && codePoint <= block[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text with blanks after it, up to a width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text, its end replaced by an ellipsis where it is wider than that. */
    public static String shortened(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int end = 0;
        for (int taken = 0; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
            taken += width(text.codePointAt(end));
            if (taken > width - 1) {
                break;
            }
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text broken into lines: at blanks, and before or after wide characters as Chinese typography allows. */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String piece : pieces(text)) {
            int needed = width(piece.stripTrailing());
            if (taken > 0 && taken + needed > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                taken = 0;
            }
            for (String part : needed > width ? chopped(piece, width) : List.of(piece)) {
                if (taken > 0 && taken + width(part.stripTrailing()) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    taken = 0;
                }
                line.append(part);
                taken += width(part);
            }
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** The parts of a text that must stay on one line, each with the blanks after it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (i < text.length() && mayBreak(codePoint, text.codePointAt(i))) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || after == '"' && before != ' '
                || NOT_AT_LINE_START.indexOf(after) >= 0 || NOT_AT_LINE_END.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || !Character.isDigit(before) && (width(before) == 2 || width(after) == 2);
    }

    private static List<String> chopped(String piece, int width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        piece.codePoints().forEach(codePoint -> {
            if (width(part.toString()) + width(codePoint) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(codePoint);
        });
        parts.add(part.toString());
        return parts;
    }
}
