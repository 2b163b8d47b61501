package org.gascheck.counsel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
 * requirements that {@code -Dcases.only} matches. Only the files of those that are taken are read.
 */
public final class CounselCases {

    public static final boolean ALL = Boolean.getBoolean("cases.all");
    private static final List<Path> FILES = Case.files(Path.of("../fixtures/src/main/resources/cases"));
    private static final int OF_A_FILE = 20;
    private static final String ONLY = System.getProperty("cases.only");
    private static final ComplianceChecker CHECKER =
            GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));
    private static final Map<Settings, ComplianceChecker> UNDER = new ConcurrentHashMap<>();

    private CounselCases() {
    }

    /** About every case of a number of them. */
    public static Stream<Case> oneIn(int number) {
        return oneIn(number, each -> true);
    }

    /** Of about every case of a number of them one that is wanted, where its file has some. */
    public static Stream<Case> oneIn(int number, Predicate<Case> wanted) {
        if (ALL || ONLY != null) {
            return FILES.stream().filter(file -> ONLY == null || Case.requirementOf(file).matches(ONLY))
                    .flatMap(file -> Case.read(file).stream()).filter(wanted);
        }
        int step = Math.max(1, number / OF_A_FILE);
        return IntStream.iterate(0, i -> i < FILES.size(), i -> i + step).boxed().flatMap(i -> {
            List<Case> cases = Case.read(FILES.get(i)).stream().filter(wanted).toList();
            return cases.stream().skip(cases.isEmpty() ? 0 : i % cases.size()).limit(1);
        });
    }

    /** The case about a requirement that is named so. */
    public static Case named(String requirement, String situation) {
        return FILES.stream().filter(file -> Case.requirementOf(file).equals(requirement))
                .flatMap(file -> Case.read(file).stream())
                .filter(each -> each.toString().contains(situation))
                .findFirst().orElseThrow();
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
