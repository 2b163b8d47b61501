package org.gascheck.subjects.products;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How reports and certificates write the standards that 附件3 names by title: by title, or by number. */
final class StandardTitles {

    private static final Map<NamedStandard, List<String>> TITLES = new EnumMap<>(Map.of(
            NamedStandard.DETECTOR_INDUSTRIAL_COMMERCIAL, List.of("可燃气体探测器 第1部分：工业及商业用途点型可燃气体探测器"),
            NamedStandard.DETECTOR_HOUSEHOLD, List.of("可燃气体探测器 第2部分：家用可燃气体探测器"),
            NamedStandard.EXPLOSIVE_ATMOSPHERE_INSTALLATION, List.of("爆炸危险环境电力装置设计规范"),
            NamedStandard.FIRE_ELECTRONIC_PROTECTION, List.of("消防电子产品防护要求"),
            NamedStandard.SELF_CLOSING_VALVE, List.of("管道燃气自闭阀")));

    private static final String DETECTORS = "可燃气体探测器";
    private static final String DETECTOR_NUMBER = "15322.";
    private static final int BETWEEN_TITLE_AND_PART = 3;
    private static final char FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';

    private StandardTitles() {
    }

    /** The only title of a standard. */
    static List<String> of(NamedStandard standard) {
        return TITLES.get(standard);
    }

    /** The standards that a title names; empty where it names none that is known here. */
    static Set<NamedStandard> namedIn(String title) {
        String plain = plain(title);
        Set<NamedStandard> named = EnumSet.noneOf(NamedStandard.class);
        addPartsByNumber(plain, named);
        addPartsByTitle(plain, named);
        add(NamedStandard.DETECTOR_INDUSTRIAL_COMMERCIAL, plain.contains("工业及商业用途点型可燃气体探测器"), named);
        add(NamedStandard.DETECTOR_HOUSEHOLD, plain.contains("家用可燃气体探测器"), named);
        add(NamedStandard.EXPLOSIVE_ATMOSPHERE_INSTALLATION,
                hasNumber(plain, "GB50058") || hasNumber(plain, "GB/T50058") || plain.contains("爆炸危险环境电力装置设计规范"),
                named);
        add(NamedStandard.FIRE_ELECTRONIC_PROTECTION,
                hasNumber(plain, "GB23757") || hasNumber(plain, "GB/T23757") || plain.contains("消防电子产品防护要求"), named);
        add(NamedStandard.SELF_CLOSING_VALVE, hasNumber(plain, "CJ/T447") || plain.contains("管道燃气自闭阀"), named);
        return named;
    }

    private static void add(NamedStandard standard, boolean isNamed, Set<NamedStandard> named) {
        if (isNamed) {
            named.add(standard);
        }
    }

    private static void addPartsByNumber(String plain, Set<NamedStandard> named) {
        for (int at = plain.indexOf(DETECTOR_NUMBER); at >= 0; at = plain.indexOf(DETECTOR_NUMBER, at + 1)) {
            int part = at + DETECTOR_NUMBER.length();
            if (part < plain.length() && Character.isDigit(plain.charAt(part))) {
                named.add(part + 1 < plain.length() && Character.isDigit(plain.charAt(part + 1))
                        ? NamedStandard.OTHER : part(plain.charAt(part)));
            }
        }
    }

    private static void addPartsByTitle(String plain, Set<NamedStandard> named) {
        for (int at = plain.indexOf(DETECTORS); at >= 0; at = plain.indexOf(DETECTORS, at + 1)) {
            int end = at + DETECTORS.length();
            int part = plain.indexOf('第', end);
            if (part >= 0 && part - end <= BETWEEN_TITLE_AND_PART && plain.startsWith("部分", part + 2)) {
                named.add(part(plain.charAt(part + 1)));
            }
        }
    }

    private static NamedStandard part(char number) {
        return switch (number) {
            case '1', '一' -> NamedStandard.DETECTOR_INDUSTRIAL_COMMERCIAL;
            case '2', '二' -> NamedStandard.DETECTOR_HOUSEHOLD;
            default -> NamedStandard.OTHER;
        };
    }

    private static boolean hasNumber(String plain, String number) {
        int at = plain.indexOf(number);
        int end = at + number.length();
        return at >= 0 && (end == plain.length() || !Character.isDigit(plain.charAt(end)));
    }

    /** The title in letters of one width and case, without blanks. */
    private static String plain(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char letter = title.charAt(i);
            if (letter >= FULL_WIDTH && letter <= LAST_FULL_WIDTH) {
                letter = (char) (letter - FULL_WIDTH + '!');
            }
            if (!Character.isWhitespace(letter) && letter != '\u00A0') {
                plain.append(letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter);
            }
        }
        return plain.toString();
    }
}
