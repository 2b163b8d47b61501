package org.gascheck.documents.pages;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gascheck.documents.told.Told;
import org.gascheck.law.Outcome;

/** The signs of outcomes, by which they can be told apart without colours. */
public final class Signs {

    private Signs() {
    }

    /** That of an outcome. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> "✘";
            case NEEDS_REVIEW -> "▲";
            case UNDETERMINED -> "？";
            case NOT_YET_DUE -> "○";
            case SATISFIED -> "✔";
            case NOT_APPLICABLE -> "–";
        };
    }

    /** What they mean. */
    public static String legend(Told told) {
        return Arrays.stream(Outcome.values())
                        .map(each -> of(each) + " " + told.voice().name(each))
                        .collect(Collectors.joining("  "))
                + told.say(
                        "  ✘* 已豁免（仍不符合）  空格：没有这项判定",
                        "  ✘* waived (breached all the same)  empty: not judged for it");
    }
}
