package org.gascheck.service.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.ledger.Actor;
import org.gascheck.ledger.Ledger;
import org.gascheck.ledger.LedgerSchema;
import org.gascheck.report.ComplianceReport;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was decided is in the log when its thread goes on, and where it cannot be written nobody goes on. */
class DecisionsTest {

    private static final int THREADS = 16;
    private static final int EACH = 5;
    private static final int LONGEST = 3_000;

    private final DataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient sql = JdbcClient.create(database);
    private final ComplianceReport report = GasCheck.checker(RulePacks.CHONGQING_2021_156)
            .check(Submissions.parse("{\"assessedOn\": \"2022-03-01\", \"instruments\": [\"cq2021n156\"]}"));

    private void decide(Decisions decisions, String who) {
        decisions.begin();
        decisions.checked(new Actor(who, "INSPECTOR"), report);
        decisions.await();
    }

    private long logged(String who) {
        return sql.sql("SELECT COUNT(*) FROM gc_decision WHERE decided_by = :who").param("who", who)
                .query(Long.class).single();
    }

    @Test
    void nobodyGoesOnBeforeItIsLogged() throws Exception {
        LedgerSchema.migrate(database);
        Ledger ledger = new Ledger(database, Clock.systemUTC());
        Decisions decisions = new Decisions(ledger);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String who = "who-" + i;
                all.add(threads.submit(() -> {
                    for (int times = 1; times <= EACH; times++) {
                        decide(decisions, who);
                        assertThat(logged(who)).isEqualTo(times);
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(ledger.log().check(null).isWhole()).isTrue();
        assertThat(ledger.log().check(null).decisions()).isEqualTo(THREADS * EACH);

        decisions.begin();
        decisions.await();
        sql.sql("ALTER TABLE gc_decision RENAME TO elsewhere").update();
        assertThatThrownBy(() -> decide(decisions, "late")).isInstanceOf(DataAccessException.class);
        sql.sql("ALTER TABLE elsewhere RENAME TO gc_decision").update();
        decide(decisions, "again");
        assertThat(logged("late")).isZero();
        assertThat(logged("again")).isEqualTo(1);
    }

    @Test
    void itIsWrittenWhileTheAnswerIsMade() throws Exception {
        LedgerSchema.migrate(database);
        try (Decisions decisions = new Decisions(new Ledger(database, Clock.systemUTC()))) {
            decisions.begin();
            decisions.checked(new Actor("early", "INSPECTOR"), report);
            for (int times = 0; logged("early") == 0 && times < LONGEST; times++) {
                Thread.sleep(10);
            }
            assertThat(logged("early")).isEqualTo(1);
            decisions.await();
        }
    }

    @Test
    void whatWasDecidedIsWrittenBeforeItEnds() {
        LedgerSchema.migrate(database);
        Decisions decisions = new Decisions(new Ledger(database, Clock.systemUTC()));
        for (int i = 0; i < THREADS; i++) {
            decisions.checked(new Actor("last", "INSPECTOR"), report);
        }
        decisions.close();
        assertThat(logged("last")).isEqualTo(THREADS);
        assertThatThrownBy(() -> decide(decisions, "too late")).isInstanceOf(RejectedExecutionException.class);
        assertThat(logged("too late")).isZero();
    }
}
