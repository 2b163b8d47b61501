package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fact that is assumed instead of told gives the same findings, and each that rests on it says so: in some of the
 * cases, and in each with the profile {@code every-case}.
 */
@Execution(ExecutionMode.CONCURRENT)
class AssumedAsToldTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseRunner RUNNER = new CaseRunner(RulePacks.shipped());
    private static final AtomicInteger ASSUMED = new AtomicInteger();
    private static final AtomicInteger TOLD = new AtomicInteger();

    /** A fact of a submission: where it stands, and what would assume it. */
    private record Told(String owner, String field, String assumption) {
    }

    static Stream<Case> cases() {
        return SomeCases.oneIn(107);
    }

    @AfterAll
    static void manyFactsWereAssumedAndManyOfThemAreEvidence() {
        assertThat(ASSUMED.get()).isGreaterThan(250);
        assertThat(TOLD.get()).isGreaterThan(250);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aFactThatIsAssumedCountsLikeOneThatIsTold(Case of) throws IOException {
        JsonNode all = JSON.readTree(of.json());
        ComplianceReport told = RUNNER.report(of);
        Map<String, String> outcomes = outcomes(told);
        for (Told fact : facts(all, Population.MODEL.submission(), "", "")) {
            ObjectNode less = all.deepCopy();
            ((ObjectNode) less.at(fact.owner())).remove(fact.field());
            Submission submission = Submissions.read(
                    JSON.writeValueAsBytes(less),
                    fact.assumption(),
                    ReadLimits.DEFAULT,
                    Assumptions.of(fact.assumption()));
            ComplianceReport assumed = RUNNER.report(of, submission);

            assertThat(outcomes(assumed)).as(fact.assumption()).isEqualTo(outcomes);
            if (submission.assumed().get(0).filled() == 1) {
                ASSUMED.incrementAndGet();
                assertThat(resting(assumed, fact)).as(fact.assumption()).isEqualTo(resting(told, fact));
            }
            for (Finding finding : assumed.findings()) {
                assertThat(finding.assumptions()).as("%s", finding)
                        .isEqualTo(evidence(finding, fact) == null ? List.of() : List.of(fact.assumption()));
            }
        }
    }

    /** The findings that have a fact as evidence, but those on rates: of who is done they tell only what is assumed. */
    private static List<String> resting(ComplianceReport report, Told fact) {
        List<String> resting = report.findings().stream()
                .filter(finding -> !isRate(finding))
                .filter(finding -> finding.moreEvidence() == 0 && evidence(finding, fact) != null)
                .map(Finding::toString)
                .toList();
        TOLD.addAndGet(resting.size());
        return resting;
    }

    private static boolean isRate(Finding finding) {
        return RulePacks.shipped().stream()
                .map(pack -> pack.requirements().get(finding.requirement()))
                .anyMatch(requirement -> requirement != null && requirement.rate() != null);
    }

    private static Evidence evidence(Finding finding, Told fact) {
        String pointer = fact.owner() + "/" + fact.field();
        return finding.evidence().stream()
                .filter(each -> each.pointer().equals(pointer)
                        && (each.assumed() != null || finding.moreEvidence() == 0))
                .findFirst()
                .orElse(null);
    }

    /** The facts of a record that can be assumed: those that a path leads to and to nothing else. */
    private static List<Told> facts(JsonNode record, RecordType<?> type, String pointer, String path) {
        List<Told> facts = new ArrayList<>();
        for (Field field : type.given()) {
            JsonNode value = record.path(field.name());
            String at = pointer + "/" + field.name();
            String step = path.isEmpty() ? field.name() : path + "." + field.name();
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            switch (field.role()) {
                case FACT -> {
                    if (!pointer.isEmpty()) {
                        facts.add(new Told(
                                pointer,
                                field.name(),
                                step + "=" + (value.isTextual() ? value.asText() : value.toString())));
                    }
                }
                case PART -> facts.addAll(facts(value, RecordType.of(field.record()), at, step));
                case LIST -> {
                    if (value.isEmpty()) {
                        facts.add(new Told(pointer, field.name(), step + "=[]"));
                    }
                    for (int i = 0; i < value.size(); i++) {
                        JsonNode member = value.get(i);
                        if (member.has("id") || value.size() == 1) {
                            String condition = member.has("id") ? "[id=" + member.get("id").asText() + "]" : "";
                            facts.addAll(facts(member, RecordType.of(field.record()), at + "/" + i, step + condition));
                        }
                    }
                }
                case ID, REFERENCE, REFERENCE_LIST, OWNER -> { }
            }
        }
        return facts.stream().filter(fact -> !fact.owner().isEmpty() && fact.assumption().length() <= 200).toList();
    }

    private static Map<String, String> outcomes(ComplianceReport report) {
        Map<String, String> outcomes = new TreeMap<>();
        report.findings()
                .forEach(each -> outcomes.put(
                        each.requirement() + "@" + each.subject().pointer(), each.outcome() + " " + each.reasons()));
        return outcomes;
    }
}
