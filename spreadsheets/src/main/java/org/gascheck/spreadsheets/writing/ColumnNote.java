package org.gascheck.spreadsheets.writing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/** Says of a column what it tells and what may be written in its cells. */
public final class ColumnNote {

    private static final int LISTED_AT_MOST = 12;

    private ColumnNote() {
    }

    /** The note on a column of a table. */
    public static Text of(Column column, Table table) {
        if (column.kind() == Column.Kind.KEY) {
            Text around = column.keyOf().label();
            return new Text(
                    "这一行属于哪一条：填“" + around.zh() + "”表中的编号",
                    "what this row belongs to: the number on the sheet \"" + around.en() + "\"");
        }
        if (column.kind() == Column.Kind.ROW) {
            return new Text("给这一行编的号，供下级的表引用", "a number for this row, for sheets that belong to it");
        }
        Field field = column.field();
        Text what = Vocabulary.explanation(field);
        Text content = content(field, table);
        Text judged = field.notJudged()
                ? new Text("（尚无要求据此判断）", " (no requirement is judged by it yet)") : new Text("", "");
        return new Text(
                what.zh().replace("[]", "“无”") + judged.zh() + "。" + content.zh(),
                what.en().replace("[]", "\"none\"") + judged.en() + ". " + content.en());
    }

    private static Text content(Field field, Table table) {
        return switch (field.role()) {
            case ID -> new Text("填编号，同一表中各不相同", "Write a number, each a different one");
            case REFERENCE -> new Text("填它在所属表中的编号", "Write its number on the sheet of its kind");
            case REFERENCE_LIST -> new Text(
                    "填各条的编号，用“、”隔开，要列全；没有的填“无”",
                    "Write all their numbers with \"; \" between them; \"none\" where there are none");
            case LIST -> new Text(
                    "没有的填“无”；有的逐条填在“" + table.label().zh() + "·" + Vocabulary.label(field).zh() + "”表中，要列全；不清楚的留空",
                    "\"none\" where there are none; list all there are on their own sheet; leave empty where it is not"
                            + " known");
            case FACT -> value(field);
            default -> new Text("", "");
        };
    }

    private static Text value(Field field) {
        Text one = single(field);
        return field.value().set()
                ? new Text(one.zh() + "；几项用“、”隔开，要列全；没有的填“无”",
                        one.en() + "; several with \"; \" between them, all of them; \"none\" where there are none")
                : one;
    }

    private static Text single(Field field) {
        return switch (field.value().kind()) {
            case BOOLEAN -> new Text("填 是 或 否", "Write yes or no");
            case NUMBER -> field.range() == null ? new Text("填数字，不带单位", "Write a number without its unit")
                    : new Text("填" + field.range().expected().zh(), "Write " + field.range().expected().en());
            case DATE -> new Text("填日期，如 2022-01-31", "Write a date such as 2022-01-31");
            case MOMENT -> new Text("填日期和时刻，如 2022-01-31 20:00", "Write a date and a time such as 2022-01-31 20:00");
            case MONTH -> new Text("填年月，如 2022-01", "Write a month such as 2022-01");
            case EXPIRY -> new Text(
                    "填日期，如 2022-01-31；只有年月的填年月，如 2022-01；没有期限的填“长期”",
                    "Write a date such as 2022-01-31, a month such as 2022-01, or \"open-ended\" where there is no last"
                            + " day");
            case DATING -> new Text(
                    "填日期、年月或年份，如 2019-03-15、2019-03、2019",
                    "Write a date, a month or a year, such as 2019-03-15, 2019-03 or 2019");
            case TEXT -> new Text("填文字", "Write a text");
            case CONSTANT -> constants(field.value());
        };
    }

    private static Text constants(ValueType value) {
        List<Text> labels =
                Arrays.stream(value.constants().getEnumConstants()).map(each -> Vocabulary.constant(each)).toList();
        boolean all = labels.size() <= LISTED_AT_MOST;
        List<Text> shown = all ? labels : labels.subList(0, LISTED_AT_MOST);
        return new Text(
                "填：" + shown.stream().map(Text::zh).collect(Collectors.joining(" / ")) + (all ? "" : " 等，见下拉列表"),
                "Write " + shown.stream().map(Text::en).collect(Collectors.joining(" / "))
                        + (all ? "" : " or others of the list"));
    }
}
