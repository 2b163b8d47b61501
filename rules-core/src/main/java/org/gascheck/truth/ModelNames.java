package org.gascheck.truth;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares product model names as printed on certificates and labels: width, case, blanks and the many dash characters do
 * not count, everything else does. A suffix makes another model, so nothing is ever matched by likeness.
 */
final class ModelNames {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u2500\\u30FC]");

    private ModelNames() {
    }

    static boolean contain(Set<String> names, String model, NameMatch match) {
        if (names.contains(model)) {
            return true;
        }
        String wanted = compared(model, match);
        for (String name : names) {
            if (compared(name, match).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String compared(String name, NameMatch match) {
        return match == NameMatch.EXACT ? normalised(name) : normalised(name).replace("-", "");
    }

    /** The names, names that differ from them by hyphens only, and one that is like none of them. */
    static Set<String> variants(Set<String> names) {
        Set<String> variants = new LinkedHashSet<>();
        for (String name : names) {
            String plain = normalised(name);
            variants.add(plain);
            variants.add(plain.replace("-", ""));
            variants.add(plain + "-");
        }
        variants.add(Claims.ANOTHER);
        return variants;
    }

    private static String normalised(String name) {
        StringBuilder normalised = null;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter > '~') {
                return normalisedBeyondAscii(name);
            }
            // Most names are made of capital letters, digits and signs, and stay as they are.
            if ((letter <= ' ' || letter >= 'a' && letter <= 'z') && normalised == null) {
                normalised = new StringBuilder(name.length()).append(name, 0, i);
            }
            if (normalised != null && !isBlank(letter)) {
                normalised.append(letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter);
            }
        }
        return normalised == null ? name : normalised.toString();
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter >= '\t' && letter <= '\r';
    }

    private static String normalisedBeyondAscii(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return DASHES.matcher(BLANKS.matcher(upper).replaceAll("")).replaceAll("-");
    }
}
