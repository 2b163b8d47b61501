package org.gascheck.spreadsheets.writing;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.spreadsheets.model.Column;

/** The hidden sheet with the words that cells are chosen from. */
final class Choices {

    static final Text WRONG = new Text(
            "请从列表中选择；不知道的留空。", "Choose from the list, or leave the cell empty where it is not known.");

    private static final Text NAME = new Text("选项", "Choices");
    private static final List<Text> TRUTHS = List.of(new Text("是", "yes"), new Text("否", "no"));
    private static final List<Text> LISTS = List.of(new Text("无", "none"), new Text("见表", "see sheet"));

    private final Worksheet sheet;
    private final Locale locale;
    private final Map<Object, Range> written = new HashMap<>();

    Choices(Workbook workbook, Locale locale) {
        this.sheet = workbook.newWorksheet(NAME.in(locale));
        this.sheet.setVisibilityState(VisibilityState.HIDDEN);
        this.locale = locale;
    }

    /** The words for a column, or null where anything may stand in it. */
    Range of(Column column) {
        Field field = column.field();
        if (field == null || !WorkbookTemplate.isChosen(field)) {
            return null;
        }
        if (field.role() == Field.Role.LIST) {
            return written.computeIfAbsent(Field.Role.LIST, key -> write(LISTS));
        }
        if (field.value().kind() == ValueType.Kind.BOOLEAN) {
            return written.computeIfAbsent(ValueType.Kind.BOOLEAN, key -> write(TRUTHS));
        }
        return written.computeIfAbsent(field.value().constants(), key -> write(
                Arrays.stream(field.value().constants().getEnumConstants())
                        .map(constant -> Vocabulary.constant(constant)).toList()));
    }

    private Range write(List<Text> words) {
        int column = written.size();
        for (int i = 0; i < words.size(); i++) {
            sheet.value(i, column, words.get(i).in(locale));
        }
        return sheet.range(0, column, words.size() - 1, column);
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
