package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.model.CanonicalFacts;
import org.gascheck.facts.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The digest of a submission is one of its facts, not of how they are written. */
class SubmissionDigestTest {

    private static final String FACTS =
            """
            {"assessedOn":"2022-03-01","instruments":["cq2021n156"],
             "gasUsers":[{"id":"u","name":"老 火锅","kind":"RESIDENT","gasSupplies":["PIPED_NATURAL_GAS","CYLINDER_LPG"],"building":"b",
               "devices":[{"id":"d","inUse":false,"usableUntil":"OPEN_ENDED","improperInstallation":{"found":true}},{"id":"e"}]}],
             "buildings":[{"id":"b","heightMetres":120,"households":["u"]}],"vendors":[]}
            """;

    private static String digest(String json) {
        return Submissions.parse(json).digest().text();
    }

    private static String replaced(String what, String by) {
        assertThat(FACTS).contains(what);
        return digest(FACTS.replace(what, by));
    }

    private static String canonical(Submission submission) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CanonicalFacts.write(submission, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void canonicalFactsHaveNothingButWhatIsKnownInTheOrderOfTheModel() throws IOException {
        String shuffled =
                """
                {"buildings": [{"heightMetres": 120.50, "id": "b"}], "// remark": {"x": 1}, "vendors": [], "alarmModels": null,
                 "gasUsers": [{"name": "老\\u000a\\u706b\\u9505", "gasSupplies": ["OTHER", "CYLINDER_LPG"], "id": "u"}], "assessedOn": "2022-03-01"}
                """;
        String canonical = canonical(Submissions.parse(shuffled));
        assertThat(canonical).isEqualTo("""
                {"gasUsers":[{"id":"u","name":"老\\n火锅","gasSupplies":["CYLINDER_LPG","OTHER"]}],\
                "buildings":[{"id":"b","heightMetres":120.5}],"vendors":[]}""");
        assertThat(canonical(Submissions.parse(canonical))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"heightMetres\":120 | \"heightMetres\" : 120.0",
        "\"heightMetres\":120 | \"heightMetres\":1.2E+2",
        "\"PIPED_NATURAL_GAS\",\"CYLINDER_LPG\" | \"CYLINDER_LPG\",\"PIPED_NATURAL_GAS\"",
        "\"id\":\"b\",\"heightMetres\":120 | \"heightMetres\":120,\"id\":\"b\"",
        "\"kind\":\"RESIDENT\" | \"kind\":\"RESIDENT\",\"status\":null,\"//\":\"remark\"",
        "{\"found\":true} | {\"found\":true,\"inspected\":null}",
        "\"2022-03-01\" | \"2023-03-01\"",
        "[\"cq2021n156\"] | [\"yl2022n8\"]",
    })
    void isTheSameHoweverTheFactsAreWritten(String written, String otherwise) {
        assertThat(replaced(written, otherwise)).isEqualTo(digest(FACTS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"heightMetres\":120 | \"heightMetres\":120.01",
        "\"inUse\":false | \"inUse\":true",
        "\"PIPED_NATURAL_GAS\",\"CYLINDER_LPG\" | \"CYLINDER_LPG\"",
        "\"OPEN_ENDED\" | \"2024-02-29\"",
        "老 火锅 | 老火锅",
        "\"vendors\":[] | \"vendors\":null",
        "\"households\":[\"u\"] | \"households\":null",
        "\"building\":\"b\", | \"building\":null,",
        ",{\"id\":\"e\"} | ,{\"id\":\"f\"}",
        "{\"id\":\"e\"} | {\"id\":\"e\",\"improperInstallation\":{}}",
    })
    void isAnotherWhenAFactIsAnother(String fact, String another) {
        assertThat(replaced(fact, another)).isNotEqualTo(digest(FACTS));
    }

    @Test
    void theOrderOfAListCounts() {
        String one = "{\"buildings\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}";
        String other = "{\"buildings\": [{\"id\": \"b\"}, {\"id\": \"a\"}]}";
        assertThat(digest(one)).isNotEqualTo(digest(other));
    }

    @Test
    void isThatOfTheFactsForAnyDayAndInstruments() {
        Submission submission = Submissions.parse(FACTS);
        assertThat(submission.on(LocalDate.of(2030, 1, 1)).under(Set.of("yl2022n8", "mine")).digest().text())
                .isEqualTo(submission.digest().text());
    }
}
