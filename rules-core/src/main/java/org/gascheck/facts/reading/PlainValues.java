package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonToken;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Expiry;

/** What values in memory would be in JSON. */
final class PlainValues {

    private static final Set<Class<?>> WHOLE = Set.of(Byte.class, Short.class, Integer.class, Long.class);
    private static final double BITS_OF_A_DIGIT = 3.33;
    private static final Pattern MIDNIGHT = Pattern.compile("(.+)[T ]00:00(:00\\.0)?");

    private PlainValues() {
    }

    /** The token of a value that is no map and no list. */
    static JsonToken token(Object value) {
        if (value == null) {
            return JsonToken.VALUE_NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
        }
        if (value instanceof String) {
            return JsonToken.VALUE_STRING;
        }
        return isNumber(value) ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_EMBEDDED_OBJECT;
    }

    /** Whether the value is a number of a class whose digits can be trusted. */
    static boolean isNumber(Object value) {
        return value instanceof BigDecimal
                || value instanceof BigInteger
                || value instanceof Double
                || value instanceof Float
                || value != null && WHOLE.contains(value.getClass());
    }

    /**
     * How JSON writes a value, without quotation marks; null for one of a class that no field can hold. A date and time
     * at midnight is the day that it begins; of all others it depends on the zone which day they mean.
     */
    static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (token(value) != JsonToken.VALUE_EMBEDDED_OBJECT || isDayOrLonger(value)) {
            return String.valueOf(value);
        }
        return value instanceof LocalDateTime || value instanceof Date ? dayBegunBy(value) : null;
    }

    private static boolean isDayOrLonger(Object value) {
        return value instanceof LocalDate || value instanceof YearMonth || value instanceof Year
                || value instanceof Expiry || value instanceof Dating;
    }

    /** Classes of java.sql are known by name, so that programs can do without that module. */
    private static String dayBegunBy(Object time) {
        return switch (time.getClass().getName()) {
            case "java.sql.Date" -> time.toString();
            case "java.time.LocalDateTime", "java.sql.Timestamp" -> {
                Matcher day = MIDNIGHT.matcher(time.toString());
                yield day.matches() ? day.group(1) : null;
            }
            default -> null;
        };
    }

    /** The number as a decimal, or null where it is none. */
    static BigDecimal number(Object value) {
        try {
            return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether a number has more digits than are allowed; very long ones are not written out to be counted. */
    static boolean isLong(Object value, int digits) {
        BigInteger unscaled = value instanceof BigDecimal decimal ? decimal.unscaledValue()
                : value instanceof BigInteger whole ? whole : BigInteger.ZERO;
        if (unscaled.bitLength() > digits * BITS_OF_A_DIGIT + 1) {
            return true;
        }
        BigDecimal number = number(value);
        return number != null && number.precision() > digits;
    }

    /** The members of an array. */
    static List<?> ofArray(Object array) {
        if (array instanceof Object[] objects) {
            return Arrays.asList(objects);
        }
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return Array.get(array, index);
            }

            @Override
            public int size() {
                return Array.getLength(array);
            }
        };
    }
}
