package org.gascheck.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.drl.source.Yaml;

/**
 * Every provision of an instrument, as it was read from the document.
 *
 * @param all     in their order
 * @param purpose those that demand nothing
 */
record Provisions(List<String> all, List<String> purpose) {

    private static final String FILE = "provisions.yaml";
    private static final String DIGITS = "一二三四五六七八九十";
    /** How a place goes on within another. */
    private static final String STEP = "[ （¶].*|\\d+";
    private static final Pattern SEVERAL = Pattern.compile("(.*?)((?:（[^）]+）|\\d+)(?:[/–](?:（[^）]+）|\\d+))+)");

    static Provisions of(String instrument) {
        try (InputStream in = Provisions.class.getResourceAsStream(FILE)) {
            Map<String, Yaml> parts = Yaml.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .entries().get(instrument).entries();
            return new Provisions(parts.get("provisions").texts(), parts.get("purpose").texts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a place is one of them, or what several of them stand in. */
    boolean has(String place) {
        return all.contains(place) || isWhole(place);
    }

    /** Whether a place is what several of them stand in, such as an annex. */
    boolean isWhole(String place) {
        return !all.contains(place)
                && all.stream().filter(each -> each.startsWith(place))
                        .anyMatch(each -> each.substring(place.length()).matches(STEP));
    }

    /** The places that one text names: 附件3 §一 3/4 are two, and 附件1 二（一）–（三） are three. */
    static List<String> each(String text) {
        Matcher several = SEVERAL.matcher(text);
        if (!several.matches()) {
            return List.of(text);
        }
        String before = several.group(1);
        if (!several.group(2).contains("–")) {
            return List.of(several.group(2).split("/")).stream().map(last -> before + last).toList();
        }
        String[] ends = several.group(2).split("–");
        List<String> places = new ArrayList<>();
        for (int i = number(ends[0]); i <= number(ends[1]); i++) {
            places.add(before + (ends[0].startsWith("（") ? "（" + DIGITS.charAt(i - 1) + "）" : String.valueOf(i)));
        }
        return places;
    }

    private static int number(String step) {
        return step.startsWith("（") ? DIGITS.indexOf(step.charAt(1)) + 1 : Integer.parseInt(step);
    }
}
