package org.gascheck.service.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gascheck.law.RulePack;
import org.gascheck.ledger.Actor;
import org.gascheck.ledger.DecisionLog;
import org.gascheck.ledger.DecisionToLog;
import org.gascheck.ledger.Ledger;
import org.gascheck.report.ComplianceReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Logs what the service decides, before anybody is told of it. Checks that are waiting at a time are logged together, by
 * one thread: each alone would wait for the disk behind all the others. Where the log cannot be written, nothing is
 * answered.
 */
@Component
public class Decisions implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);
    private static final int MOST_WAITING = 2_000;
    private static final int MOST_AT_ONCE = 500;
    private static final long PATIENCE = 1_000;
    private static final long LONGEST = 30_000;

    private final Ledger ledger;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ThreadLocal<CompletableFuture<Void>> last = new ThreadLocal<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread writer = new Thread(this::write, "gascheck-decisions");

    /** A decision, and what is done when it is logged. */
    private record Waiting(DecisionToLog decision, CompletableFuture<Void> logged) {
    }

    Decisions(Ledger ledger) {
        this.ledger = ledger;
        this.writer.start();
    }

    /**
     * A submission was judged, and nothing of it recorded. It is logged when the turn of this thread is over: see
     * {@link #await}.
     *
     * @throws DataAccessException if the log cannot be written at present
     */
    public void checked(Actor by, ComplianceReport report) {
        Waiting waiting = new Waiting(
                new DecisionToLog(by, "CHECKED", DecisionLog.about(report)), new CompletableFuture<>());
        try {
            if (!queue.offer(waiting, PATIENCE, TimeUnit.MILLISECONDS)) {
                throw new DataAccessResourceFailureException("the log of decisions cannot be written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("interrupted before a decision was logged", e);
        }
        last.set(waiting.logged());
    }

    /** This thread begins to decide something. */
    void begin() {
        last.remove();
    }

    /**
     * Returns when what this thread decided since it began is logged; decisions are logged in their order.
     *
     * @throws DataAccessException if it could not be
     */
    void await() {
        CompletableFuture<Void> mine = last.get();
        if (mine == null) {
            return;
        }
        last.remove();
        try {
            mine.get(LONGEST, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("interrupted before a decision was logged", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new DataAccessResourceFailureException("the log of decisions cannot be written", e);
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

    private void write() {
        List<Waiting> some = new ArrayList<>();
        try {
            while (!stopping.get() || !queue.isEmpty()) {
                Waiting first = queue.poll(PATIENCE / 10, TimeUnit.MILLISECONDS);
                if (first != null) {
                    some.add(first);
                    queue.drainTo(some, MOST_AT_ONCE - 1);
                    log(some);
                    some.clear();
                }
            }
        } catch (InterruptedException e) {
            LOG.error("{} decisions were not logged, and not answered", queue.size());
        }
    }

    private void log(List<Waiting> some) {
        try {
            ledger.log().append(some.stream().map(Waiting::decision).toList());
            some.forEach(each -> each.logged().complete(null));
        } catch (RuntimeException e) {
            LOG.error("the log of decisions cannot be written", e);
            some.forEach(each -> each.logged().completeExceptionally(e));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping.set(true);
        writer.join(TimeUnit.SECONDS.toMillis(20));
        writer.interrupt();
    }
}
