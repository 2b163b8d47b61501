package org.gascheck.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in an instrument, in the order in which places stand there: the body before the annexes, and a chapter before
 * what is in it.
 *
 * @param numbers the annex, or 0 for the body, and the numbers of chapter, section and item as far as they are named
 */
record Provision(List<Integer> numbers) implements Comparable<Provision> {

    private static final String DIGITS = "一二三四五六七八九十";
    /** What a place is named by; names of departments are passed over. */
    private static final Pattern NUMBER =
            Pattern.compile("附件(?<annex>\\d+)|(?<=^|[ §（])(?<chinese>[" + DIGITS + "])(?=$|[ （）])|(?<arabic>\\d+)");
    private static final Pattern SEVERAL = Pattern.compile("(.*?)((?:（[^）]+）|\\d+)(?:[/–](?:（[^）]+）|\\d+))+)");

    /** The place that a text names. */
    static Provision of(String text) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(0);
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group("annex") != null) {
                numbers.set(0, Integer.parseInt(number.group("annex")));
            } else {
                numbers.add(number.group("chinese") == null
                        ? Integer.parseInt(number.group("arabic")) : DIGITS.indexOf(number.group("chinese")) + 1);
            }
        }
        return new Provision(List.copyOf(numbers));
    }

    /** All places that a text names, such as 附件3 §一 3/4/5; of a range the first and the last. */
    static Stream<Provision> each(String text) {
        Matcher several = SEVERAL.matcher(text);
        return several.matches()
                ? Stream.of(several.group(2).split("[/–]")).map(last -> of(several.group(1) + last))
                : Stream.of(of(text));
    }

    /** Whether it stands in a chapter, or is the chapter itself. */
    boolean isIn(Provision chapter) {
        int size = chapter.numbers.size();
        return numbers.size() >= size && numbers.subList(0, size).equals(chapter.numbers);
    }

    @Override
    public int compareTo(Provision other) {
        for (int i = 0; i < Math.min(numbers.size(), other.numbers.size()); i++) {
            int compared = numbers.get(i).compareTo(other.numbers.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(numbers.size(), other.numbers.size());
    }
}
