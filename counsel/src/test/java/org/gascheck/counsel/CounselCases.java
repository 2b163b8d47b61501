package org.gascheck.counsel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;

/**
 * The cases of the shipped packs: some, the same ones each time, or all with {@code -Dcases.all=true}, or those of the
 * requirements that {@code -Dcases.only} matches.
 */
public final class CounselCases {

    public static final boolean ALL = Boolean.getBoolean("cases.all");
    private static final List<Case> CASES = Case.in(Path.of("../fixtures/src/main/resources/cases"));
    private static final String ONLY = System.getProperty("cases.only");
    private static final ComplianceChecker CHECKER =
            GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));
    private static final Map<Settings, ComplianceChecker> UNDER = new ConcurrentHashMap<>();

    private CounselCases() {
    }

    /** Every case of a number of them. */
    public static Stream<Case> oneIn(int number) {
        if (ONLY != null) {
            return CASES.stream().filter(each -> each.requirement().matches(ONLY));
        }
        return IntStream.range(0, CASES.size()).filter(i -> ALL || i % number == 0).mapToObj(CASES::get);
    }

    /** All of them. */
    public static Stream<Case> all() {
        return CASES.stream();
    }

    /** A checker by the shipped packs under the readings of a case. */
    public static ComplianceChecker checker(Case of) {
        return UNDER.computeIfAbsent(of.settings(), CHECKER::under);
    }

    /** A checker by the shipped packs. */
    public static ComplianceChecker checker() {
        return CHECKER;
    }
}
