package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.Text;

/** Says of a field what it tells and what may be written there. */
public final class FieldNote {

    private FieldNote() {
    }

    /** What the field tells, with its constants or the list that it refers to, which JSON types cannot say. */
    static Text meaning(FactModel model, Field field) {
        boolean needsWords = field.role() == Field.Role.REFERENCE || field.role() == Field.Role.REFERENCE_LIST
                || field.role() == Field.Role.FACT && field.value().kind() == ValueType.Kind.CONSTANT;
        return needsWords ? instruction(model, field) : marked(field, Vocabulary.explanation(field));
    }

    /** What the field tells and what to write there. */
    static Text instruction(FactModel model, Field field) {
        Text meaning = Vocabulary.explanation(field);
        Text content = content(model, field);
        return marked(field, content == null
                ? meaning : new Text(meaning.zh() + "；填" + content.zh(), meaning.en() + "; give " + content.en()));
    }

    private static Text marked(Field field, Text note) {
        return field.notJudged()
                ? new Text(note.zh() + "（尚无要求据此判定）", note.en() + " (no requirement is judged by it yet)") : note;
    }

    /** What may be written in a field; null where that is no single value. */
    public static Text content(FactModel model, Field field) {
        return switch (field.role()) {
            case FACT -> value(field);
            case REFERENCE -> new Text(
                    target(model, field).zh() + " 中一条的 id",
                    "the id of one of " + target(model, field).en());
            case REFERENCE_LIST -> new Text(
                    target(model, field).zh() + " 中各条的 id 的列表",
                    "a list of ids of " + target(model, field).en());
            case ID, PART, LIST, OWNER, REFERRING -> null;
        };
    }

    private static Text value(Field field) {
        boolean set = field.value().set();
        return switch (field.value().kind()) {
            case BOOLEAN -> new Text(" true（是）或 false（否）", "true or false");
            case NUMBER -> field.range() == null ? new Text("数字", "a number") : field.range().expected();
            case DATE -> new Text("日期，如 2022-01-31", "a date such as 2022-01-31");
            case MOMENT -> new Text("日期和时刻，如 2022-01-31T20:00", "a day and a time such as 2022-01-31T20:00");
            case MONTH -> new Text("年月，如 2022-01", "a month such as 2022-01");
            case EXPIRY -> new Text(
                    "日期，如 2022-01-31；只有年月的，如 2022-01，视为到该月最后一天；或 OPEN_ENDED",
                    "a date such as 2022-01-31, a month such as 2022-01 for its last day, or OPEN_ENDED");
            case DATING -> new Text(
                    "日期、年月或年份，如 2019-03-15、2019-03、2019",
                    "a date, a month or a year, such as 2019-03-15, 2019-03 or 2019");
            case TEXT -> set ? new Text("文本的列表", "a list of texts") : new Text("文本", "a text");
            case CONSTANT -> set
                    ? new Text(
                            "列表，可含：" + constants(field).zh(),
                            "a list of any of: " + constants(field).en())
                    : new Text(
                            "以下之一：" + constants(field).zh(),
                            "one of: " + constants(field).en());
        };
    }

    private static Text constants(Field field) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Enum<?> constant : field.value().constants().getEnumConstants()) {
            Text name = Vocabulary.constant(constant);
            zh.add(constant.name() + "（" + name.zh() + "）");
            en.add(constant.name() + " (" + name.en() + ")");
        }
        return new Text(String.join("、", zh), String.join(", ", en));
    }

    /** The list of the submission, or else of the same record, in which a reference finds its record. */
    private static Text target(FactModel model, Field reference) {
        for (RecordType<?> type : model.recordTypes()) {
            for (Field list : type.fields()) {
                if (list.role() == Field.Role.LIST && list.record() == reference.record()) {
                    return model.isTopLevel(list.record())
                            ? new Text(" " + list.name(), list.name())
                            : new Text("同一" + Vocabulary.record(type.type()).zh() + "的 " + list.name(),
                                    "the " + list.name() + " of the same " + Vocabulary.record(type.type()).en());
                }
            }
        }
        throw new IllegalStateException("no list holds the records that " + reference.name() + " refers to");
    }
}
