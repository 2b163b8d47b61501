package org.gascheck.service.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
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
 * Logs what the service decides, before anybody is told of it. One thread at a time writes to the log, and writes all
 * that wait by then: each alone would wait for the disk behind all the others. Where the log cannot be written, nothing
 * is answered.
 */
@Component
public class Decisions {

    private static final int MOST_AT_ONCE = 500;
    private static final long LONGEST_WAIT = 60;

    private final Ledger ledger;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ThreadLocal<Waiting> last = new ThreadLocal<>();

    /** A decision that is to be logged; what came of it is null until then. */
    private record Waiting(DecisionToLog decision, AtomicReference<Written> came) {
    }

    /** A decision was written, or could not be. */
    private record Written(RuntimeException failure) {
    }

    Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** This thread begins to decide something. */
    void begin() {
        last.remove();
    }

    /** A submission was judged, and nothing of it recorded: it is logged in {@link #await}. */
    public void checked(Actor by, ComplianceReport report) {
        Waiting waiting = new Waiting(
                new DecisionToLog(by, "CHECKED", DecisionLog.about(report)), new AtomicReference<>());
        queue.add(waiting);
        last.set(waiting);
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
        boolean isTurn = false;
        try {
            isTurn = writing.tryLock(LONGEST_WAIT, TimeUnit.SECONDS);
            while (isTurn && mine.came().get() == null) {
                write();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (isTurn) {
                writing.unlock();
            }
        }
        Written came = mine.came().get();
        if (came == null || came.failure() != null) {
            throw new DataAccessResourceFailureException(
                    "the log of decisions cannot be written", came == null ? null : came.failure());
        }
    }

    /** Writes the first of those that wait. */
    private void write() {
        List<Waiting> some = new ArrayList<>();
        for (Waiting each = queue.poll(); each != null; each = some.size() < MOST_AT_ONCE ? queue.poll() : null) {
            some.add(each);
        }
        RuntimeException failure = new IllegalStateException("the writing was broken off");
        try {
            ledger.log().append(some.stream().map(Waiting::decision).toList());
            failure = null;
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            Written written = new Written(failure);
            some.forEach(each -> each.came().set(written));
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
}
