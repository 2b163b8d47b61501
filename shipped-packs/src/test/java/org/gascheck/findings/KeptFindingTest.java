package org.gascheck.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one finding keeps alive: nothing of a large submission, and little of anything. */
class KeptFindingTest {

    private static final int MEMBERS = 60;
    private static final int LONG = 500;
    private static final int MOST_BYTES = 4_096;
    private static final int WEIGHED = 4;
    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));
    private static final Set<Object> PACKS = Reachable.from(RulePacks.shipped());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"hotpot-basement", "new-household-in-order", "vendor-with-five-models",
                    "renovation-without-alarm-review"})
    void takesAtMostFourKibibytes(String submission) throws IOException {
        ObjectNode large = (ObjectNode) JSON.readTree(SUBMISSIONS.resolve(submission + ".json").toFile());
        grow(large);
        holdsLittle(large);
        forgetOfEverySecondMember(large);
        holdsLittle(large);
    }

    private static void holdsLittle(ObjectNode submission) throws IOException {
        ComplianceReport report =
                CHECKER.check(Submissions.read(JSON.writeValueAsBytes(submission), "large", ReadLimits.DEFAULT));
        List<Finding> largest = report.findings().stream()
                .sorted(Comparator.comparingInt(KeptFindingTest::facts).reversed()).limit(WEIGHED).toList();
        assertThat(largest).isNotEmpty().allSatisfy(finding ->
                assertThat(Reachable.bytesBeside(PACKS, finding)).as(finding.toString())
                        .isLessThanOrEqualTo(MOST_BYTES));
        if (submission.has("gasUsers") || submission.has("vendors")) {
            assertThat(largest.get(0)).as("a finding on many facts").matches(finding -> facts(finding) > 10);
        }
    }

    private static int facts(Finding finding) {
        return finding.evidence().size() + finding.moreEvidence() + finding.missing().size() + finding.moreMissing();
    }

    /**
     * Gives every list within a record of the submission many members, and every name and set of texts a great length.
     */
    private static void grow(ObjectNode submission) {
        growTexts(submission);
        submission.forEach(list -> {
            if (list instanceof ArrayNode) {
                list.forEach(KeptFindingTest::growLists);
            }
        });
    }

    private static void growLists(JsonNode record) {
        record.forEach(list -> {
            if (list instanceof ArrayNode members && !members.isEmpty() && members.get(0).isObject()) {
                for (int i = members.size(); i < MEMBERS; i++) {
                    ObjectNode copy = members.get(i % members.size()).deepCopy();
                    if (copy.has("id")) {
                        copy.put("id", copy.get("id").textValue() + "-" + i);
                    }
                    members.add(copy);
                }
            }
        });
    }

    private static void growTexts(JsonNode node) {
        if (node instanceof ObjectNode record) {
            if (record.has("name")) {
                record.put("name", record.get("name").textValue() + "燃".repeat(LONG));
            }
            for (String field : List.of("fireReviewStandards", "fireAcceptanceStandards")) {
                if (record.path(field) instanceof ArrayNode texts) {
                    for (int i = 0; i < MEMBERS; i++) {
                        texts.add("另一标准" + i);
                    }
                }
            }
        }
        node.forEach(KeptFindingTest::growTexts);
    }

    private static void forgetOfEverySecondMember(JsonNode node) {
        node.forEach(KeptFindingTest::forgetOfEverySecondMember);
        if (node instanceof ArrayNode members && members.size() == MEMBERS) {
            for (int i = 1; i < MEMBERS; i += 2) {
                if (members.get(i) instanceof ObjectNode member) {
                    member.retain("id");
                }
            }
        }
    }
}
