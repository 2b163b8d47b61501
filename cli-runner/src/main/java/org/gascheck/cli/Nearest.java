package org.gascheck.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gascheck.Text;

/** Finds the name that a mistyped one most likely stands for, word by word. */
final class Nearest {

    private Nearest() {
    }

    /** The nearest of the names, or null where none is near. */
    static String to(String typed, Collection<String> names) {
        int tolerated = typed.length() / 3;
        return names.stream()
                .filter(name -> slips(typed, words(name)) <= tolerated)
                .min(Comparator.<String>comparingInt(name -> distance(typed, name)).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The end of a sentence that asks whether the nearest of the names was meant; empty where none is near. */
    static Text maybe(String typed, Collection<String> names) {
        String nearest = to(typed, names);
        return nearest == null ? new Text("", "") : new Text("；是否指 " + nearest + "？", " Maybe " + nearest + "?");
    }

    /** The end of a sentence on a name that is none of these: that one of them was expected, and whether the nearest was meant. */
    static Text expected(String typed, Collection<String> names) {
        String known = String.join(", ", names);
        Text maybe = maybe(typed, names);
        return new Text("；应为 " + known + " 之一" + maybe.zh(), "; expected one of " + known + "." + maybe.en());
    }

    /** Two for each slip in a word, and one for each word of the name that was not typed. */
    private static int distance(String typed, String name) {
        List<String> left = words(name);
        return 2 * slips(typed, left) + left.size();
    }

    /** The slips in the words typed; takes the words that they stand for away from those of the name. */
    private static int slips(String typed, List<String> left) {
        int slips = 0;
        for (String word : words(typed)) {
            String nearest = left.stream().min(Comparator.comparingInt(each -> slips(word, each))).orElse("");
            slips += Math.min(slips(word, nearest), word.length());
            left.remove(nearest);
        }
        return slips;
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("-")));
    }

    /** The Levenshtein distance; a beginning of the word counts as one slip. */
    private static int slips(String typed, String word) {
        if (typed.length() > 1 && word.startsWith(typed)) {
            return word.equals(typed) ? 0 : 1;
        }
        int[] row = new int[word.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replaced = diagonal + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, replaced);
                diagonal = above;
            }
        }
        return row[word.length()];
    }
}
