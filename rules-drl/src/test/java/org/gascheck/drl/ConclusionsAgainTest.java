package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.Areas;
import org.gascheck.report.Conclusion;
import org.gascheck.report.Conclusions;
import org.gascheck.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conclusions of large reports are let go of, and made again: they say the same. */
class ConclusionsAgainTest {

    private static final int MANY = 60;
    private static final List<String> FACTS = List.of(
            "",
            ", \"kind\": \"RESIDENT\"",
            ", \"kind\": \"RESIDENT\", \"building\": \"tower\", \"gasSupplies\": [\"PIPED_NATURAL_GAS\"], "
                    + "\"devices\": [{\"id\": \"d\", \"type\": \"GAS_ALARM\", \"installed\": true}]",
            ", \"kind\": \"UNIT\", \"gasSupplies\": [\"CYLINDER_LPG\"], "
                    + "\"devices\": []",
            ", \"kind\": \"RESIDENT\", \"hoses\": [{}], \"devices\": [{\"id\": \"d\", \"muted\": true, "
                    + "\"alarmModel\": \"alarm\", \"type\": \"GAS_ALARM\"}]",
            ", \"community\": \"yard\", \"gasSupplies\": [\"PIPED_NATURAL_GAS\"], "
                    + "\"homeInspections\": [{\"id\": \"i\", \"inspectedOn\": \"2022-01-02\"}]");

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"districts\": [{\"id\": \"here\"}]"})
    void sayTheSame(String areas) {
        Submission submission = Submissions.read(json(areas).getBytes(StandardCharsets.UTF_8), "many");
        for (RulePack pack : RulePacks.shipped()) {
            Assessment assessment =
                    new Assessment(null, pack, Settings.RECOMMENDED).on(submission.assessedOn().value());
            Conclusions conclusions = Rules.of(pack, Engine.CALLED_STRAIGHT)
                    .judge(assessment, Areas.of(submission))
                    .conclusions(assessment);
            List<Finding> held = conclusions.stream().map(Conclusion::finding).toList();
            List<Outcome> outcomes = conclusions.stream().map(Conclusion::outcome).toList();

            assertThat(conclusions.letGo()).as(pack.toString()).isTrue();
            assessment.sharedClaims().forget();

            assertThat(conclusions.stream().map(Conclusion::outcome)).containsExactlyElementsOf(outcomes);
            assertThat(conclusions.stream().map(Conclusion::finding)).containsExactlyElementsOf(held);
        }
    }

    private static String json(String areas) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "{\"id\": \"u" + i + "\"" + FACTS.get(i % FACTS.size()) + "}")
                .collect(Collectors.joining(", ", "{\"assessedOn\": \"2023-06-01\", \"gasUsers\": [", "]"))
                + IntStream.range(0, MANY)
                        .filter(i -> i % FACTS.size() == 2)
                        .mapToObj(i -> "\"u" + i + "\"")
                        .collect(Collectors.joining(
                                ", ",
                                ", \"buildings\": [{\"id\": \"tower\", \"heightMetres\": 110, \"households\": [",
                                "]}]"))
                + ", \"communities\": [{\"id\": \"yard\"}], \"alarmModels\": [{\"id\": \"alarm\"}]" + areas + "}";
    }
}
