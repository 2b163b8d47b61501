package org.gascheck.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.DueDate;
import org.gascheck.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each difference between the instruments is shown by situations, with what is right by either. */
class DifferencesTest {

    private static final int DIFFERENCES = 54;
    private static final String NOT_STATED = "NOT_STATED";
    private static final String NOT_IN_FORCE = "NOT_IN_FORCE";

    static Stream<Difference.Shown> situations() throws IOException {
        return all().stream().flatMap(each -> each.shown().stream());
    }

    private static List<Difference> all() throws IOException {
        List<Difference> all = new ArrayList<>();
        for (String file : Difference.index().keySet()) {
            all.addAll(Difference.in(file));
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void eachInstrumentFindsWhatIsRightByIt(Difference.Shown shown) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        shown.right().forEach((instrument, right) -> found.put(instrument, found(shown, instrument, right)));
        assertThat(found).as(shown.toString()).isEqualTo(shown.right());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void theTwoAnswersDifferOrItIsSaidWhyTheyDoNot(Difference.Shown shown) {
        boolean same = shown.right().values().stream().distinct().count() == 1;
        assertThat(same).as(shown.toString()).isEqualTo(shown.alike() != null);
    }

    @Test
    void everyDifferenceIsInItsFileAndNoOther() throws IOException {
        Map<String, List<String>> index = Difference.index();
        for (Map.Entry<String, List<String>> each : index.entrySet()) {
            assertThat(Difference.in(each.getKey()))
                    .as(each.getKey())
                    .extracting(Difference::id)
                    .containsExactlyElementsOf(each.getValue());
        }
        assertThat(index.values().stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(DIFFERENCES);
    }

    @Test
    void everyDifferenceIsShownOrSaysWhyNot() throws IOException {
        for (Difference each : all()) {
            boolean isShown = !each.shown().isEmpty() || !each.waitsFor().isEmpty();
            assertThat(isShown).as(each.id()).isEqualTo(each.nothingShows() == null);
        }
    }

    @Test
    void noDifferenceWaitsForAClauseThatHasARule() throws IOException {
        List<String> clauses = List.copyOf(RulePacks.register().clauses().keySet());
        for (Difference each : all()) {
            assertThat(each.waitsFor()).as(each.id() + " waits for clauses of the register").isSubsetOf(clauses);
            assertThat(each.waitsFor())
                    .as("%s can be shown now by a rule of these: show it, and let it wait no longer", each.id())
                    .noneMatch(id -> RulePacks.shipped().stream()
                            .anyMatch(pack -> pack.requirements().containsKey(id)));
        }
    }

    private static Map<String, Object> found(Difference.Shown shown, String instrument, Map<String, Object> right) {
        RulePack pack = RulePacks.shipped().stream()
                .filter(each -> each.instrument().id().equals(instrument))
                .findFirst()
                .orElseThrow();
        ComplianceReport report = checker(pack, shown.settings()).check(shown.by(instrument));
        Map<String, Finding> findings = new LinkedHashMap<>();
        report.findings().forEach(each -> findings.put(each.requirement() + "@" + each.subject().id(), each));
        Map<String, Object> found = new LinkedHashMap<>();
        right.forEach((key, expected) -> {
            Finding finding = findings.get(key);
            if (report.instruments().isEmpty()) {
                found.put(key, NOT_IN_FORCE);
            } else if (!pack.requirements().containsKey(key.substring(0, key.indexOf('@')))) {
                found.put(key, NOT_STATED);
            } else if (expected instanceof Map<?, ?> more && finding != null) {
                found.put(key, told(finding, more));
            } else {
                found.put(key, finding == null ? "no finding" : finding.outcome().name());
            }
        });
        return found;
    }

    private static Map<String, Object> told(Finding finding, Map<?, ?> expected) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (Object key : expected.keySet()) {
            told.put(key.toString(), told(finding, finding.due(), key.toString(), expected.get(key)));
        }
        return told;
    }

    private static Object told(Finding finding, DueDate due, String key, Object expected) {
        return switch (key) {
            case "outcome" -> finding.outcome().name();
            case "provisions" -> finding.provisions();
            case "authorities" -> finding.authorities();
            case "note" -> begins(finding.authorityNote() == null ? "" : finding.authorityNote().zh(), expected);
            case "due" -> String.valueOf(due == null ? null : due.day());
            case "due-at" -> due == null ? null : due.provision();
            case "other-dates" -> due.contradictions().stream().map(each -> each.day().toString()).toList();
            default -> throw new IllegalArgumentException("a finding says nothing of " + key);
        };
    }

    private static Object begins(String text, Object expected) {
        return text.startsWith(expected.toString()) ? expected : text;
    }

    /** A setting that another pack has is none of this one. */
    private static ComplianceChecker checker(RulePack pack, Settings settings) {
        Map<String, Setting> known = pack.settings();
        settings.check(known);
        return GasCheck.checker(List.of(pack), settings);
    }
}
