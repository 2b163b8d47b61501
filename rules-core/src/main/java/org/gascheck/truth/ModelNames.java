package org.gascheck.truth;

import java.text.Normalizer;
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

    private static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replaceAll(DASHES, "-");
    }
}
