package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.spreadsheets.grid.Cell;

/** Takes cells for several values, or for how many rows a list has elsewhere. */
final class ListCells {

    /** Names of models and prices have commas and slashes in them. */
    private static final Pattern BETWEEN_TEXTS = Pattern.compile("\\s*[、;；\\n\\r]+\\s*");
    private static final Pattern BETWEEN_IDS = Pattern.compile("\\s*[、;；,，\\n\\r]+\\s*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*[、;；/,，\\n\\r]+\\s*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern SOME = Pattern.compile("有|见表|见.{0,40}表|some|see sheet.{0,40}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    private final Words words;
    private final CellValues values;

    ListCells(Words words, CellValues values) {
        this.words = words;
        this.values = values;
    }

    /** The values of a cell; null where they are not known. */
    List<Object> members(Field field, Cell cell, Bound bound) throws CellFault {
        CellValues.refuseFaulty(cell);
        String text = cell.kind() == Cell.Kind.TEXT ? Plain.strip(cell.text()) : "";
        String small = Plain.value(text).toLowerCase(Locale.ROOT);
        String mapped = bound.meaning(small);
        if (words.saysNone(small) || "none".equals(mapped)) {
            return List.of();
        }
        if (cell.kind() == Cell.Kind.TEXT && small.isEmpty() || words.saysUnknown(small) || "unknown".equals(mapped)) {
            return null;
        }
        if (field.role() == Field.Role.FACT && field.value().kind() == ValueType.Kind.CONSTANT) {
            return constants(field, Plain.value(CellValues.shown(cell)), bound);
        }
        if (cell.kind() != Cell.Kind.TEXT) {
            Object only = values.value(single(field), cell, bound);
            return only == null ? null : List.of(only);
        }
        boolean texts = field.role() == Field.Role.FACT;
        Set<Object> members = new LinkedHashSet<>();
        for (String part : parts(text, texts ? BETWEEN_TEXTS : BETWEEN_IDS)) {
            Object member = values.value(single(field), Cell.text(cell.column(), part), bound);
            if (member == null || !members.add(member)) {
                throw CellFault.expected(part, "各不相同、都已知的值", "values that differ and are known");
            }
        }
        return new ArrayList<>(members);
    }

    /** A field of one such value: only how it is read differs. */
    private static Field single(Field field) {
        return new Field(
                field.declaredIn(), field.name(),
                field.role() == Field.Role.REFERENCE_LIST ? Field.Role.REFERENCE : field.role(),
                field.value() == null ? null
                        : new ValueType(field.value().kind(), field.value().constants(), false),
                field.record(), field.range(), field.happened(), field.notJudged(), field.namesASource(),
                field.yearsAhead());
    }

    /** Parts between separators; what stands in quotation marks is one. */
    static List<String> parts(String text, Pattern between) {
        List<String> parts = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        int start = 0;
        while (quoted.find()) {
            boolean whole = isBoundary(text, quoted.start() - 1, -1, between)
                    && isBoundary(text, quoted.end(), 1, between);
            if (whole) {
                addParts(text.substring(start, quoted.start()), between, parts);
                parts.add(quoted.group(1));
                start = quoted.end();
            }
        }
        addParts(text.substring(start), between, parts);
        return parts;
    }

    /** Whether there is a separator, or an end of the text, in a direction from a place on. */
    private static boolean isBoundary(String text, int from, int direction, Pattern between) {
        int at = from;
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += direction;
        }
        return at < 0 || at >= text.length() || between.matcher(text.substring(at, at + 1)).matches();
    }

    private static void addParts(String text, Pattern between, List<String> parts) {
        for (String part : between.split(text)) {
            String stripped = Plain.strip(part);
            if (!stripped.isEmpty()) {
                parts.add(stripped);
            }
        }
    }

    /** The constants that a cell names; one may have separators in its words, so the longest are tried first. */
    private List<Object> constants(Field field, String text, Bound bound) throws CellFault {
        List<int[]> pieces = pieces(text);
        Set<Object> members = new LinkedHashSet<>();
        for (int i = 0; i < pieces.size();) {
            int end = pieces.size();
            String found = null;
            for (; end > i && found == null; end--) {
                found = constant(field, text.substring(pieces.get(i)[0], pieces.get(end - 1)[1]), bound);
            }
            if (found == null) {
                throw Expectations.constant(
                        text.substring(pieces.get(i)[0], pieces.get(i)[1]), field.value().constants());
            }
            if (!members.add(found)) {
                throw CellFault.expected(text, "各不相同的值", "values that differ");
            }
            i = end + 1;
        }
        return new ArrayList<>(members);
    }

    private String constant(Field field, String word, Bound bound) {
        String mapped = bound.meaning(word);
        Enum<?> constant = words.constant(field.value().constants(), mapped == null ? word : mapped);
        return constant == null ? null : constant.name();
    }

    private static List<int[]> pieces(String text) {
        List<int[]> pieces = new ArrayList<>();
        Matcher between = BETWEEN_WORDS.matcher(text);
        int start = 0;
        while (between.find()) {
            if (between.start() > start) {
                pieces.add(new int[] {start, between.start()});
            }
            start = between.end();
        }
        if (start < text.length()) {
            pieces.add(new int[] {start, text.length()});
        }
        return pieces;
    }

    /** Whether there is a record; null where that is not known. */
    Boolean exists(Cell cell, Bound bound) throws CellFault {
        CellValues.refuseFaulty(cell);
        String text = CellValues.shown(cell).toLowerCase(Locale.ROOT);
        String mapped = bound.meaning(text);
        String word = mapped == null || mapped.equals("none") ? mapped == null ? text : "false" : mapped;
        if (word.isEmpty() || word.equals("unknown") || words.saysUnknown(word)) {
            return null;
        }
        Boolean told = words.saysNone(word) ? Boolean.FALSE : words.truth(word);
        if (told == null) {
            throw CellFault.expected(
                    text, "“有”“无”“是”或“否”（不知道的留空；别的写法在对照文件的 words 中写明）",
                    "yes, no or none (left empty where it is not known; other words are told by the mapping)");
        }
        return told;
    }

    /** How many rows a list has elsewhere: 0 for none, {@link RowFacts#SOME}, or null where nothing is told. */
    Integer promised(Cell cell) throws CellFault {
        CellValues.refuseFaulty(cell);
        String text = CellValues.shown(cell).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || words.saysUnknown(text)) {
            return null;
        }
        if (words.saysNone(text)) {
            return 0;
        }
        if (SOME.matcher(text).matches()) {
            return RowFacts.SOME;
        }
        if (COUNT.matcher(text).matches() && !text.equals("0")) {
            return Integer.valueOf(text);
        }
        throw CellFault.expected(
                text, "“无”（没有）、“见表”或所列的行数；不清楚的留空",
                "\"none\", \"see sheet\" or the number of rows that list them; left empty where it is not known");
    }
}
