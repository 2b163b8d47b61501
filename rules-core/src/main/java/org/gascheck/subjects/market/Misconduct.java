package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.NotJudged;

/**
 * Conduct that disrupts the market (扰乱市场), of which somebody has established, or only suspects, that a vendor is
 * guilty.
 */
public record Misconduct(
        Fact<MisconductKind> kind,
        Fact<Boolean> established,
        @NotJudged Fact<String> foundBy,
        @Happened Fact<LocalDate> foundOn
) {
}
