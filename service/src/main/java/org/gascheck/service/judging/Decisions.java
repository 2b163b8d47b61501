package org.gascheck.service.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gascheck.law.RulePack;
import org.gascheck.ledger.Actor;
import org.gascheck.ledger.DecisionLog;
import org.gascheck.ledger.DecisionToLog;
import org.gascheck.ledger.Ledger;
import org.gascheck.report.ComplianceReport;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Logs what the service decides, before anybody is told of it. One thread writes to the log as soon as something is
 * decided, while the answer is made, and writes all that wait by then: each alone would wait for the disk behind all
 * the others. Where the log cannot be written, nothing is answered.
 */
@Component
public class Decisions implements AutoCloseable {

    private static final int MOST_AT_ONCE = 500;
    private static final long LONGEST_WAIT = 60;

    private final Ledger ledger;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "log-of-decisions");
        thread.setDaemon(true);
        return thread;
    });
    private final ThreadLocal<Waiting> last = new ThreadLocal<>();

    /** A decision that is to be logged, and whether it is. */
    private record Waiting(DecisionToLog decision, CompletableFuture<Void> isLogged) {
    }

    Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** This thread begins to decide something. */
    void begin() {
        last.remove();
    }

    /** A submission was judged, and nothing of it recorded: it is being logged, and is when {@link #await} returns. */
    public void checked(Actor by, ComplianceReport report) {
        Waiting waiting = new Waiting(
                new DecisionToLog(by, "CHECKED", DecisionLog.about(report)), new CompletableFuture<>());
        last.set(waiting);
        queue.add(waiting);
        // A turn of the writer for each, so that none is left behind; one that finds nothing any more is over at once.
        writer.execute(this::write);
    }

    /**
     * Returns when what this thread decided since it began is logged; decisions are logged in their order.
     *
     * @throws DataAccessException if it could not be
     */
    void await() {
        Waiting mine = last.get();
        if (mine == null) {
            return;
        }
        last.remove();
        try {
            mine.isLogged().get(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw notWritten(e.getCause());
        } catch (TimeoutException e) {
            throw notWritten(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notWritten(e);
        }
    }

    private static DataAccessException notWritten(Throwable why) {
        return new DataAccessResourceFailureException("the log of decisions cannot be written", why);
    }

    /** Writes the first of those that wait. */
    private void write() {
        List<Waiting> some = new ArrayList<>();
        for (Waiting each = queue.poll(); each != null; each = some.size() < MOST_AT_ONCE ? queue.poll() : null) {
            some.add(each);
        }
        if (some.isEmpty()) {
            return;
        }
        try {
            ledger.log().append(some.stream().map(Waiting::decision).toList());
            some.forEach(each -> each.isLogged().complete(null));
        } catch (RuntimeException | Error e) {
            some.forEach(each -> each.isLogged().completeExceptionally(e));
        }
    }

    /** Other rule packs were put into force; it is logged when this returns. */
    public void changedRules(Actor by, RulesInForce rules) {
        Map<String, String> packs = new LinkedHashMap<>();
        for (RulePack each : rules.packs().values()) {
            packs.put("pack " + each.instrument().id(), each.digest().text());
        }
        ledger.log().append(by, "RULE_PACKS_CHANGED", packs);
    }

    /** Ends when what waits is written. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(LONGEST_WAIT, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            writer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
