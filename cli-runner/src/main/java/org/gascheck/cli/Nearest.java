package org.gascheck.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the name that a mistyped one most likely stands for. */
final class Nearest {

    private Nearest() {
    }

    /** The nearest of the names, or null where none is near. */
    static String to(String typed, Collection<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> sharedWords(wanted, name) > 0 || slips(wanted, name.toLowerCase(Locale.ROOT)) <= Math.max(2, name.length() / 4))
                .min(Comparator.<String>comparingInt(name -> slips(wanted, name.toLowerCase(Locale.ROOT)) - 4 * sharedWords(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** " Maybe …?", or nothing where no name is near. */
    static String maybe(String typed, Collection<String> names) {
        String nearest = to(typed, names);
        return nearest == null ? "" : " Maybe " + nearest + "?";
    }

    private static int sharedWords(String one, String other) {
        List<String> words = Arrays.asList(other.toLowerCase(Locale.ROOT).split("-"));
        return (int) Arrays.stream(one.split("-")).filter(word -> word.length() > 2 && words.contains(word)).count();
    }

    /** The Levenshtein distance. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, replaced);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
