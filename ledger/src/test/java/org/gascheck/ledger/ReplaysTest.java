package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gascheck.Digest;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;
import org.gascheck.ledger.Sample.Room;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was told once can be told again, to the letter, and written as a workbook: of every second example, and of each
 * with the profile {@code every-case}.
 */
class ReplaysTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    private static final boolean ALL = Boolean.getBoolean("cases.all");
    private static Ledger ledger;

    @BeforeAll
    static void open() {
        ledger = new Ledger(TestDatabase.migrated(), Sample.CLOCK);
    }

    private static RecordedSubmission recorded() {
        return ledger.submission(Sample.record(ledger, "replayed", DAY, Room.BASEMENT).key());
    }

    @Test
    void examplesAreReplayedByteForByte() throws IOException {
        var checker = GasCheck.checker(RulePacks.CHONGQING_2021_156, RulePacks.YUELAI_2022_8);
        List<Path> files;
        try (Stream<Path> all = Files.list(SUBMISSIONS)) {
            files = all.filter(each -> each.toString().endsWith(".json")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        for (int i = ALL ? 0 : 1; i < files.size(); i += ALL ? 1 : 2) {
            Path file = files.get(i);
            byte[] json = Files.readAllBytes(file);
            ComplianceReport report = checker.check(Submissions.read(file));
            String key = ledger.record(Sample.INSPECTOR, new HandedIn(json, file.toString()), report).key();
            RecordedSubmission recorded = ledger.submission(key);
            assertThat(recorded.json()).isEqualTo(json);
            assertThat(new String(recorded.report(), StandardCharsets.UTF_8)).isEqualTo(ReportJson.text(report));
            Replay replay = Replays.of(recorded, checker);
            assertThat(replay.outcome()).as(file.toString()).isEqualTo(Replay.Outcome.IDENTICAL);
            assertThat(replay.report()).isEqualTo(recorded.report());
            assertThat(ledger.submissionsOf(recorded.facts())).contains(key);
        }
        workbookTellsAllOf();
    }

    private static void workbookTellsAllOf() throws IOException {
        List<LedgerEntry> entries = ledger.entries(EntryFilter.ALL);
        assertThat(entries).hasSizeGreaterThan(100);
        assertThat(entries).anySatisfy(each -> assertThat(each.street()).isNotEmpty());
        assertThat(entries).anySatisfy(each -> assertThat(each.subject().path()).contains("/"));
        ledger.plan(Sample.INSPECTOR, EntryVersion.of(entries.get(0)),
                new EntryPlan("张三", null, "移出", "自筹", DAY.plusYears(9), "停用", null, "李四"));
        ledger.issueNotice(Sample.INSPECTOR, Sample.TODAY, "渝悦燃整", "当面",
                List.of(new EntryVersion(entries.get(0).id(), entries.get(0).version() + 1)));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            LedgerExport.write(ledger, EntryFilter.ALL, DAY, locale, bytes);
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            LedgerExport.write(ledger, EntryFilter.ALL, DAY, locale, again);
            assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(entries.size() + 1);
                Row first = workbook.getSheetAt(0).getRow(2);
                List<String> cells = new ArrayList<>();
                first.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
                assertThat(cells).contains("张三", "移出", "自筹", "停用", "李四", "渝悦燃整〔2022〕1号",
                        "当面\n2022-06-01");
            }
        }
    }

    @Test
    void settingsAndPurposeOfThenAreTaken() {
        String facts = Sample.facts("asked", DAY, Room.BASEMENT);
        var asking = GasCheck.checker(List.of(RulePacks.CHONGQING_2021_156), Settings.RECOMMENDED).asking("acceptance");
        String key = ledger.record(Sample.INSPECTOR, Sample.handedIn(facts), asking.check(Submissions.parse(facts)))
                .key();
        assertThat(Replays.of(ledger.submission(key), Sample.CHECKER).outcome())
                .isEqualTo(Replay.Outcome.IDENTICAL);
    }

    @Test
    void byAnotherPackOrVersionItIsNoReplayAndSaysSo() {
        RecordedSubmission now = recorded();
        Replay byOtherPack = Replays.of(
                like(now, now.version(), Map.of("cq2021n156", Digest.known("sha256:other"))), Sample.CHECKER);
        assertThat(byOtherPack.outcome()).isEqualTo(Replay.Outcome.MADE_BY_OTHERS);
        assertThat(byOtherPack.changes()).singleElement().asString().startsWith("cq2021n156 sha256:other → sha256:");
        Replay byOtherVersion = Replays.of(like(now, "0.0.1", now.packs()), Sample.CHECKER);
        assertThat(byOtherVersion.outcome()).isEqualTo(Replay.Outcome.MADE_BY_OTHERS);
        assertThatThrownBy(() -> Replays.of(now, GasCheck.checker(RulePacks.YUELAI_2022_8)))
                .isInstanceOf(LedgerException.class).hasMessageStartingWith("there is no rule pack cq2021n156 by now");
    }

    private static RecordedSubmission like(RecordedSubmission of, String version, Map<String, Digest> packs) {
        return new RecordedSubmission(of.key(), of.decision(), of.register(), of.assessedOn(), of.facts(),
                of.reportDigest(), version, packs, of.purpose(), of.verdict(), of.json(), of.report());
    }
}
