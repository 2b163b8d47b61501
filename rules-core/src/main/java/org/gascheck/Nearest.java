package org.gascheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that a mistyped one most likely stands for: word by word, whatever parts the words, in any case of
 * letters.
 */
public final class Nearest {

    /** No name is longer, and a name that a stranger made up may be of any length. */
    private static final int LONGEST = 100;

    private Nearest() {
    }

    /** The nearest of the names; empty where none is near. */
    public static Optional<String> to(String typed, Collection<String> names) {
        List<String> words = words(typed);
        if (typed.length() > LONGEST || words.isEmpty()) {
            return Optional.empty();
        }
        int tolerated = typed.length() / 3;
        return names.stream()
                .filter(name -> slips(words, words(name)) <= tolerated)
                .min(Comparator.<String>comparingInt(name -> distance(words, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The end of a sentence that asks whether the nearest of the names was meant; empty where none is near. */
    public static Text maybe(String typed, Collection<String> names) {
        return to(typed, names)
                .map(nearest -> new Text("；是否指 " + nearest + "？", " Maybe " + nearest + "?"))
                .orElseGet(() -> new Text("", ""));
    }

    /**
     * The end of a sentence on a name that is none of these: that one of them was expected, and whether the nearest was
     * meant.
     */
    public static Text expected(String typed, Collection<String> names) {
        String known = String.join(", ", names);
        Text maybe = maybe(typed, names);
        return new Text("；应为 " + known + " 之一" + maybe.zh(), "; expected one of " + known + "." + maybe.en());
    }

    /** Two for each slip in a word, and one for each word of the name that was not typed. */
    private static int distance(List<String> typed, String name) {
        List<String> left = words(name);
        return 2 * slips(typed, left) + left.size();
    }

    /** The slips in the words typed; takes the words that they stand for away from those of the name. */
    private static int slips(List<String> typed, List<String> left) {
        int slips = 0;
        for (String word : typed) {
            String nearest = left.stream().min(Comparator.comparingInt(each -> slips(word, each))).orElse("");
            slips += Math.min(slips(word, nearest), word.length());
            left.remove(nearest);
        }
        return slips;
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.stream(name.toLowerCase(Locale.ROOT).split("[-_ ]"))
                .filter(word -> !word.isEmpty()).toList());
    }

    /**
     * The fewest letters to insert, leave out, replace or exchange with the next (the optimal string alignment
     * distance); a beginning of the word counts as one slip.
     */
    private static int slips(String typed, String word) {
        if (typed.length() > 1 && word.startsWith(typed)) {
            return word.equals(typed) ? 0 : 1;
        }
        int[][] slips = new int[typed.length() + 1][word.length() + 1];
        Arrays.setAll(slips[0], j -> j);
        for (int i = 1; i <= typed.length(); i++) {
            slips[i][0] = i;
            for (int j = 1; j <= word.length(); j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                int fewest =
                        Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + (same ? 0 : 1));
                boolean exchanged = i > 1 && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
                slips[i][j] = exchanged ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
            }
        }
        return slips[typed.length()][word.length()];
    }
}
