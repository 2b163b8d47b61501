package org.gascheck.counsel.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gascheck.Problem;
import org.gascheck.Text;

/** Reads what people type as an answer: codes, their Chinese or English words, or the number of a choice. */
public final class AnswerWords {

    private static final Set<String> YES = Set.of("是", "有", "对", "yes", "y", "true");
    private static final Set<String> NO = Set.of("否", "没有", "无", "不是", "no", "n", "false");
    private static final Set<String> NONE = Set.of("无", "没有", "none", "[]");
    private static final Set<String> UNKNOWN = Set.of("未知", "不知道", "不清楚", "unknown", "skip");
    private static final String SEPARATORS = "[,，、;；]\\s*";
    private static final int MOST_RECORDS = 1_000;

    private AnswerWords() {
    }

    /** Whether somebody says that he does not know. */
    public static boolean isUnknown(String typed) {
        return UNKNOWN.contains(plain(typed));
    }

    /**
     * The value that somebody typed in answer to a question, as JSON has it. Days and numbers are taken as they are:
     * whether they can be meant, {@link Inquiry#answer} tells. Of a list of records it is their number, or their ids.
     *
     * @throws InvalidAnswerException if it is none of the choices
     */
    public static Object read(Question question, String typed) {
        String text = typed.strip();
        if (question.kind() == Question.Kind.NAMELESS_RECORDS) {
            return NONE.contains(plain(text)) ? List.of() : Collections.nCopies(count(question, text), Map.of());
        }
        if (question.kind() == Question.Kind.RECORDS) {
            return records(question, text);
        }
        if (!question.several()) {
            return one(question, text);
        }
        if (NONE.contains(plain(text))) {
            return List.of();
        }
        List<Object> members = new ArrayList<>();
        for (String each : text.split(SEPARATORS)) {
            members.add(one(question, each.strip()));
        }
        return members;
    }

    private static Object one(Question question, String text) {
        return switch (question.kind()) {
            case TRUTH -> truth(question, text);
            case CHOICE -> choice(question, text).orElseThrow(() -> wrong(question, text));
            case NUMBER -> number(question, text);
            case EXPIRY, REFERENCE -> choice(question, text).orElse(text);
            default -> text;
        };
    }

    private static Object truth(Question question, String text) {
        if (YES.contains(plain(text))) {
            return true;
        }
        if (NO.contains(plain(text))) {
            return false;
        }
        return choice(question, text).orElseThrow(() -> wrong(question, text));
    }

    private static Object number(Question question, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong(question, text);
        }
    }

    /** The choice with that value, label or number. */
    private static Optional<Object> choice(Question question, String text) {
        String plain = plain(text);
        for (Question.Choice each : question.choices()) {
            if (plain(String.valueOf(each.value())).equals(plain) || plain(each.label().zh()).equals(plain)
                    || plain(each.label().en()).equals(plain)) {
                return Optional.of(each.value());
            }
        }
        return text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= question.choices().size()
                ? Optional.of(question.choices().get(Integer.parseInt(text) - 1).value())
                : Optional.empty();
    }

    private static int count(Question question, String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > MOST_RECORDS) {
            throw wrong(question, text);
        }
        return Integer.parseInt(text);
    }

    /** As many records as there are, or those with the ids. */
    private static Object records(Question question, String text) {
        List<String> ids = new ArrayList<>();
        if (text.isEmpty() || text.matches("\\d+")) {
            String field = question.pointer().substring(question.pointer().lastIndexOf('/') + 1);
            for (int i = 1, count = count(question, text); i <= count; i++) {
                ids.add(field + "-" + i);
            }
        } else if (!NONE.contains(plain(text))) {
            ids.addAll(List.of(text.split(SEPARATORS)));
        }
        return ids.stream().map(id -> Map.of("id", id.strip())).toList();
    }

    private static InvalidAnswerException wrong(Question question, String text) {
        Text expected = expected(question);
        return new InvalidAnswerException(List.of(new Problem(text.isEmpty() ? "-" : text, 0, 0, "",
                new Text("应为" + expected.zh(), "expected " + expected.en()))));
    }

    /** What is expected in answer to a question. */
    public static Text expected(Question question) {
        if (!question.hasChoicesOnly()) {
            return question.expects();
        }
        List<String> zh = question.choices().stream().map(each -> each.label().zh()).toList();
        List<String> en = question.choices().stream().map(each -> each.label().en()).toList();
        String several = question.several() ? "（可多选，用逗号分开；没有填“无”）" : "";
        String any = question.several() ? " (several with commas between, or none)" : "";
        return new Text("以下之一" + several + "：" + String.join("、", zh),
                "one of these" + any + ": " + String.join(", ", en));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
