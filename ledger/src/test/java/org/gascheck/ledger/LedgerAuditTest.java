package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gascheck.ledger.Sample.INSPECTOR;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.ledger.Sample.Room;
import org.gascheck.reports.decisions.LogCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whatever is changed beside the ledger is told, with the first decision of which it is not what it was. */
class LedgerAuditTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    private static DataSource database;

    @BeforeAll
    static void fill() {
        database = TestDatabase.migrated();
        Ledger ledger = new Ledger(database, Sample.CLOCK);
        Sample.record(ledger, "u1", DAY, Room.BASEMENT);
        Sample.record(ledger, "u2", DAY, Room.BASEMENT);
        ledger.take(INSPECTOR, new EntryVersion(1, 1), Step.rectified(DAY, "搬走"));
        ledger.issueNotice(INSPECTOR, DAY, "甲", null, List.of(new EntryVersion(2, 1)));
        ledger.log().append(INSPECTOR, "CHECKED", Map.of("submission", "sha256:x"));
    }

    @Test
    void aLedgerThatNobodyTouchedIsWhole() {
        LogCheck check = LedgerAudit.of(database, null);
        assertThat(check.isWhole()).isTrue();
        assertThat(check.decisions()).isEqualTo(5);
        assertThat(LedgerAudit.of(database, check.head()).isWhole()).isTrue();
        assertThat(LedgerAudit.of(database, Digest.known("sha256:noted")).says(Locale.ENGLISH))
                .contains("is not among them");
    }

    @Test
    void aLedgerIsWholeWhileOthersWrite() throws Exception {
        DataSource written = TestDatabase.migrated();
        Ledger ledger = new Ledger(written, Sample.CLOCK);
        Sample.record(ledger, "u1", DAY, Room.BASEMENT);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; !done.get(); i++) {
                Sample.record(ledger, "v" + i, DAY, Room.BASEMENT);
            }
        });
        writer.start();
        try {
            long decisions = 0;
            while (decisions < 20) {
                LogCheck check = LedgerAudit.of(written, null);
                assertThat(check.isWhole()).as(check.says(Locale.ENGLISH)).isTrue();
                decisions = check.decisions();
            }
        } finally {
            done.set(true);
            writer.join();
        }
    }

    @Test
    void onlyTheLedgerLogsWhatItDoes() {
        DecisionLog log = new Ledger(database, Sample.CLOCK).log();
        for (String did : List.of("RECORDED", "CLOSED", "no word")) {
            assertThatThrownBy(() -> log.append(INSPECTOR, did, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> log.append(INSPECTOR, "CHECKED", Map.of("events", "x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LedgerAudit.of(database, null).decisions()).isEqualTo(5);
    }

    @Test
    void decisionsThatAreLoggedTogetherAreLinksLikeOthers() {
        Ledger ledger = new Ledger(database, Sample.CLOCK);
        long before = LedgerAudit.of(database, null).decisions();
        ledger.log().append(List.of());
        ledger.log().append(List.of(
                new DecisionToLog(INSPECTOR, "CHECKED", Map.of("submission", "sha256:y")),
                new DecisionToLog(new Actor("赵", "AUDITOR"), "CHECKED", Map.of())));
        Sample.record(ledger, "u3", DAY, Room.BASEMENT);

        LogCheck check = LedgerAudit.of(database, null);
        assertThat(check.isWhole()).isTrue();
        assertThat(check.decisions()).isEqualTo(before + 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE gc_decision SET decided_by = 'x' WHERE decision_number = 2                                | 2
            UPDATE gc_decision SET content = REPLACE(content, '李工', '王工') WHERE decision_number = 3        | 3
            UPDATE gc_decision SET content_hash = 'sha256:x' WHERE decision_number = 4                       | 4
            DELETE FROM gc_decision WHERE decision_number = 5                                                | 5
            UPDATE gc_decision SET decision_number = 9 WHERE decision_number = 5                             | 5
            UPDATE gc_event SET note = 'x' WHERE decision_number = 3                                         | 3
            UPDATE gc_event SET act_on = act_on + 1 WHERE decision_number = 4                                | 4
            DELETE FROM gc_event WHERE decision_number = 3                                                   | 3
            UPDATE gc_entry SET entry_state = 'CLOSED' WHERE entry_id = 1                                    | 3
            UPDATE gc_entry SET rectified_by = '王工' WHERE entry_id = 1                                      | 3
            UPDATE gc_entry SET deadline = found_on WHERE entry_id = 2                                       | 4
            UPDATE gc_submission SET report = 'x' WHERE decision_number = 2                                  | 2
            UPDATE gc_submission SET handed_in = (SELECT MAX(s.report) FROM gc_submission s)                 | 1
            """)
    void aChangeIsTold(String change, long decision) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            aChangeIsTold(new SingleConnectionDataSource(connection, true), change, decision);
            connection.rollback();
        }
    }

    private static void aChangeIsTold(DataSource within, String change, long decision) {
        JdbcClient sql = JdbcClient.create(within);
        if (TestDatabase.isPostgres()) {
            // Whoever owns the tables can take the triggers away.
            for (String table : List.of("gc_decision", "gc_event", "gc_submission")) {
                sql.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER").update();
            }
        }
        assertThat(sql.sql(change).update()).isPositive();
        LogCheck check = LedgerAudit.within(within, null);
        assertThat(check.fault()).as(change).isNotNull();
        assertThat(check.fault().number()).as(check.says(Locale.ENGLISH)).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"gc_decision", "gc_event", "gc_submission", "gc_notice"})
    void postgresRefusesToChangeWhatIsOnlyAdded(String table) {
        assumeTrue(TestDatabase.isPostgres(), "H2 has no triggers in SQL");
        for (String change : List.of("DELETE FROM " + table, "TRUNCATE " + table + " CASCADE")) {
            assertThatThrownBy(() -> JdbcClient.create(database).sql(change).update())
                    .isInstanceOf(DataAccessException.class).hasMessageContaining("only ever added");
        }
    }
}
