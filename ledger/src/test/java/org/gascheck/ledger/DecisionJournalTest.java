package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.ledger.Sample.Room;
import org.gascheck.reports.decisions.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the file beside an embedded database is in the log, however the process ends. */
class DecisionJournalTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    private static final String DATABASE = "ledger.mv.db";
    private static final String JOURNAL = "ledger.decisions";

    @TempDir
    private Path folder;

    private static DataSource in(Path folder) {
        return TestDatabase.at("jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath() + ";DB_CLOSE_DELAY=-1");
    }

    private DataSource migrated() {
        DataSource database = in(folder);
        LedgerSchema.migrate(database);
        return database;
    }

    private static void check(Ledger ledger, String what) {
        ledger.log().append(List.of(new DecisionToLog(Sample.INSPECTOR, "CHECKED", Map.of("what", what))));
    }

    private static List<String> inTable(DataSource database) {
        return JdbcClient.create(database).sql("SELECT content FROM gc_decision ORDER BY decision_number")
                .query(String.class).list();
    }

    private static List<String> told(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.log().export(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** What is on the disk at this moment, as after a power failure. */
    private Path left() throws IOException {
        Path left = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        Files.copy(folder.resolve(DATABASE), left.resolve(DATABASE));
        Files.copy(folder.resolve(JOURNAL), left.resolve(JOURNAL));
        return left;
    }

    @Test
    void whatChangesNothingStandsBesideTheDatabaseUntilTheLogIsReadOrSomethingChanges() throws IOException {
        DataSource database = migrated();
        try (Ledger ledger = Ledger.alone(database, Sample.CLOCK)) {
            check(ledger, "一");
            check(ledger, "two");
            assertThat(inTable(database)).isEmpty();
            Sample.record(ledger, "u1", DAY, Room.BASEMENT);
            check(ledger, "three");
            assertThat(inTable(database)).hasSize(3);

            assertThat(told(ledger)).hasSize(4).satisfiesExactly(
                    one -> assertThat(one).contains("一"), two -> assertThat(two).contains("two"),
                    recorded -> assertThat(recorded).contains("RECORDED"),
                    three -> assertThat(three).contains("three"));
            assertThat(inTable(database)).hasSize(4);
            check(ledger, "four");
        }
        assertThat(inTable(database)).hasSize(5);
        assertThat(folder.resolve(JOURNAL)).doesNotExist();
        assertThat(LedgerAudit.of(database, null).isWhole()).isTrue();
    }

    @Test
    void whatWasToldIsThereAfterTheProcessEndedInAnyWay() throws IOException {
        try (Ledger ledger = Ledger.alone(migrated(), Sample.CLOCK)) {
            IntStream.range(0, 5).forEach(number -> check(ledger, "before " + number));
            Sample.record(ledger, "u1", DAY, Room.BASEMENT);
            IntStream.range(0, 3).forEach(number -> check(ledger, "after " + number));
            Path left = left();
            Path other = left();
            Path half = left();
            Path altered = left();

            // By one that is alone, by any other, and a second time.
            for (int times = 0; times < 2; times++) {
                try (Ledger again = Ledger.alone(in(left), Sample.CLOCK)) {
                    assertThat(told(again)).isEqualTo(told(ledger)).hasSize(9);
                }
            }
            assertThat(told(new Ledger(in(other), Sample.CLOCK))).hasSize(9);
            assertThat(LedgerAudit.of(in(other), null).isWhole()).isTrue();

            // Half a line was told to nobody; what follows on an altered line does not follow on the log.
            change(half, text -> text.substring(0, text.indexOf("after 2")) + "\0".repeat(40));
            assertThat(told(Ledger.alone(in(half), Sample.CLOCK))).hasSize(8);
            change(altered, text -> text.replace("after 1", "after 7"));
            assertThat(told(Ledger.alone(in(altered), Sample.CLOCK))).hasSize(7);
        }
    }

    private static void change(Path folder, UnaryOperator<String> change) throws IOException {
        Path journal = folder.resolve(JOURNAL);
        Files.writeString(journal, change.apply(Files.readString(journal)));
    }

    @Test
    void whatWasAddedOutlastsAPowerFailure() throws IOException {
        Path journal = folder.resolve(JOURNAL);
        Path flushed = folder.resolve("flushed");
        List<DecisionJournal.Line> lines = new ArrayList<>();
        try (DecisionJournal written = DecisionJournal.in(journal, new FlushedFile(journal, flushed))) {
            Digest previous = Digest.of(out -> { });
            for (int number = 1; number <= 3; number++) {
                DecisionJournal.Line line = DecisionJournal.Line.of(new Decision(number, Sample.CLOCK.instant(),
                        "w", "INSPECTOR", "CHECKED", Map.of("what", "第 " + number), previous));
                previous = line.logged().hash();
                lines.add(line);
                assertThat(written.add(List.of(line))).isTrue();

                Path left = Files.copy(flushed, folder.resolve("left " + number));
                try (DecisionJournal after = DecisionJournal.open(left)) {
                    assertThat(after.lines()).isEqualTo(lines);
                }
            }
        }
    }

    @Test
    void whatDoesNotFollowOnTheDatabaseIsRefusedAndKept() throws IOException {
        DataSource database = migrated();
        Path journal = folder.resolve(JOURNAL);
        byte[] newer;
        try (Ledger ledger = Ledger.alone(database, Sample.CLOCK)) {
            check(ledger, "one");
            ledger.log().gather();
            check(ledger, "two");
            newer = Files.readAllBytes(journal);
            // Nobody else has it while it is open.
            assertThatThrownBy(() -> Ledger.alone(database, Sample.CLOCK)).isInstanceOf(LedgerException.class);
            assertThatThrownBy(() -> new Ledger(database, Sample.CLOCK)).isInstanceOf(LedgerException.class);
        }
        Path older = Files.createDirectory(folder.resolve("older"));
        LedgerSchema.migrate(in(older));
        Files.write(older.resolve(JOURNAL), newer);
        assertThatThrownBy(() -> Ledger.alone(in(older), Sample.CLOCK)).isInstanceOf(LedgerException.class);
        assertThat(older.resolve(JOURNAL)).exists();
    }

    @Test
    void moreThanHasRoomGoesToTheDatabase() throws IOException {
        DataSource database = migrated();
        try (Ledger ledger = Ledger.alone(database, Sample.CLOCK)) {
            String much = "x".repeat(100_000);
            IntStream.range(0, 25).forEach(number -> check(ledger, much));
            assertThat(inTable(database)).hasSizeBetween(15, 25);
            assertThat(ledger.log().check(null).decisions()).isEqualTo(25);
            check(ledger, "y".repeat(2_000_000));
            assertThat(inTable(database)).hasSize(26);
            assertThat(ledger.log().check(null).isWhole()).isTrue();
        }
    }
}
