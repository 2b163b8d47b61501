package org.gascheck.spreadsheets.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;

/** What is expected in a cell, in words for whoever fills it in. */
final class Expectations {

    private Expectations() {
    }

    static CellFault constant(String found, Class<? extends Enum<?>> type) {
        List<Text> labels = Arrays.stream(type.getEnumConstants()).map(each -> Vocabulary.constant(each)).toList();
        List<String> all = labels.stream().flatMap(label -> Stream.of(label.zh(), label.en())).toList();
        Text maybe = Nearest.maybe(found, all);
        return CellFault.expected(
                found,
                "“" + String.join("”“", labels.stream().map(Text::zh).toList()) + "”之一" + maybe.zh(),
                "one of \"" + String.join("\", \"", labels.stream().map(Text::en).toList()) + "\"." + maybe.en());
    }

    static CellFault day(String found, ValueType.Kind kind) {
        return switch (kind) {
            case DATE -> CellFault.expected(
                    found, "日期，如 2022-01-31（不知道的留空）",
                    "a date such as 2022-01-31 (left empty where it is not known)");
            case MOMENT -> CellFault.expected(
                    found, "日期和时刻，如 2022-01-31 20:00", "a date and a time such as 2022-01-31 20:00");
            case MONTH -> CellFault.expected(found, "年月，如 2022-01", "a month such as 2022-01");
            case EXPIRY -> CellFault.expected(
                    found, "日期或年月，如 2022-01-31、2022-01，没有期限的填“长期”",
                    "a date or a month, such as 2022-01-31 or 2022-01, or \"open-ended\" where there is no last day");
            default -> CellFault.expected(
                    found, "日期、年月或年份，如 2019-03-15、2019-03、2019",
                    "a date, a month or a year, such as 2019-03-15, 2019-03 or 2019");
        };
    }

    /** A text of which only the beginning was kept. */
    static CellFault tooLong(String beginning) {
        return CellFault.expected(
                beginning + "…", "不超过一个单元格的字数（Excel 为 32767 个字符）",
                "no more characters than a cell has (32767 in Excel)");
    }

    /** A formula without its result. */
    static CellFault uncomputed() {
        return CellFault.expected(
                "=…", "公式的结果，而文件中没有；请用表格软件打开、计算并保存",
                "the result of the formula, which is not in the file: open it in a spreadsheet program and save it");
    }

    /** A number on a paper that a spreadsheet has taken for one to reckon with. */
    static CellFault damaged(String shown) {
        return CellFault.expected(
                shown,
                "文本格式的号码，而这里是数字：Excel 只保留 15 位，并去掉开头的 0；请按原件把号码填成文本",
                "a number written as text, and Excel keeps only 15 digits of a number and no zeros before it: write it"
                        + " as text from the original");
    }
}
