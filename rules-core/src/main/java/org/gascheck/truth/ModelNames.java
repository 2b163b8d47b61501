package org.gascheck.truth;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Compares product model names as printed on certificates and labels: width, case, blanks and the many dash characters do
 * not count, everything else does. A suffix makes another model, so nothing is ever matched by likeness.
 */
final class ModelNames {

    private static final String DASHES = "[\\p{Pd}\\u2212\\u2500\\u30FC]";

    private ModelNames() {
    }

    static boolean contains(Set<String> names, String model) {
        String wanted = normalised(model);
        return names.stream().anyMatch(name -> normalised(name).equals(wanted));
    }

    static boolean containsButForHyphens(Set<String> names, String model) {
        String wanted = normalised(model).replace("-", "");
        return names.stream().anyMatch(name -> normalised(name).replace("-", "").equals(wanted));
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
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replaceAll(DASHES, "-");
    }
}
