package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A waiver is seen wherever its entry is, and closes nothing. The workbook tells what the submission told. */
class WaiverTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    private static final GrantedWaiver WAIVER =
            new GrantedWaiver("区经济信息委", "气瓶间正在改建", DAY.plusDays(1), DAY.plusMonths(2));

    private DataSource database;
    private Ledger ledger;

    @BeforeEach
    void open() {
        database = TestDatabase.migrated();
        ledger = new Ledger(database, Sample.CLOCK);
        String facts = Sample.facts("u1", DAY, Sample.Room.BASEMENT);
        Sample.record(ledger, facts.substring(0, facts.length() - 1)
                + ", \"// photos\": [{\"at\": \"/gasUsers/0/spaces\", \"names\": [\"=1.jpg\"]}, {\"at\": 1}, \"x\"]}");
    }

    private LedgerEntry waived() {
        return ledger.waive(Sample.INSPECTOR, new EntryVersion(1, 1), WAIVER);
    }

    private String row(LocalDate asOf, Locale locale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LedgerExport.write(ledger, EntryFilter.ALL, asOf, locale, bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<String> cells = new ArrayList<>();
            workbook.getSheetAt(0).getRow(2).forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
            return String.join(" | ", cells);
        }
    }

    @Test
    void theEntryStaysOpenUntilAPersonClosesIt() {
        LedgerEntry entry = waived();
        assertThat(entry.state()).isEqualTo(EntryState.OPEN);
        assertThat(ledger.entry(1).progress().waiver()).isEqualTo(WAIVER);
        assertThat(ledger.history(1)).extracting(EntryEvent::act).containsExactly(Act.OPENED, Act.WAIVED);
        ledger.issueNotice(Sample.INSPECTOR, DAY.plusDays(2), "甲", null, List.of(new EntryVersion(1, 2)));
        assertThat(ledger.entry(1).progress().waiver()).isEqualTo(WAIVER);
        ledger.take(Sample.INSPECTOR, new EntryVersion(1, 3), Step.rectified(DAY.plusDays(3), null));
        assertThatThrownBy(() -> ledger.waive(Sample.INSPECTOR, new EntryVersion(1, 4), WAIVER))
                .isInstanceOf(LedgerException.class);
        assertThat(LedgerAudit.of(database, null).isWhole()).isTrue();
    }

    @Test
    void whatIsWaivedIsOverdueAllTheSame() {
        waived();
        ledger.plan(Sample.INSPECTOR, new EntryVersion(1, 2),
                new EntryPlan(null, null, null, null, DAY.plusDays(5), null, null, null));
        assertThat(ledger.overdue(DAY.plusDays(10)).entries()).extracting(OverdueList.Overdue::waived)
                .containsExactly(true);
        assertThat(ledger.overdue(DAY.plusMonths(3)).entries()).extracting(OverdueList.Overdue::waived)
                .containsExactly(false);
    }

    @Test
    void theWorkbookTellsTheWaiverAndWhatTheSubmissionTold() throws IOException {
        assertThat(row(DAY, Locale.CHINESE)).contains("瓶装液化石油气", "=1.jpg").doesNotContain("准予暂缓", "重大隐患");
        waived();
        assertThat(row(DAY.plusDays(1), Locale.CHINESE))
                .contains("区经济信息委准予暂缓 2022-03-16–2022-05-15：气瓶间正在改建；隐患仍在").doesNotContain("不在期内");
        assertThat(row(DAY.plusMonths(3), Locale.ENGLISH)).contains("not in force now; it is breached all the same");
    }

    @Test
    void aWaiverThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new GrantedWaiver(" ", "x", DAY, DAY)).hasMessageContaining("authority is missing");
        assertThatThrownBy(() -> new GrantedWaiver("x", null, DAY, DAY)).hasMessageContaining("reason is missing");
        assertThatThrownBy(() -> new GrantedWaiver("x", "x", DAY, DAY.minusDays(1))).hasMessageContaining("before");
        assertThatThrownBy(() -> ledger.waive(Sample.INSPECTOR, new EntryVersion(1, 1),
                new GrantedWaiver("x", "x", Sample.TODAY.plusDays(1), Sample.TODAY.plusDays(2))))
                .hasMessageContaining("after today");
    }
}
