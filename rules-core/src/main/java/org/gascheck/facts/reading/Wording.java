package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import org.gascheck.Nearest;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Vocabulary;

/**
 * The words for what can be wrong with a submission. Values of the input are shortened and freed of control characters.
 */
final class Wording {

    private static final int LONGEST = 60;

    private Wording() {
    }

    /** A value that is none of its field, what was expected, and what it may stand for. */
    static Text expected(Tokens tokens, String zh, String en, List<String> meant) throws StoppedException {
        Text expected = expected(tokens, zh, en);
        return meant.isEmpty() ? expected : new Text(
                expected.zh() + "；是否想写 " + String.join(" 或 ", meant) + "？",
                expected.en() + ". Maybe " + String.join(" or ", meant) + "?");
    }

    static Text expected(Tokens tokens, String zh, String en) throws StoppedException {
        String found = switch (tokens.current()) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            case VALUE_STRING -> "\"" + shown(tokens.text()) + "\"";
            case VALUE_EMBEDDED_OBJECT -> shown(tokens.text(), tokens.foreign());
            default -> shown(tokens.text());
        };
        return new Text(found + "：应为" + zh, found + ": expected " + en);
    }

    static Text unknownField(String name, RecordType<?> type) {
        List<String> fields = type.given().stream().map(Field::name).toList();
        String known = String.join(", ", fields);
        String nearest = type.given().stream()
                .filter(field -> isLabel(name, Vocabulary.label(field)))
                .findFirst()
                .map(Field::name)
                .or(() -> Nearest.to(name, fields))
                .orElse(null);
        return new Text(
                "没有名为“" + shown(name) + "”的字段" + (nearest == null ? "；可用的字段：" + known : "；是否想写 " + nearest + "？"),
                "there is no field \"" + shown(name) + "\""
                        + (nearest == null ? "; expected one of " + known : ". Maybe " + nearest + "?"));
    }

    private static boolean isLabel(String name, Text label) {
        return name.equals(label.zh()) || name.equalsIgnoreCase(label.en());
    }

    /** A name of a field in a JSON Pointer, shortened where it is too long to be told. */
    static String step(String name) {
        String step = name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST)) + '…'
                : name;
        return Place.escaped(step);
    }

    static Text repeatedField(String name) {
        return new Text("字段 " + name + " 出现了两次", "the field " + name + " occurs twice");
    }

    /** A record that a list of references names twice: most likely one of the two was to be another. */
    static Text listedTwice(String id) {
        return new Text(
                "“" + shown(id) + "” 在这份清单中写了两次；同一对象只写一次，是另一个的请写它的 id",
                "\"" + shown(id) + "\" stands in this list twice;"
                        + " expected it once, or the id of the one that was meant");
    }

    /** An id that another record has too, or one that only looks like it; and where that stands. */
    static Text repeatedId(String id, Class<? extends Record> type, String other, String at) {
        Text record = Vocabulary.record(type);
        if (!id.equals(other)) {
            Text differs = Lookalikes.difference(id, other);
            return new Text(
                    "id “" + shown(id) + "”与另一条" + record.zh() + "的“" + shown(other) + "”（" + at + "）只差"
                            + differs.zh() + "；同一对象只写一次，不同对象的 id 应明显不同",
                    "the id \"" + shown(id) + "\" differs from \"" + shown(other) + "\" of another " + record.en()
                            + " (" + at + ") only in " + differs.en() + "; expected one that does not look the same"
                            + " or, where both are one, a record that tells all");
        }
        return new Text(
                "id “" + shown(id) + "” 已用于另一条" + record.zh() + "（" + at + "）；应各不相同",
                "the id \"" + shown(id) + "\" is that of another " + record.en() + " (" + at
                        + "); expected a different one");
    }

    /** A reference to a record that there is not; where another id looks like it, with what they differ in. */
    static Text noSuchId(String id, Class<? extends Record> type, String alike) {
        Text record = Vocabulary.record(type);
        Text differs = alike == null ? new Text("", "") : Lookalikes.difference(id, alike);
        return new Text(
                "没有 id 为“" + shown(id) + "”的" + record.zh()
                        + (alike == null ? "" : "；与“" + shown(alike) + "”只差" + differs.zh()),
                "there is no " + record.en() + " with the id \"" + shown(id) + "\""
                        + (alike == null ? "" : "; it differs from \"" + shown(alike) + "\" only in " + differs.en()));
    }

    /** The limit beyond which reading had to stop. */
    static Text limit(StreamConstraintsException fault, ReadLimits limits) {
        return limit(fault.getOriginalMessage(), limits);
    }

    private static Text limit(String message, ReadLimits limits) {
        if (message.contains("nesting depth")) {
            return tooDeep(limits);
        }
        if (message.contains("Number value length")) {
            return tooManyDigits(limits);
        }
        if (message.contains("String value length")) {
            return tooLong(limits);
        }
        if (message.contains("Name length") || message.contains("name length")) {
            return new Text("字段名过长", "a field name that is too long");
        }
        return new Text(
                "超出读取限制：" + shown(message, 2 * LONGEST), "beyond a limit of reading: " + shown(message, 2 * LONGEST));
    }

    static Text tooDeep(ReadLimits limits) {
        return new Text("嵌套超过 " + limits.depth() + " 层", "nested more than " + limits.depth() + " deep");
    }

    static Text tooManyDigits(ReadLimits limits) {
        return new Text(
                "数字超过 " + limits.numberLength() + " 位", "a number of more than " + limits.numberLength() + " digits");
    }

    static Text tooLong(ReadLimits limits) {
        return new Text(
                "文本超过 " + limits.textLength() + " 字", "a text of more than " + limits.textLength() + " characters");
    }

    static Text containsItself() {
        return new Text("包含自身；应为有限的内容", "contains itself; expected contents that come to an end");
    }

    static Text nameIsNoText(Class<?> found) {
        String shown = found == null ? "null" : shown(found.getName());
        return new Text("以 " + shown + " 作字段名；应为文本", "a field is named by " + shown + "; expected a text");
    }

    static Text tooMany(ReadLimits limits) {
        return new Text(
                "超过 " + limits.records() + " 条记录；应分成几份资料，或放宽读取限制（records）",
                "more than " + limits.records()
                        + " records; expected several smaller submissions, or a higher limit (records)");
    }

    static Text tooManyAssumptions() {
        return new Text("假定超过 " + Assumptions.MOST + " 条", "more than " + Assumptions.MOST + " assumptions");
    }

    /** A fact of which two assumptions say different things. */
    static Text differentAssumptions(String one, String other) {
        return new Text(
                "两条假定说法不同：“" + shown(one, AssumptionReader.LONGEST) + "”与“" + shown(other, AssumptionReader.LONGEST)
                        + "”；只应有一条",
                "two assumptions say different things of it: \"" + shown(one, AssumptionReader.LONGEST) + "\" and \""
                        + shown(other, AssumptionReader.LONGEST) + "\"; expected one");
    }

    /** That a fact was not handed in but assumed, to stand after its value; nothing of others. */
    static Text assumed(Located fact) {
        if (!fact.isAssumed()) {
            return new Text("", "");
        }
        String assumption = shown(fact.assumption(), AssumptionReader.LONGEST);
        return new Text("（按假定“" + assumption + "”）", " (assumed by \"" + assumption + "\")");
    }

    static Text tooLarge(ReadLimits limits) {
        return new Text("超过 " + limits.size() + " 字节；应为更小的文件，或放宽读取限制",
                "larger than " + limits.size() + " bytes; expected a smaller input, or a higher limit");
    }

    static Text notUtf8(byte fault) {
        String shown = String.format("0x%02X", fault);
        return new Text(
                "字节 " + shown + "：不是有效的 UTF-8 文本；请存为 UTF-8（GBK 等编码须先转换）",
                "the byte " + shown
                        + ": not valid UTF-8; expected text saved as UTF-8 (convert it from GBK or the like)");
    }

    static Text wide() {
        return new Text("是 UTF-16 或 UTF-32 文本，或不是文本；请存为 UTF-8",
                "text in UTF-16 or UTF-32, or no text at all; expected text saved as UTF-8");
    }

    /** What is given at the place of a fact; of a list how long it is. */
    static Text told(Located fact) {
        String value = shown(String.valueOf(fact.shown()));
        return fact instanceof Facts<?> list && !list.isKnownEmpty()
                ? new Text("[" + value + " 项]", "[" + value + " listed]")
                : new Text(value, value);
    }

    /**
     * A value of a class that JSON has no form for; of classes that no field can hold only the class, whatever the
     * value.
     */
    private static String shown(String text, Class<?> type) {
        return text == null ? shown(type.getName()) : shown(text) + " (" + shown(type.getName()) + ")";
    }

    private static String shown(String text) {
        return shown(text, LONGEST);
    }

    private static String shown(String text, int longest) {
        return Printable.of(text, longest);
    }
}
