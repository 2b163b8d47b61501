package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Knowing less never gives another answer: it can only leave a finding open. */
@Execution(ExecutionMode.CONCURRENT)
class KnowledgeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseRunner RUNNER = new CaseRunner(RulePacks.shipped());
    private static final Set<String> NOT_FACTS = Set.of("id", "assessedOn", "instruments");
    /** Facts of which a reading takes something to be so until they are told. */
    private static final Set<String> TAKEN_TO_BE_SO = Set.of("observedOn");
    /** The days before which a finding of the same record is doubted, and those of such findings. */
    private static final String DAY_OF_A_MATTER =
            "(contractedOn|startedOn|appointedOn|issuedOn|establishedOn|completedOn|updatedOn|foundOn|observedOn"
                    + "|occurredOn|acceptedOn|inspectionPassedOn"
                    + "|planComparedOn|heldOn|reportedOn|rectifiedOn|reviewedOn)";
    private static final AtomicInteger FORGOTTEN = new AtomicInteger();

    static Stream<Case> cases() {
        return SomeCases.oneIn(149);
    }

    @AfterAll
    static void someFactsWereForgotten() {
        assertThat(FORGOTTEN.get()).isGreaterThan(500);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void forgettingAnyOneFactNeverGivesADifferentDecidedFinding(Case of) throws IOException {
        // To forget one side of a contradiction takes a finding back from the person to whom it was left.
        assumeThat(of.submission().disputes()).isEmpty();
        Map<String, Outcome> before = outcomes(RUNNER.report(of));
        JsonNode all = JSON.readTree(of.json());
        for (String pointer : facts(all, "")) {
            ObjectNode less = all.deepCopy();
            int slash = pointer.lastIndexOf('/');
            ((ObjectNode) less.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
            Submission submission = Submissions.read(JSON.writeValueAsBytes(less), pointer);
            FORGOTTEN.incrementAndGet();
            ComplianceReport report = RUNNER.report(of, submission);
            report.entries().forEach(finding -> {
                Outcome was = before.get(key(finding));
                Outcome is = finding.outcome();
                boolean open = is == Outcome.UNDETERMINED || is == Outcome.SATISFIED && was == Outcome.NOT_APPLICABLE
                        || isUnasked(pointer) || isFilledInForWantOfIt(all, pointer) || isTakenToBeInDate(all, pointer);
                assertThat(was == null
                                || open
                                || is == was
                                || isTakenToBeOffered(finding, pointer)
                                || isTakenToBeSeen(finding, pointer)
                                || isTakenToHangInside(finding, pointer)
                                || isTakenToBeSomebodyElse(finding, pointer)
                                || isTakenToBeInOrder(was, is, pointer))
                        .as(() -> "without %s: %s was %s".formatted(pointer, finding.finding(), was))
                        .isTrue();
            });
        }
    }

    /** Who finds something is asked of nobody; a cell that says that nobody did is for a person. */
    private static boolean isFilledInForWantOfIt(JsonNode all, String pointer) {
        String told = all.at(pointer).textValue();
        return told != null && Blanks.isBlank(told);
    }

    /**
     * An alarm was there when the venue was inspected as far as anybody can tell, until it is told that it was fitted
     * later.
     */
    private static boolean isTakenToBeSeen(FindingEntry finding, String forgotten) {
        return finding.requirement().startsWith("hazard-venue-alarm-") && forgotten.endsWith("/installedOn");
    }

    /** An alarm hangs where it is needed as far as anybody can tell, until it is told that it hangs outside. */
    private static boolean isTakenToHangInside(FindingEntry finding, String forgotten) {
        return finding.requirement().equals("device-installed-and-in-use") && forgotten.endsWith("/location");
    }

    /** A finding is not of before its matter as far as anybody can tell, until the days of both are told. */
    private static boolean isTakenToBeInOrder(Outcome was, Outcome is, String forgotten) {
        return was == Outcome.NEEDS_REVIEW && is == Outcome.SATISFIED && forgotten.matches(".*/" + DAY_OF_A_MATTER);
    }

    /** Who assesses is not the company itself as far as anybody can tell, until it is told that it is. */
    private static boolean isTakenToBeSomebodyElse(FindingEntry finding, String forgotten) {
        return finding.requirement().equals("assessor-lawfully-commissioned")
                && forgotten.matches(".*/(assessor|name)");
    }

    /**
     * A model is offered as far as anybody can tell, until a device of it is told that is in place; and from then on no
     * more, until it is told that it is in a catalogue or was sold.
     */
    private static boolean isTakenToBeOffered(FindingEntry finding, String forgotten) {
        return finding.requirement().startsWith("alarm-cert-")
                && forgotten.matches(".*/(devices|alarmModel|entries|products|product|dealings|hostedSales)");
    }

    /** The pointers of all facts and lists of facts, except where others refer to what would be forgotten. */
    private static List<String> facts(JsonNode node, String pointer) {
        List<String> facts = new ArrayList<>();
        node.fields().forEachRemaining(field -> {
            String at = pointer + "/" + field.getKey();
            boolean topLevel = pointer.isEmpty();
            if (!NOT_FACTS.contains(field.getKey())
                    && !TAKEN_TO_BE_SO.contains(field.getKey())
                    && !topLevel
                    && !field.getKey().equals("spaces")) {
                facts.add(at);
            }
            if (field.getValue().isObject()) {
                facts.addAll(facts(field.getValue(), at));
            }
            for (int i = 0; field.getValue().isArray() && i < field.getValue().size(); i++) {
                if (field.getValue().get(i).isObject()) {
                    facts.addAll(facts(field.getValue().get(i), at + "/" + i));
                }
            }
        });
        return facts;
    }

    /** What was found in date stands for a last day that nobody tells. */
    private static boolean isTakenToBeInDate(JsonNode all, String pointer) {
        return pointer.endsWith("/usableUntil") && all.at(pointer.replaceAll("usableUntil$", "outOfDate")).isObject();
    }

    /** Whether nobody is asked for the fact, which untold counts as not so. */
    private static boolean isUnasked(String pointer) {
        RecordType<?> type = Population.MODEL.submission();
        boolean unasked = false;
        for (String step : pointer.substring(1).split("/")) {
            if (!step.matches("\\d+")) {
                Field field = type.field(step).orElseThrow();
                unasked |= field.isUnasked();
                type = field.record() == null ? type : RecordType.of(field.record());
            }
        }
        return unasked;
    }

    private static Map<String, Outcome> outcomes(ComplianceReport report) {
        Map<String, Outcome> outcomes = new HashMap<>();
        report.entries().forEach(finding -> outcomes.put(key(finding), finding.outcome()));
        return outcomes;
    }

    private static String key(FindingEntry finding) {
        return finding.requirement() + "@" + finding.subject().pointer();
    }
}
