package org.gascheck.spreadsheets.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.spreadsheets.model.Table;

/** Says why headings were not taken for those of a table, and what to type so that they are. */
final class TableDoubts {

    static final Text FORM = new Text(
            "看来是一项一格的表单，表头和内容并排；请改成表头在上、一行一条的表（gascheck template --xlsx）",
            "it looks like a form with its headings beside what they tell; expected headings above, and a record in"
                    + " each row (gascheck template --xlsx)");

    private static final int MOST = 6;

    private TableDoubts() {
    }

    /** The headings could be of each of these. */
    static Text several(List<Table> tables) {
        return new Text(
                "表头可能是几种表：" + labels(tables, true) + "；确是其中一种的，请在命令后写明：" + options(tables, "、")
                        + "（其余栏目不读，会列出），或把工作表改成其中一个名字",
                "the headings could be of several tables: " + labels(tables, false) + "; if it is one of them, say"
                        + " so in the command: " + options(tables, " or ")
                        + " (columns of others are not read, and told), or give the sheet one of these names");
    }

    /** Hardly anything of the headings is understood, and that could be of these. */
    static Text hardly(List<Table> tables) {
        return new Text(
                "只读懂一个表头；如果是" + labels(tables, true) + "，请在命令后写明：" + options(tables, "、")
                        + "；也可用 gascheck map 拟出对照文件，逐栏说明",
                "one heading alone is understood; if it is a list of " + labels(tables, false)
                        + ", say so in the command: " + options(tables, " or ")
                        + "; or let gascheck map propose a mapping, and say what each column is");
    }

    /** It looks like the list of a kind of records in others, and does not tell which others. */
    static Text lacking(Table nested) {
        Text key = nested.columns().get(0).label();
        String proposed = "gascheck map --kind " + nested.name();
        return new Text(
                "看来是“" + nested.label().zh() + "”，但没有“" + key.zh() + "”一列，不知道各行属于哪一条；如果另有一栏就是它，用 "
                        + proposed + " 拟出对照文件，把那一栏写成 \"" + nested.columns().get(0).name() + "\"",
                "it looks like \"" + nested.label().en() + "\", but has no column \"" + key.en()
                        + "\", so that it is open what its rows belong to; if another column is that, let " + proposed
                        + " propose a mapping, and write \"" + nested.columns().get(0).name() + "\" for the column");
    }

    /** It lists what was looked at, and a cell without a word may mean that all is well or that nobody looked. */
    static Text checklist(Table table) {
        return new Text(
                "看来是检查表，一行一项检查内容：空格是没有问题还是没有检查，读不出来；如果各行都是已发现的“" + table.label().zh()
                        + "”，请在命令后写明：" + option(table),
                "it looks like a checklist with a row for each thing to look at: whether an empty cell means that all"
                        + " is well or that nobody looked cannot be read; if each row is one of the "
                        + table.label().en()
                        + " that were found, say so in the command: " + option(table));
    }

    private static String labels(List<Table> tables, boolean zh) {
        return tables.stream().limit(MOST).map(table -> zh ? table.label().zh() : table.label().en())
                .collect(Collectors.joining(zh ? "、" : ", "))
                + (tables.size() <= MOST ? "" : zh ? "等" : " and others");
    }

    private static String options(List<Table> tables, String between) {
        return tables.stream().limit(MOST).map(TableDoubts::option).collect(Collectors.joining(between));
    }

    private static String option(Table table) {
        return "--mapping " + table.name();
    }
}
