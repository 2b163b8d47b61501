package org.gascheck.service.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.ledger.Ledger;
import org.gascheck.ledger.LedgerSchema;
import org.gascheck.report.ComplianceReport;
import org.gascheck.service.ServiceProperties;
import org.gascheck.spring.GasCheckProperties;
import org.gascheck.spring.GasCheckProperties.DeclaredAssumptions;
import org.gascheck.spring.GasCheckProperties.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

/** Files of a watched folder that changed and are at rest are put into force; a broken pack changes nothing. */
class RulePackWatchTest {

    private static final String PACK = """
            instrument:
              id: example
              number: 示例〔2022〕%d号
              title: {zh: 示例, en: An example}
              issued: 2021-12-31

            parts: []
            """;
    private static final Submission FACTS =
            Submissions.parse("{\"assessedOn\": \"2022-03-01\", \"gasUsers\": [{\"id\": \"u1\"}]}");

    @TempDir
    private Path folder;

    private final DataSource database = new DriverManagerDataSource("jdbc:h2:mem:watch;DB_CLOSE_DELAY=-1");

    private void write(String pack) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), pack);
    }

    private static String number(RulesInForce rules) {
        return rules.packs().get("example").instrument().number();
    }

    private List<String> logged() {
        return JdbcClient.create(database).sql("SELECT decided_by || ' ' || did FROM gc_decision")
                .query(String.class).list();
    }

    @Test
    void whatChangedAndIsAtRestIsPutIntoForce() throws IOException {
        LedgerSchema.migrate(database);
        write(PACK.formatted(1));
        GasCheckProperties packs = new GasCheckProperties(
                List.of("cq2021n156"), List.of(folder), Map.of(), DeclaredAssumptions.ALLOWED, null,
                new Limits(DataSize.ofMegabytes(4), 32, 10_000, 100, 100, 5_000));
        RuleBook book = new RuleBook(packs, List.of());
        RulesInForce first = book.inForce();
        ComplianceReport before = first.judge(FACTS, null);
        Decisions decisions = new Decisions(new Ledger(database, Clock.systemUTC()));
        try (RulePackWatch watch = new RulePackWatch(book, decisions, packs, new ServiceProperties(
                null, 0, 1, Duration.ZERO, Duration.ZERO, 1, 1, Duration.ZERO, DataSize.ofMegabytes(1)))) {
            watch.look();
            watch.look();
            assertThat(book.inForce()).isSameAs(first);

            write(PACK.formatted(22));
            watch.look();
            assertThat(book.inForce()).as("it may be in the middle of being written").isSameAs(first);
            watch.look();
            assertThat(number(book.inForce())).isEqualTo("示例〔2022〕22号");
            assertThat(logged()).containsExactly("watched folder RULE_PACKS_CHANGED");
            // Who began with the old ones goes on by them, to the same report.
            assertThat(first.judge(FACTS, null)).isEqualTo(before);

            RulesInForce second = book.inForce();
            write(PACK.formatted(3) + "no-such-key: 1\n");
            watch.look();
            watch.look();
            watch.look();
            assertThat(book.inForce()).isSameAs(second);
            assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
            assertThat(watch.health().getDetails().get("refused").toString()).contains("no-such-key");
            Files.delete(folder.resolve("pack.yaml"));
            watch.look();
            watch.look();
            assertThat(book.inForce()).isSameAs(second);
            assertThat(watch.health().getDetails()).containsKey("refused");

            write(PACK.formatted(444));
            watch.look();
            watch.look();
            assertThat(number(book.inForce())).isEqualTo("示例〔2022〕444号");
            assertThat(watch.health().getDetails()).doesNotContainKey("refused");
            assertThat(logged()).hasSize(2);
        }
    }
}
