package org.gascheck.spreadsheets.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.NumberFormat;

/** Takes cells for values of fields: as JSON would have them, or refused. */
final class CellValues {

    /** Excel keeps no more digits of a number. */
    private static final int EXACT_DIGITS = 15;
    private static final MathContext AS_SHOWN = new MathContext(EXACT_DIGITS);
    private static final double TOO_LONG = 1e15;
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(\\D{1,6})");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d{2,}");

    private final Words words;
    private final boolean typed;
    private final boolean from1904;
    /** Fields of numbers printed on papers, which may begin with zeros: no number of Excel is taken for them. */
    private final Properties printed = Words.load("printed-numbers.properties");

    CellValues(Words words, boolean typed, boolean from1904) {
        this.words = words;
        this.typed = typed;
        this.from1904 = from1904;
    }

    /** The value of one cell; null where it is unknown. */
    Object value(Field field, Cell cell, Bound bound) throws CellFault {
        refuseFaulty(cell);
        if (cell.kind() == Cell.Kind.TEXT) {
            String text = Plain.value(cell.text());
            String mapped = bound.meaning(text);
            if (mapped != null) {
                return mapped(mapped, field, text);
            }
            if (text.isEmpty() || !isText(field) && words.saysUnknown(text.toLowerCase(Locale.ROOT))) {
                return null;
            }
        } else if (bound.meaning(shown(cell)) != null) {
            return mapped(bound.meaning(shown(cell)), field, shown(cell));
        }
        return switch (field.role()) {
            case ID, REFERENCE -> text(field, cell, true);
            case FACT -> fact(field, cell, bound);
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    /** Whether whatever is written there is the value: a register may say in words that something is not known. */
    private static boolean isText(Field field) {
        return field.role() != Field.Role.FACT || field.value().kind() == ValueType.Kind.TEXT;
    }

    static void refuseFaulty(Cell cell) throws CellFault {
        if (cell.kind() == Cell.Kind.ERROR) {
            throw CellFault.expected(cell.text(), "值，而这里是公式的错误", "a value, and this is an error of a formula");
        }
        if (cell.kind() == Cell.Kind.TOO_LONG) {
            throw Expectations.tooLong(cell.text());
        }
        if (cell.kind() == Cell.Kind.UNCOMPUTED) {
            throw Expectations.uncomputed();
        }
    }

    private Object mapped(String word, Field field, String text) throws CellFault {
        return switch (word) {
            case "unknown" -> null;
            case "none" -> List.of();
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> {
                if (field.role() == Field.Role.FACT && field.value().kind() == ValueType.Kind.CONSTANT
                        && words.constant(field.value().constants(), word) == null) {
                    throw CellFault.expected(text, "对照文件中的词所指的代码，而没有 " + word,
                            "what the mapping says, but there is no " + word);
                }
                yield word;
            }
        };
    }

    private Object fact(Field field, Cell cell, Bound bound) throws CellFault {
        return switch (field.value().kind()) {
            case BOOLEAN -> truth(field, cell);
            case NUMBER -> number(cell, bound);
            case TEXT -> text(field, cell, false);
            case CONSTANT -> constant(field, cell);
            default -> day(field.value().kind(), cell, bound);
        };
    }

    private Boolean truth(Field field, Cell cell) throws CellFault {
        Boolean truth = cell.kind() == Cell.Kind.BOOLEAN ? Boolean.valueOf(isTrue(cell))
                : cell.kind() == Cell.Kind.TEXT ? words.truth(field, Plain.value(cell.text()).toLowerCase(Locale.ROOT))
                : null;
        if (truth == null) {
            boolean bare = shown(cell).equals("0") || shown(cell).equals("1");
            throw CellFault.expected(
                    shown(cell),
                    "是或否（不知道的留空）" + (bare ? "；0 和 1 各表示什么，要在对照文件（--mapping）中写明" : ""),
                    "yes or no (left empty where it is not known)"
                            + (bare ? "; what 0 and 1 mean has to be told by a mapping (--mapping)" : ""));
        }
        return truth;
    }

    private BigDecimal number(Cell cell, Bound bound) throws CellFault {
        if (cell.kind() == Cell.Kind.NUMBER && !cell.format().date()) {
            return exact(decimal(cell));
        }
        String text = cell.kind() == Cell.Kind.TEXT ? Plain.value(cell.text()) : "";
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        Matcher united = WITH_UNIT.matcher(text);
        if (united.matches() && bound.column() != null && Brackets.units(bound.column()).contains(united.group(2))) {
            return new BigDecimal(united.group(1));
        }
        throw CellFault.expected(shown(cell), "数字，不带单位", "a number without its unit");
    }

    /** The digits of a number that Excel keeps. */
    private static BigDecimal exact(double number) {
        BigDecimal digits = new BigDecimal(number).round(AS_SHOWN).stripTrailingZeros();
        return digits.scale() < 0 && digits.scale() > -EXACT_DIGITS ? digits.setScale(0) : digits;
    }

    private static double decimal(Cell cell) throws CellFault {
        try {
            double number = Double.parseDouble(cell.text());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw CellFault.expected(cell.text(), "数字", "a number");
    }

    /** A text; a number only where Excel has all its digits. */
    private String text(Field field, Cell cell, boolean identifies) throws CellFault {
        if (cell.kind() == Cell.Kind.TEXT) {
            String text = Plain.strip(cell.text());
            if (SCIENTIFIC.matcher(text).matches()) {
                throw Expectations.damaged(text);
            }
            return identifies ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        }
        if (cell.kind() == Cell.Kind.BOOLEAN) {
            return shown(cell);
        }
        NumberFormat format = cell.format();
        if (format.date()) {
            throw CellFault.expected(
                    asDay(cell), "文本，而 Excel 已把它变成日期；请把这一列设为文本后重新填写",
                    "a text, and Excel has made a date of it: format the column as text and write it again");
        }
        double number = decimal(cell);
        if (Math.abs(number) >= TOO_LONG || printed.containsKey(
                field.declaredIn().getSimpleName() + '.' + field.name())) {
            throw Expectations.damaged(cell.text());
        }
        if (number != Math.rint(number) || number < 0) {
            if (identifies || !format.exact()) {
                throw CellFault.expected(
                        shown(cell), "文本，而这里是数字，可能已丢掉末尾的 0；请把这一列设为文本后重新填写",
                        "a text, and this is a number that may have lost zeros at its end: format the column as text"
                                + " and write it again");
            }
            return exact(number).toPlainString();
        }
        String digits = new BigDecimal(number).toPlainString();
        return "0".repeat(Math.max(0, format.zeros() - digits.length())) + digits;
    }

    private String constant(Field field, Cell cell) throws CellFault {
        String text = shown(cell);
        Enum<?> constant = words.constant(field.value().constants(), text);
        if (constant == null) {
            throw Expectations.constant(text, field.value().constants());
        }
        return constant.name();
    }

    private String day(ValueType.Kind kind, Cell cell, Bound bound) throws CellFault {
        String text = shown(cell);
        if (kind == ValueType.Kind.EXPIRY && cell.kind() == Cell.Kind.TEXT
                && words.saysOpenEnded(Plain.value(cell.text()).toLowerCase(Locale.ROOT))) {
            return Expiry.OPEN_ENDED_TEXT;
        }
        Temporal found = cell.kind() == Cell.Kind.NUMBER ? counted(cell, text)
                : cell.kind() == Cell.Kind.TEXT ? Dates.parse(Plain.value(cell.text()), bound.order()) : null;
        if (found instanceof YearMonth && !(typed && cell.kind() == Cell.Kind.TEXT) && Dates.mayHaveLostAZero(text)) {
            throw CellFault.expected(text, "写成两位的月份，如 2022-01 或 2022-10：数字 2022.1 可能是其中任何一个",
                    "a month of two digits, such as 2022-01 or 2022-10: the number 2022.1 could be either");
        }
        String taken = taken(kind, found);
        if (taken == null) {
            throw Expectations.day(asDay(cell), kind);
        }
        return taken;
    }

    /** What a cell shows of a day: Excel keeps it as a number, which nobody has seen there. */
    private String asDay(Cell cell) throws CellFault {
        NumberFormat format = cell.format();
        if (cell.kind() != Cell.Kind.NUMBER || !format.date() || decimal(cell) < 0) {
            return shown(cell);
        }
        return Dates.shown(Dates.serial(decimal(cell), from1904, shown(cell)), format);
    }

    /** What a number means as a day. */
    private Temporal counted(Cell cell, String text) throws CellFault {
        double number = decimal(cell);
        NumberFormat format = cell.format();
        if (!format.date()) {
            if (Dates.isSerial(number)) {
                return Dates.serial(number, from1904, text).toLocalDate();
            }
            return Dates.parse(exact(number).toPlainString(),
                    Dates.Order.UNKNOWN);
        }
        if (format.isTimeOnly() && number < 1) {
            throw CellFault.expected(asDay(cell), "日期，而这里只有时刻", "a date, and this is only a time of day");
        }
        LocalDateTime at = Dates.serial(number, from1904, text);
        if (format.year() && !format.month()) {
            return Year.of(at.getYear());
        }
        return format.year() && !format.day() && !format.isTimeOnly() && at.toLocalTime().toSecondOfDay() == 0
                ? YearMonth.from(at) : at;
    }

    /** What a kind of value takes of what was found; null where it takes nothing of it. */
    private static String taken(ValueType.Kind kind, Temporal found) {
        LocalDate day = found instanceof LocalDateTime at ? at.toLocalDate()
                : found instanceof LocalDate date ? date : null;
        return switch (kind) {
            case DATE -> day == null ? null : day.toString();
            case MOMENT -> found instanceof LocalDateTime at
                    ? at.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES).toString() : null;
            case MONTH -> day != null ? YearMonth.from(day).toString()
                    : found instanceof YearMonth month ? month.toString() : null;
            case EXPIRY -> day != null ? day.toString() : found instanceof YearMonth month ? month.toString() : null;
            case DATING -> day != null ? day.toString() : found == null ? null : found.toString();
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** What a cell shows, about. */
    static String shown(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> Plain.value(cell.text());
            case BOOLEAN -> isTrue(cell) ? "TRUE" : "FALSE";
            case NUMBER -> plainNumber(cell.text());
            default -> cell.text();
        };
    }

    private static boolean isTrue(Cell cell) {
        return cell.text().equals("1") || cell.text().equalsIgnoreCase("true");
    }

    private static String plainNumber(String text) {
        try {
            BigDecimal number = new BigDecimal(text).round(AS_SHOWN);
            return Math.abs(number.precision() - number.scale()) > 40 ? text
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
