package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gascheck.Printable;
import org.gascheck.ledger.Sample.Room;
import org.gascheck.reports.decisions.DecisionFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a text is, in whatever column: it is kept as a text, and nothing else happens. */
class HostileTextsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    private static DataSource database;
    private static Ledger ledger;

    @BeforeAll
    static void open() {
        database = TestDatabase.migrated();
        ledger = new Ledger(database, Sample.CLOCK);
    }

    static List<String> texts() {
        return List.of(
                "'); DROP TABLE gc_entry; --",
                "' OR '1'='1",
                "\\'; DELETE FROM gc_decision; --",
                ":id :name :after ? ?1 $1 {0} %s ${x} #{x}",
                "\"; SELECT pg_sleep(10); /* */ --",
                "a\u0000b\u0001\r\n\tc\u2028\u202e",
                "=HYPERLINK(\"http://x\")",
                "<script>alert(1)</script>&lt;",
                "𠮷野家 🍲 é é",
                "长".repeat(240));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isKeptAsItIs(String text) throws IOException {
        long tables = count();
        Actor actor = new Actor(text, text.length() > 100 ? "x" : text);
        String facts = Sample.facts(text, text, DAY, Room.BASEMENT);
        HandedIn handedIn = new HandedIn(Sample.handedIn(facts).json(), text);
        Recorded recorded = ledger.record(actor, handedIn, Sample.report(facts));
        assertThat(recorded.changes()).hasSize(1);
        LedgerEntry entry = ledger.entry(recorded.changes().get(0).entry());
        assertThat(text).startsWith(entry.lately().finding().subject().id().replace("…", ""));
        String shown = Printable.of(text.strip());
        assertThat(entry.found().by()).isEqualTo(shown);
        assertThat(ledger.entries(EntryFilter.ALL.of(shown, entry.subject().path()))).hasSize(1);

        entry = ledger.plan(actor, EntryVersion.of(entry),
                new EntryPlan(text, text, text, text, DAY.plusDays(1), text, text, text));
        assertThat(entry.progress().plan().measures()).isEqualTo(shown);
        NoticeNumber notice = ledger.issueNotice(actor, DAY, text, text, List.of(EntryVersion.of(entry)));
        assertThat(notice).isEqualTo(new NoticeNumber(shown, 2022, 1));
        entry = ledger.take(actor, EntryVersion.of(ledger.entry(entry.id())), Step.rectified(DAY, text));
        entry = ledger.take(actor, EntryVersion.of(entry), Step.reinspected(DAY, true, text));
        entry = ledger.take(actor, EntryVersion.of(entry), Step.closed(DAY, text));
        assertThat(ledger.entry(entry.id())).isEqualTo(entry);
        assertThat(ledger.history(entry.id())).extracting(EntryEvent::note).contains(shown);
        ledger.log().append(actor, "CHECKED", Map.of(text, text));
        ledger.entries(EntryFilter.ALL.of(text, text));

        assertThat(ledger.submission(recorded.key()).json()).isEqualTo(Sample.handedIn(facts).json());
        assertThat(Replays.of(ledger.submission(recorded.key()), Sample.CHECKER).outcome())
                .isEqualTo(Replay.Outcome.IDENTICAL);
        assertThat(LedgerAudit.of(database, null).fault()).isNull();
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        ledger.log().export(log);
        assertThat(DecisionFile.check(new ByteArrayInputStream(log.toByteArray()), null).fault()).isNull();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        LedgerExport.write(ledger, EntryFilter.ALL, DAY, Locale.CHINESE, workbook);
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            opened.getSheetAt(0).forEach(row -> row.forEach(cell ->
                    assertThat(cell.toString()).doesNotStartWith("=")));
        }
        assertThat(count()).isEqualTo(tables);
    }

    private static long count() {
        return JdbcClient.create(database).sql("SELECT COUNT(*) FROM information_schema.tables "
                + "WHERE LOWER(table_name) LIKE 'gc%'").query(Long.class).single();
    }

    @Test
    void whatIsTooLongOrBlankIsRefusedOrCut() {
        assertThatThrownBy(() -> new Actor(" \u200b", "x")).hasMessage("the name of who does it is missing");
        assertThat(new Actor("\ud83d半", "x").name()).isEqualTo("\\ud83d半");
        assertThatThrownBy(() -> new Actor("x".repeat(251), "x"))
                .hasMessage("the name of who does it has 251 characters; expected at most 250");
        String id = "长".repeat(9_000);
        String other = "长".repeat(8_999) + "短";
        for (String each : List.of(id, other)) {
            assertThat(Sample.record(ledger, each, DAY, Room.BASEMENT).changes()).hasSize(1);
        }
        assertThat(Sample.record(ledger, id, DAY.plusDays(1), Room.BASEMENT).changes()).isEmpty();
    }
}
