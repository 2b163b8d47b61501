package org.gascheck.facts.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;

/** What a text most likely stands for that is no value of its field: only ever asked, never taken for it. */
final class Meant {

    private static final int LONGEST = 40;
    private static final int MOST = 3;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int MONTH_LENGTH = 7;
    private static final Set<String> TRUE = Set.of("true", "yes", "y", "1", "是", "有", "对", "√");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "0", "否", "无", "没有", "×");
    private static final Set<String> OPEN_ENDED =
            Set.of("open ended", "open-ended", "open_ended", "长期", "长期有效", "永久", "无期限", "无限期");
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-/.年]| )(\\d{1,2})(?:[-/.月]| )(\\d{1,2})日?(?:[ T].*)?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MOMENT =
            Pattern.compile("(.*?[^ T])[ T]+(\\d{1,2})[:时点](\\d{2})(?::\\d{2}(?:\\.\\d+)?|分)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.年]| )(0?[1-9]|1[0-2])月?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final String NEGATIONS = "不非无未没";

    private Meant() {
    }

    /** The values that the text may stand for, as JSON writes them; none where nothing is near. */
    static List<String> values(String text, ValueType type) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String small = plain.toLowerCase(Locale.ROOT);
        return switch (type.kind()) {
            case BOOLEAN -> TRUE.contains(small)
                    ? List.of("true")
                    : FALSE.contains(small) ? List.of("false") : List.of();
            case NUMBER -> NUMBER.matcher(plain).matches() ? List.of(plain) : List.of();
            case DATE -> day(plain);
            case MOMENT -> moment(plain);
            case MONTH -> monthOf(plain);
            case EXPIRY -> OPEN_ENDED.contains(small) ? List.of(quoted(Expiry.OPEN_ENDED_TEXT)) : dayOrMonth(plain);
            case DATING -> YEAR.matcher(plain).matches() ? List.of(quoted(plain.substring(0, 4))) : dayOrMonth(plain);
            case CONSTANT -> constants(plain, type.constants().getEnumConstants());
            case TEXT -> List.of();
        };
    }

    private static List<String> dayOrMonth(String text) {
        Matcher month = MONTH.matcher(text);
        return month.matches()
                ? List.of(quoted("%s-%02d".formatted(month.group(1), Integer.parseInt(month.group(2)))))
                : day(text);
    }

    /** A month, or the one of a day, which is how a spreadsheet keeps a month. */
    private static List<String> monthOf(String text) {
        return dayOrMonth(text).stream().map(quoted -> quoted(quoted.substring(1, 1 + MONTH_LENGTH))).toList();
    }

    private static List<String> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return List.of();
        }
        int first = day.group(1) == null ? 4 : 1;
        String written = "%s-%02d-%02d"
                .formatted(
                        day.group(first),
                        Integer.parseInt(day.group(first + 1)),
                        Integer.parseInt(day.group(first + 2)));
        try {
            return List.of(quoted(LocalDate.parse(written).toString()));
        } catch (DateTimeParseException e) {
            return List.of();
        }
    }

    private static List<String> moment(String text) {
        Matcher moment = MOMENT.matcher(text);
        List<String> days = moment.matches() ? day(moment.group(1)) : List.of();
        if (days.isEmpty()
                || Integer.parseInt(moment.group(2)) >= HOURS
                || Integer.parseInt(moment.group(3)) >= MINUTES) {
            return List.of();
        }
        String time = "T%02d:%s".formatted(Integer.parseInt(moment.group(2)), moment.group(3));
        return days.stream().map(day -> quoted(day.substring(1, day.length() - 1) + time)).toList();
    }

    /**
     * Those whose name or label is the text but for case and blanks; else those whose label has all its characters in
     * order; else the nearest.
     */
    private static List<String> constants(String text, Enum<?>[] constants) {
        List<String> same = new ArrayList<>();
        List<String> partly = new ArrayList<>();
        for (Enum<?> constant : constants) {
            List<String> names = namesOf(constant);
            if (names.stream().anyMatch(name -> plain(name).equals(plain(text)))) {
                same.add(quoted(constant.name()));
            } else if (names.stream().anyMatch(name -> isPart(plain(text), plain(name)))) {
                partly.add(quoted(constant.name()));
            }
        }
        if (!same.isEmpty()) {
            return same;
        }
        return partly.isEmpty() || partly.size() > MOST || partly.size() == constants.length
                ? nearest(text, constants)
                : partly;
    }

    private static List<String> nearest(String text, Enum<?>[] constants) {
        List<String> names = Arrays.stream(constants).flatMap(constant -> namesOf(constant).stream()).toList();
        return Nearest.to(text, names).stream()
                .flatMap(nearest -> Stream.of(constants).filter(constant -> namesOf(constant).contains(nearest)))
                .map(constant -> quoted(constant.name())).limit(1).toList();
    }

    private static List<String> namesOf(Enum<?> constant) {
        Text label = Vocabulary.constant(constant);
        return List.of(constant.name(), label.zh(), label.en());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\p{P}-]", "");
    }

    /** Whether a Chinese text is a shorter form of a name: 居民 of 居民用户, but 合格 is none of 不合格. */
    private static boolean isPart(String text, String name) {
        int found = 0;
        for (int i = 0; i < name.length() && found < text.length(); i++) {
            if (name.charAt(i) == text.charAt(found)) {
                found++;
            }
        }
        boolean negatesLess = NEGATIONS.chars().anyMatch(each -> name.indexOf(each) >= 0 && text.indexOf(each) < 0);
        return found == text.length()
                && !negatesLess
                && text.codePoints().allMatch(Character::isIdeographic)
                && !text.isEmpty();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
