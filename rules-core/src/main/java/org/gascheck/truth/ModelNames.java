package org.gascheck.truth;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gascheck.Printable;
import org.gascheck.facts.Blanks;

/**
 * Compares product model names as printed on certificates and labels: width, case, blanks and the many dash characters
 * do not count, everything else does. A suffix makes another model, so nothing is ever matched by likeness; but where
 * the name of the one stands whole within that of the other, that may be a product name, a list in one cell or the word
 * for a model (型): perhaps it is named. A dash or a word for none is no name, and two of them are perhaps the same.
 */
final class ModelNames {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u2500\\u30FC]");

    static final String BY_HYPHENS = "name-differs-by-hyphens";
    static final String BY_INVISIBLE_CHARACTERS = "name-hides-characters";
    static final String AMONG_OTHER_WORDS = "name-among-other-words";
    static final String LEFT_BLANK = "name-left-blank";
    static final Set<String> DIFFERENCES =
            Set.of(BY_HYPHENS, BY_INVISIBLE_CHARACTERS, AMONG_OTHER_WORDS, LEFT_BLANK);

    private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]");
    /** Characters of which one before or after a name makes another name. */
    private static final String OF_NAMES = "[\\p{L}\\p{N}\\-_.+&&[^\\p{IsIdeographic}]]";
    private static final int SHORTEST = 2;
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final char WIDE_BLANK = '\u3000';

    private ModelNames() {
    }

    static boolean contain(Set<String> names, String model, NameMatch match) {
        return containsName(names, model, match) && !Blanks.isBlank(model)
                || match == NameMatch.PERHAPS && difference(names, model) != null;
    }

    private static boolean containsName(Set<String> names, String model, NameMatch match) {
        if (names.contains(model)) {
            return true;
        }
        for (String name : names) {
            if (isSame(name, model, match == NameMatch.EXACT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two names are normalised alike, told letter by letter where they are made of ASCII, wide or not. */
    private static boolean isSame(String one, String other, boolean hyphensCount) {
        int i = nextThatCounts(one, 0, hyphensCount);
        int j = nextThatCounts(other, 0, hyphensCount);
        while (i < one.length() && j < other.length()) {
            char letter = capital(narrow(one.charAt(i)));
            char beside = capital(narrow(other.charAt(j)));
            if (letter != beside || letter > '~') {
                return (letter > '~' || beside > '~') && isNormalisedAlike(one, other, hyphensCount);
            }
            i = nextThatCounts(one, i + 1, hyphensCount);
            j = nextThatCounts(other, j + 1, hyphensCount);
        }
        if (i == one.length() && j == other.length()) {
            return true;
        }
        char rest = narrow(i < one.length() ? one.charAt(i) : other.charAt(j));
        return rest > '~' && isNormalisedAlike(one, other, hyphensCount);
    }

    private static boolean isNormalisedAlike(String one, String other, boolean hyphensCount) {
        return compared(one, hyphensCount).equals(compared(other, hyphensCount));
    }

    private static int nextThatCounts(String name, int from, boolean hyphensCount) {
        int next = from;
        while (next < name.length() && (isBlank(narrow(name.charAt(next)))
                || !hyphensCount && narrow(name.charAt(next)) == '-')) {
            next++;
        }
        return next;
    }

    private static String compared(String name, boolean hyphensCount) {
        return hyphensCount ? normalised(name) : normalised(name).replace("-", "");
    }

    /** In what the name that is most like that of the model differs from it; null where none is like it. */
    static String difference(Set<String> names, String model) {
        boolean among = false;
        for (String name : names) {
            String one = normalised(visible(name));
            String other = normalised(visible(model));
            if (Blanks.isBlank(one) && Blanks.isBlank(other)) {
                return LEFT_BLANK;
            }
            if (one.equals(other)) {
                return BY_INVISIBLE_CHARACTERS;
            }
            if (one.replace("-", "").equals(other.replace("-", ""))) {
                return BY_HYPHENS;
            }
            among |= stands(visible(model), visible(name)) || stands(visible(name), visible(model));
        }
        return among ? AMONG_OTHER_WORDS : null;
    }

    /** Whether a name stands whole within a text. */
    private static boolean stands(String name, String text) {
        String letters = dashed(name).replaceAll("[\\s-]", "");
        if (letters.length() < SHORTEST || letters.chars().noneMatch(letter -> letter <= '~')) {
            return false;
        }
        String spaced = letters.codePoints().mapToObj(point -> Pattern.quote(Character.toString(point)))
                .collect(Collectors.joining("[\\s-]*"));
        return Pattern.compile("(?<!" + OF_NAMES + ")" + spaced + "(?!" + OF_NAMES + ")").matcher(dashed(text)).find();
    }

    private static String visible(String name) {
        int seen = 0;
        while (seen < name.length() && name.charAt(seen) >= ' ' && name.charAt(seen) <= '~') {
            seen++;
        }
        return seen == name.length() ? name : name.codePoints().filter(point -> !Printable.isInvisible(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** What counts of the name of an enterprise. */
    static String plain(String name) {
        return NO_LETTERS_OR_DIGITS.matcher(dashed(name)).replaceAll("");
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
            char letter = narrow(name.charAt(i));
            if (letter > '~') {
                return normalisedBeyondAscii(name);
            }
            // Most names are made of capital letters, digits and signs, and stay as they are.
            if (normalised == null && (letter <= ' ' || letter >= 'a' && letter <= 'z' || letter != name.charAt(i))) {
                normalised = new StringBuilder(name.length()).append(name, 0, i);
            }
            if (normalised != null && !isBlank(letter)) {
                normalised.append(capital(letter));
            }
        }
        return normalised == null ? name : normalised.toString();
    }

    /** The ASCII character of a wide one, as Unicode has it; others as they are. */
    private static char narrow(char letter) {
        if (letter >= FIRST_WIDE && letter <= LAST_WIDE) {
            return (char) (letter - FIRST_WIDE + '!');
        }
        return letter == WIDE_BLANK ? ' ' : letter;
    }

    private static char capital(char letter) {
        return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter >= '\t' && letter <= '\r';
    }

    private static String normalisedBeyondAscii(String name) {
        return BLANKS.matcher(dashed(name)).replaceAll("");
    }

    /** The name in capital letters, with one kind of dash. */
    private static String dashed(String name) {
        return DASHES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
                .replaceAll("-");
    }
}
