package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.ledger.Sample.Room;
import org.gascheck.report.ComplianceReport;
import org.junit.jupiter.api.Test;

/** What docs/ledger.md shows is what runs here. */
class LedgerDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/ledger.md");
    private static final Path THIS = Path.of("src/test/java/org/gascheck/ledger/LedgerDocumentTest.java");

    @Test
    void theExampleRuns() throws IOException {
        DataSource database = TestDatabase.empty();
        Clock clock = Sample.CLOCK;
        ComplianceChecker checker = Sample.CHECKER;
        LocalDate today = Sample.TODAY;
        byte[] bytes = Sample.handedIn(Sample.facts("u1", LocalDate.of(2022, 3, 15), Room.BASEMENT)).json();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // <ledger>
        LedgerSchema.migrate(database);                                 // H2, or PostgreSQL 15 and later
        Ledger ledger = new Ledger(database, clock);                    // in a service: Clock.systemDefaultZone()

        Actor inspector = new Actor("李工", "INSPECTOR");
        ComplianceReport report = checker.check(Submissions.read(bytes, "request", ReadLimits.service()));
        Recorded recorded = ledger.record(inspector, new HandedIn(bytes, "渝北燃气"), report);

        LedgerEntry entry = ledger.entries(EntryFilter.OPEN).get(0);
        NoticeNumber notice = ledger.issueNotice(inspector, today, "渝悦燃整", "当面", List.of(EntryVersion.of(entry)));
        ledger.take(inspector, EntryVersion.of(ledger.entry(entry.id())), Step.rectified(today, "已移至地面"));
        LedgerExport.write(ledger, EntryFilter.ALL, today, Locale.CHINESE, out);      // 台账 XLSX
        // </ledger>
        assertThat(recorded.changes()).hasSize(1);
        assertThat(notice.text()).isEqualTo("渝悦燃整〔2022〕1号");
        assertThat(ledger.entry(entry.id()).state()).isEqualTo(EntryState.RECTIFIED);
        assertThat(out.size()).isPositive();
        assertThat(between(Files.readString(DOCUMENT), "<!-- ledger -->\n```java\n", "```\n<!-- /ledger -->"))
                .isEqualTo(between(Files.readString(THIS), "// <" + "ledger>\n", "        // </" + "ledger>")
                        .indent(-8));
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }
}
