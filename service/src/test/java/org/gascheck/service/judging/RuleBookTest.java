package org.gascheck.service.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.spring.GasCheckProperties;
import org.gascheck.spring.GasCheckProperties.DeclaredAssumptions;
import org.gascheck.spring.GasCheckProperties.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Rule packs change while requests are judged: who has begun keeps the old ones, and a bad pack changes nothing. */
class RuleBookTest {

    private static final String PACK = """
            instrument:
              id: example
              number: 示例〔2022〕%d号
              title: {zh: 示例, en: An example}
              issued: 2021-12-31

            parts: []
            """;

    @TempDir
    private Path folder;

    private RuleBook book() {
        return new RuleBook(new GasCheckProperties(
                List.of("cq2021n156"), List.of(folder), Map.of(), DeclaredAssumptions.ALLOWED, null,
                new Limits(DataSize.ofMegabytes(4), 32, 10_000, 100, 100, 5_000)), List.of());
    }

    private void write(String pack) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), pack);
    }

    @Test
    void whoHasBegunKeepsTheRulesThatTheyBeganWithAndReportsKeepTheirVersion() throws IOException {
        Submission submission = Submissions.parse("{\"assessedOn\": \"2022-03-01\", \"gasUsers\": [{\"id\": \"u1\"}]}");
        write(PACK.formatted(1));
        RuleBook book = book();
        RulesInForce begun = book.inForce();
        ComplianceReport before = begun.judge(submission, null);

        write(PACK.formatted(2));
        RulesInForce changed = book.change();

        assertThat(book.inForce()).isSameAs(changed);
        assertThat(numbersIn(changed.judge(submission, null))).contains("示例〔2022〕2号");
        assertThat(numbersIn(begun.judge(submission, null))).contains("示例〔2022〕1号");
        assertThat(begun.judge(submission, null)).isEqualTo(before);
        assertThat(changed.judge(submission, null).provenance().packs().get("example"))
                .isNotEqualTo(before.provenance().packs().get("example"));
    }

    private static List<String> numbersIn(ComplianceReport report) {
        return report.instruments().stream().map(each -> each.number()).toList();
    }

    @Test
    void aPackThatCannotBeUsedLeavesTheOldOnesInForce() throws IOException {
        write(PACK.formatted(1));
        RuleBook book = book();
        RulesInForce old = book.inForce();

        write(PACK.formatted(2) + "no-such-key: 1\n");
        assertThatThrownBy(book::change).isInstanceOf(InvalidPackException.class);
        assertThat(book.inForce()).isSameAs(old);

        write(PACK.formatted(2).replace("id: example", "id: cq2021n156"));
        assertThatThrownBy(book::change).isInstanceOf(RuntimeException.class);
        Files.delete(folder.resolve("pack.yaml"));
        assertThatThrownBy(book::change).isInstanceOf(RuntimeException.class);
        assertThat(book.inForce()).isSameAs(old);
        write(PACK.formatted(3));
        assertThat(book.change()).isSameAs(book.inForce());
    }

    @Test
    void whatASubmissionNamesIsJudgedBesideThePackThatWasAdded() throws IOException {
        write(PACK.formatted(1));
        RulesInForce rules = book().inForce();

        assertThat(rules.judge(Submissions.parse("{\"assessedOn\": \"2022-03-01\"}"), null).provenance().packs())
                .containsOnlyKeys("cq2021n156", "example");
        assertThat(rules.judge(Submissions.parse(
                "{\"assessedOn\": \"2022-07-01\", \"instruments\": [\"yl2022n8\"]}"), null).provenance().packs())
                .containsOnlyKeys("yl2022n8", "example");
    }
}
