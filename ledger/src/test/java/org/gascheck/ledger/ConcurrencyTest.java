package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gascheck.ledger.Sample.INSPECTOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gascheck.ledger.Sample.Room;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many write at once, and the ledger is as if they had come one after the other. */
class ConcurrencyTest {

    private static final int THREADS = 64;
    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

    private static DataSource database;
    private static Ledger ledger;

    @BeforeAll
    static void open() {
        database = TestDatabase.migrated();
        ledger = new Ledger(database, Sample.CLOCK);
    }

    @AfterAll
    static void theChainIsWholeAndThePoolEnds() {
        POOL.shutdownNow();
        assertThat(LedgerAudit.of(database, null).fault()).isNull();
    }

    /** What each of many threads gets that begin at the same moment: a result, or what was thrown. */
    private static <T> List<Object> together(List<Callable<T>> tasks) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> each : tasks) {
            futures.add(POOL.submit(() -> {
                start.await();
                return each.call();
            }));
        }
        List<Object> results = new ArrayList<>();
        for (Future<T> each : futures) {
            try {
                results.add(each.get());
            } catch (ExecutionException e) {
                results.add(e.getCause());
            }
        }
        return results;
    }

    private static <T> List<Callable<T>> each(IntFunction<Callable<T>> task) {
        return IntStream.range(0, THREADS).mapToObj(task).toList();
    }

    private static LedgerEntry entry(String user) {
        return ledger.entries(EntryFilter.ALL.of("", user)).get(0);
    }

    @Test
    void oneOfManyInspectorsOnAHazardWinsAndTheOthersAreTold() throws InterruptedException {
        Sample.record(ledger, "contested", DAY, Room.BASEMENT);
        EntryVersion read = EntryVersion.of(entry("contested"));
        List<Object> results = together(each(i -> () ->
                ledger.take(new Actor("inspector " + i, "INSPECTOR"), read, Step.rectified(DAY, null))));
        assertThat(results).filteredOn(each -> each instanceof LedgerEntry).hasSize(1);
        assertThat(results).filteredOn(each -> each instanceof LedgerException refused
                && refused.kind() == LedgerException.Kind.CONFLICT).hasSize(THREADS - 1);
        assertThat(ledger.history(read.entry())).hasSize(2);
        LedgerEntry won = (LedgerEntry) results.stream().filter(each -> each instanceof LedgerEntry).findFirst()
                .orElseThrow();
        assertThat(entry("contested")).isEqualTo(won);
    }

    @Test
    void oneReportHandedInManyTimesAtOnceIsRecordedOnce() throws InterruptedException {
        String facts = Sample.facts("repeated", DAY, Room.BASEMENT);
        List<Object> results = together(each(i -> () -> Sample.record(ledger, facts)));
        assertThat(results).allSatisfy(each -> assertThat(each).isInstanceOf(Recorded.class));
        assertThat(results).filteredOn(each -> !((Recorded) each).repeated()).hasSize(1);
        assertThat(results).extracting(each -> ((Recorded) each).key()).containsOnly(((Recorded) results.get(0)).key());
        assertThat(ledger.entries(EntryFilter.ALL.of("", "repeated"))).hasSize(1);
    }

    @Test
    void differentReportsOnOneHazardOpenOneEntry() throws InterruptedException {
        List<Object> results = together(each(i -> () ->
                Sample.record(ledger, "shared", DAY.plusDays(i % 16), i % 5 == 0 ? Room.NOT_KNOWN : Room.BASEMENT)));
        assertThat(results).allSatisfy(each -> assertThat(each).isInstanceOf(Recorded.class));
        assertThat(ledger.entries(EntryFilter.ALL.of("", "shared"))).hasSize(1);
        assertThat(entry("shared").lately().lastFoundOn()).isEqualTo(DAY.plusDays(15));
    }

    @Test
    void noticesAreNumberedWithoutGaps() throws InterruptedException {
        List<EntryVersion> read = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Sample.record(ledger, "noticed-" + i, DAY, Room.BASEMENT);
            read.add(EntryVersion.of(entry("noticed-" + i)));
        }
        // Every fourth is refused, and takes no number.
        List<Object> results = together(each(i -> () -> ledger.issueNotice(INSPECTOR, DAY, "渝悦燃整", null,
                List.of(i % 4 == 0 ? new EntryVersion(read.get(i).entry(), 99) : read.get(i)))));
        List<Integer> numbers = results.stream().filter(each -> each instanceof NoticeNumber)
                .map(each -> ((NoticeNumber) each).number()).sorted().toList();
        assertThat(numbers).containsExactlyElementsOf(
                IntStream.rangeClosed(1, THREADS - THREADS / 4).boxed().toList());
    }
}
