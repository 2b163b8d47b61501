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
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Clause;
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
    private static final String DEPARTMENTS = "authority-routing";
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
            assertThat(each.shown().isEmpty()).as(each.id()).isEqualTo(each.nothingShows() != null);
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
            if (isOfDepartments(key)) {
                found.put(key, inCharge(shown.by(instrument), pack, key));
                return;
            }
            Finding finding = findings.get(key);
            if (report.instruments().isEmpty()) {
                found.put(key, NOT_IN_FORCE);
            } else if (!pack.requirements().containsKey(clause(key))) {
                found.put(key, NOT_STATED);
            } else if (expected instanceof Map<?, ?> more && finding != null) {
                found.put(key, told(finding, more));
            } else {
                found.put(key, finding == null ? "no finding" : finding.outcome().name());
            }
        });
        return found;
    }

    private static boolean isOfDepartments(String key) {
        Clause clause = RulePacks.register().clauses().get(clause(key));
        return clause != null && clause.area().equals(DEPARTMENTS);
    }

    /** By a clause that divides work among departments: those of a subject, none where it is not concerned. */
    private static Object inCharge(Submission submission, RulePack pack, String key) {
        String clause = clause(key);
        if (pack.routing().routes().stream().noneMatch(each -> each.clause().equals(clause))) {
            return NOT_STATED;
        }
        Subject subject = Subjects.of(submission).all().stream()
                .filter(each -> key.equals(clause + "@" + each.id()))
                .findFirst()
                .orElseThrow();
        return GasCheck.routes(pack).of(subject).responsibilities().stream()
                .filter(each -> each.clauses().contains(clause))
                .flatMap(each -> each.departments().stream())
                .distinct()
                .toList();
    }

    private static String clause(String key) {
        return key.substring(0, key.indexOf('@'));
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
            case "due" -> due == null ? null : due.day().toString();
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
