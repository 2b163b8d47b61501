package org.gascheck.reports.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.JsonReports;
import org.gascheck.reports.ReportWriter;
import org.gascheck.reports.Voice;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.baselines.BaselineComparison;
import org.gascheck.reports.baselines.BaselineReader;
import org.gascheck.reports.baselines.Change;
import org.gascheck.reports.baselines.InvalidBaselineException;
import org.gascheck.reports.waivers.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new, known and fixed against an earlier run, and what nobody can compare. */
class BaselineTest {

    private static final String REQUIREMENT = "cylinder-room-basement";

    @TempDir
    private Path folder;

    private static String user(String id, String level, String permission) {
        return """
                {"id": "%s", "kind": "UNIT", "gasSupplies": ["CYLINDER_LPG"], "venueKind": "CATERING",
                 "spaces": [{"id": "s1", "use": "CYLINDER_ROOM", "level": %s, "permissionDocumented": %s}],
                 "cylinders": [{"container": "REFILLABLE", "space": "s1"}]}
                """.formatted(id, level, permission);
    }

    private static ComplianceReport report(String... users) {
        return GasCheck.checker(RulePacks.CHONGQING_2021_156).check(Submissions.parse("""
                {"assessedOn": "2022-03-15", "instruments": ["cq2021n156"], "gasUsers": [%s]}
                """.formatted(String.join(",", users))));
    }

    private static final String BAD = user("u1", "\"BASEMENT\"", "false");
    private static final String GOOD = """
            {"id": "u1", "kind": "UNIT", "gasSupplies": ["CYLINDER_LPG"], "venueKind": "CATERING",
             "spaces": [{"id": "s1", "use": "CYLINDER_ROOM", "level": "ABOVE_GROUND", "permissionDocumented": false}],
             "cylinders": [{"container": "REFILLABLE", "space": "s1"}],
             "venueInspections": [{"inspectedOn": "2022-03-10", "answeredItems": ["CYLINDER_ROOM_BASEMENT"]}]}
            """;
    private static final String UNKNOWN = user("u1", "\"BASEMENT\"", "null");

    private MarkedReport against(Map<String, ComplianceReport> old, ReportForm.Detail detail, String source,
            ComplianceReport now) throws IOException, InvalidBaselineException {
        Path file = folder.resolve("old.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportWriter writer = JsonReports.list(out, ReportForm.WHOLE.with(detail));
            for (Map.Entry<String, ComplianceReport> each : old.entrySet()) {
                writer.write(each.getKey(), each.getValue());
            }
            writer.end();
        }
        Baseline baseline = BaselineReader.read(file);
        return new MarkedReport(new Marks(Waivers.NONE, baseline), source, now);
    }

    private static Change change(MarkedReport marked, ComplianceReport now) {
        return now.findings(Outcome.BREACHED).stream()
                .filter(each -> each.requirement().equals(REQUIREMENT))
                .map(each -> marked.of(each).change())
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(ReportForm.Detail.class)
    void whatWasFoundIsKnownAndWhatWasNotIsNew(ReportForm.Detail detail) throws Exception {
        ComplianceReport now = report(user("u9", "\"ABOVE_GROUND\"", "true"), BAD);
        assertThat(change(against(Map.of("a.json", report(BAD)), detail, "a.json", now), now)).isEqualTo(Change.KNOWN);
        assertThat(change(against(Map.of("a.json", report(GOOD)), detail, "a.json", now), now)).isEqualTo(Change.NEW);
        assertThat(change(against(Map.of("a.json", report(UNKNOWN)), detail, "a.json", now), now))
                .isEqualTo(Change.NEW);
    }

    @Test
    void whatWasNotJudgedOrCannotBeToldApartIsNotComparable() throws Exception {
        ComplianceReport now = report(BAD);
        Map<String, ComplianceReport> other = Map.of("a.json", report(user("u2", "\"BASEMENT\"", "false")));
        assertThat(change(against(other, ReportForm.Detail.FULL, "a.json", now), now)).isEqualTo(Change.NOT_COMPARABLE);
        Map<String, ComplianceReport> renamed = Map.of("old.json", report(BAD));
        assertThat(change(against(renamed, ReportForm.Detail.FULL, "a.json", now), now)).isEqualTo(Change.KNOWN);
        Map<String, ComplianceReport> twice = new LinkedHashMap<>();
        twice.put("x.json", report(BAD));
        twice.put("y.json", report(GOOD));
        assertThat(change(against(twice, ReportForm.Detail.FULL, "a.json", now), now)).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(change(against(twice, ReportForm.Detail.FULL, "y.json", now), now)).isEqualTo(Change.NEW);
    }

    @Test
    void onlyWhatIsCertainlyNotSoAnyMoreIsFixed() throws Exception {
        Map<String, ComplianceReport> old = Map.of("a.json", report(BAD));
        BaselineComparison fixed = against(old, ReportForm.Detail.FULL, "a.json", report(GOOD)).comparison();
        assertThat(fixed.firstFixed()).extracting(Baseline.Key::requirement).contains(REQUIREMENT);
        BaselineComparison open = against(old, ReportForm.Detail.FULL, "a.json", report(UNKNOWN)).comparison();
        assertThat(open.firstFixed()).extracting(Baseline.Key::requirement).doesNotContain(REQUIREMENT);
        assertThat(open.open()).isPositive();
        BaselineComparison gone =
                against(old, ReportForm.Detail.FULL, "a.json", report(user("u3", "null", "null"))).comparison();
        assertThat(gone.fixed()).isZero();
        assertThat(gone.notComparable()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "[{\"file\":\"a\"}]", "nonsense", "[1]",
        "[{\"file\":\"a\",\"report\":{\"tool\":{},\"findings\":[{}]}}]",
        "[{\"file\":\"a\",\"report\":{\"tool\":{},\"findings\":[],\"form\":{\"only\":[\"BREACHED\"]}}}]"})
    void whatIsNoWholeRunIsRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), text);
        assertThatThrownBy(() -> BaselineReader.read(file))
                .isInstanceOf(InvalidBaselineException.class).hasMessageContaining("expected what 'check");
    }

    @Test
    void howItStandsIsToldInALine() throws Exception {
        ComplianceReport now = report(BAD);
        MarkedReport marked = against(Map.of("a.json", report(GOOD)), ReportForm.Detail.FULL, "a.json", now);
        assertThat(marked.lines(new Voice(Locale.ENGLISH)))
                .singleElement().asString().contains("new, 0 known");
    }
}
