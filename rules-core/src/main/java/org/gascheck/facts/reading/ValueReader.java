package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gascheck.Printable;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Place;
import org.gascheck.facts.UncountedDay;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.NumberRange;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.model.ValueType;

/** Reads the value of one field, or reports what stands there instead and returns null. */
final class ValueReader {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d");

    private final Reporting reader;
    private final Tokens tokens;
    private final Field field;
    private final Place place;
    private int index = -1;

    ValueReader(Reporting reader, Tokens tokens, Field field, Place place) {
        this.reader = reader;
        this.tokens = tokens;
        this.field = field;
        this.place = place;
    }

    Object value() throws StoppedException {
        return field.value().set() ? set() : scalar(field.value());
    }

    String text() throws StoppedException {
        String text = string();
        if (text == null) {
            return reject("文本", "text");
        }
        if (hasLoneSurrogate(text)) {
            return reject("有效的 Unicode 文本", "valid Unicode text");
        }
        if (Printable.isBlank(text)) {
            return reject("非空文本（未知的请不写或写 null）", "text that is not blank (leave unknown facts out, or write null)");
        }
        if (field.namesASource() && Blanks.isBlank(text)) {
            return reject(
                    "依据的名称（没有依据的请不写或写 null）",
                    "the name of what requires it (where nothing does, leave it out or write null)");
        }
        return text;
    }

    /** Goes on to a member of the list in the field. */
    void member(int position) {
        index = position;
    }

    /** The member of the list that is read, or -1. */
    int index() {
        return index;
    }

    /** The JSON Pointer of the field or, in a list, of the member. */
    private String pointer() {
        String pointer = place.pointerOf(field.name());
        return index < 0 ? pointer : pointer + '/' + index;
    }

    /**
     * The members of a set come in the order of their enum or by text, so that none in which they are written can show.
     */
    private Set<Object> set() throws StoppedException {
        if (tokens.current() != JsonToken.START_ARRAY) {
            return reject("一个列表", "a list");
        }
        Set<Object> members = new TreeSet<>();
        boolean sound = true;
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            member(i);
            Object member = scalar(field.value());
            if (member != null && !members.add(member)) {
                reject("各不相同的值", "values that differ");
            }
            if (member != null) {
                reader.took(field, member, this::pointer);
            }
            sound &= member != null;
        }
        return sound ? Collections.unmodifiableSet(quickToSearch(members)) : null;
    }

    /** The same members in the same order. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<Object> quickToSearch(Set<Object> members) {
        return !members.isEmpty() && members.iterator().next() instanceof Enum
                ? (Set) EnumSet.copyOf((Set) members)
                : members;
    }

    private Object scalar(ValueType type) throws StoppedException {
        return switch (type.kind()) {
            case BOOLEAN -> truth();
            case NUMBER -> number();
            case DATE -> day("日期，写作 2022-01-31", "a date such as 2022-01-31");
            case MOMENT -> moment();
            case MONTH -> monthAlone();
            case EXPIRY -> expiry();
            case DATING -> dating();
            case TEXT -> text();
            case CONSTANT -> constant(type.constants());
        };
    }

    private Boolean truth() throws StoppedException {
        return switch (tokens.current()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> reject(" true 或 false", "true or false");
        };
    }

    private BigDecimal number() throws StoppedException {
        if (!tokens.current().isNumeric()) {
            return reject("数字", "a number");
        }
        BigDecimal number = decimal();
        if (number == null) {
            return reject("可以表示的数字", "a number that can be held");
        }
        NumberRange range = field.range();
        if (range != null && !range.contains(number)) {
            return reject(range.expected().zh(), range.expected().en());
        }
        return number.stripTrailingZeros();
    }

    /**
     * The number, or null where it has more digits than a number may have when it is written out without its exponent.
     */
    private BigDecimal decimal() throws StoppedException {
        BigDecimal number = tokens.number();
        return number == null || Math.abs((long) number.scale()) > reader.limits().numberLength() ? null : number;
    }

    private YearMonth monthAlone() throws StoppedException {
        YearMonth month = month();
        if (month == null) {
            return reject("年月，写作 2022-01", "a month such as 2022-01");
        }
        return ifMeant(month.atDay(1)) == null ? null : month;
    }

    private Expiry expiry() throws StoppedException {
        if (Expiry.OPEN_ENDED_TEXT.equals(written())) {
            return Expiry.OPEN_ENDED;
        }
        YearMonth month = month();
        if (month != null) {
            return ifMeant(month.atDay(1)) == null ? null : new Expiry(month);
        }
        LocalDate day = day("日期，写作 2022-01-31，只有年月的写作 2022-01，或 OPEN_ENDED（无期限）",
                "a date such as 2022-01-31, a month such as 2022-01, or OPEN_ENDED");
        return day == null ? null : new Expiry(day);
    }

    private Dating dating() throws StoppedException {
        Year year = WrittenDays.year(written());
        if (year != null) {
            return ifMeant(year.atDay(1)) == null ? null : new Dating(year);
        }
        YearMonth month = month();
        if (month != null) {
            return ifMeant(month.atDay(1)) == null ? null : new Dating(month);
        }
        LocalDate day = day(
                "日期、年月或年份，写作 2019-03-15、2019-03 或 2019",
                "a date, a month or a year, such as 2019-03-15, 2019-03 or 2019");
        return day == null ? null : new Dating(day);
    }

    /** The day, or null where it cannot be meant, which is noted; the header of a submission is taken as it is. */
    private LocalDate ifMeant(LocalDate day) throws StoppedException {
        if (field.declaredIn() == Submission.class || UncountedDay.canBeMeant(day)) {
            return day;
        }
        reader.passOver(new UncountedDay(pointer(), written()));
        return null;
    }

    /** The month that stands here; null where none does. */
    private YearMonth month() throws StoppedException {
        return WrittenDays.month(written());
    }

    private LocalDate day(String zh, String en) throws StoppedException {
        String text = written();
        if (!WrittenDays.isDay(text)) {
            return reject(zh, en);
        }
        try {
            return ifMeant(WrittenDays.day(text));
        } catch (DateTimeException e) {
            return reject("日历上存在的日期", "a date that exists in the calendar");
        }
    }

    private LocalDateTime moment() throws StoppedException {
        String text = tokens.current() == JsonToken.VALUE_EMBEDDED_OBJECT ? tokens.moment() : string();
        if (text == null || !MOMENT.matcher(text).matches()) {
            return reject("日期和时刻，写作 2022-01-31T20:00", "a day and a time such as 2022-01-31T20:00");
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(text);
            if (UncountedDay.canBeMeant(moment.toLocalDate())) {
                return moment;
            }
            reader.passOver(new UncountedDay(pointer(), text));
            return null;
        } catch (DateTimeException e) {
            return reject("日历上存在的日期", "a date that exists in the calendar");
        }
    }

    private Enum<?> constant(Class<? extends Enum<?>> type) throws StoppedException {
        String text = written();
        Enum<?> constant = ValueType.constant(type, text);
        if (constant != null) {
            return constant;
        }
        String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return reject("以下之一：" + all, "one of " + all);
    }

    private String string() throws StoppedException {
        return tokens.current() == JsonToken.VALUE_STRING ? tokens.text() : null;
    }

    /** What stands for a day or a constant: a text, or an object that JSON would write as one. */
    private String written() throws StoppedException {
        return tokens.current() == JsonToken.VALUE_EMBEDDED_OBJECT ? tokens.text() : string();
    }

    private <T> T reject(String zh, String en) throws StoppedException {
        reader.report(this::pointer, () -> Wording.expected(tokens, zh, en, meant()));
        tokens.skipChildren();
        return null;
    }

    /** What the text here may stand for, as it would be written; none where there is no text. */
    private List<String> meant() throws StoppedException {
        String text = string();
        if (text == null || field.value() == null) {
            return List.of();
        }
        boolean bare = field.value().set() && index < 0;
        return Meant.values(text, field.value()).stream()
                .map(value -> bare ? '[' + value + ']' : value)
                .filter(value -> !value.equals('"' + text + '"'))
                .toList();
    }

    private static boolean hasLoneSurrogate(String text) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
        }
        return false;
    }
}
