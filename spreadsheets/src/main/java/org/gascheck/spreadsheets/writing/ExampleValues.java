package org.gascheck.spreadsheets.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.NumberRange;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.spreadsheets.model.Column;

/** What stands in the rows of examples: a value of each kind, so that people see how it is written. */
public final class ExampleValues {

    private static final Text NUMBER = new Text("例1", "example-1");
    private static final Text SEE = new Text("见表", "see sheet");
    private static final Text YES = new Text("是", "yes");
    private static final Text TEXT = new Text("（文字）", "(a text)");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 31);

    private ExampleValues() {
    }

    /** The example in a column: a text, a number or a day. */
    public static Object of(Column column, Locale locale) {
        if (column.kind() != Column.Kind.VALUE) {
            return NUMBER.in(locale);
        }
        Field field = column.field();
        return switch (field.role()) {
            case ID, REFERENCE, REFERENCE_LIST -> NUMBER.in(locale);
            case LIST -> SEE.in(locale);
            case FACT -> fact(field, locale);
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    private static Object fact(Field field, Locale locale) {
        return switch (field.value().kind()) {
            case BOOLEAN -> YES.in(locale);
            case NUMBER -> number(field.range());
            case DATE -> DAY;
            case MOMENT -> LocalDateTime.of(2022, 1, 31, 20, 0);
            case MONTH, DATING -> "2022-01";
            case EXPIRY -> "2027-12-31";
            case TEXT -> TEXT.in(locale);
            case CONSTANT -> Vocabulary.constant(field.value().constants().getEnumConstants()[0]).in(locale);
        };
    }

    private static BigDecimal number(NumberRange range) {
        if (range == null) {
            return BigDecimal.ONE;
        }
        BigDecimal least = BigDecimal.valueOf(range.least());
        return range.contains(least) && range.least() > 0 ? least : least.add(BigDecimal.ONE);
    }
}
