package org.gascheck.facts.model;

import java.util.Comparator;
import java.util.List;

/** Finds the word that a misspelt one most likely stands for. */
public final class Likeness {

    private static final int MOST_SLIPS = 3;

    private Likeness() {
    }

    /** The nearest of the words, or null where none is near. */
    public static String nearest(String misspelt, List<String> words) {
        return words.stream()
                .filter(word -> distance(misspelt, word) <= Math.min(MOST_SLIPS, word.length() / 2))
                .min(Comparator.comparingInt(word -> distance(misspelt, word)))
                .orElse(null);
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST_SLIPS) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int cost = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
