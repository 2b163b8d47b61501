package org.gascheck.benchmarks.hand;

import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.UNKNOWN;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gascheck.facts.Fact;
import org.gascheck.truth.Truth;

/** Compares model names as certificates print them. */
final class PrintedNames {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u2500\\u30FC]");

    private PrintedNames() {
    }

    static Truth has(Fact<Set<String>> names, Fact<String> model, boolean hyphensCount) {
        if (names.value() != null && names.value().isEmpty()) {
            return NO;
        }
        if (names.value() == null || model.value() == null) {
            return UNKNOWN;
        }
        String wanted = normalised(model.value(), hyphensCount);
        for (String name : names.value()) {
            if (normalised(name, hyphensCount).equals(wanted)) {
                return Truth.YES;
            }
        }
        return NO;
    }

    private static String normalised(String name, boolean hyphensCount) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String dashed = DASHES.matcher(BLANKS.matcher(upper).replaceAll("")).replaceAll("-");
        return hyphensCount ? dashed : dashed.replace("-", "");
    }
}
