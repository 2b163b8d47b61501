package org.gascheck.service.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
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
 * Logs what the service decides. A check, which changes nothing, is logged soon after it is answered, together with
 * others: waiting for the disk would take many times as long as judging. While the log cannot be written nothing is
 * judged for an answer. What is still to be logged when the service stops is logged before it ends.
 */
@Component
public class Decisions implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);
    private static final int MOST_WAITING = 2_000;
    private static final int MOST_AT_ONCE = 500;
    private static final long PATIENCE = 1_000;

    private final Ledger ledger;
    private final BlockingQueue<DecisionToLog> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread writer = new Thread(this::write, "gascheck-decisions");

    Decisions(Ledger ledger) {
        this.ledger = ledger;
        this.writer.start();
    }

    /**
     * A submission was judged, and nothing of it recorded.
     *
     * @throws DataAccessException if the log cannot be written at present
     */
    public void checked(Actor by, ComplianceReport report) {
        try {
            if (failing.get() || !waiting.offer(
                    new DecisionToLog(by, "CHECKED", DecisionLog.about(report)), PATIENCE, TimeUnit.MILLISECONDS)) {
                throw new DataAccessResourceFailureException("the log of decisions cannot be written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("interrupted before a decision was logged", e);
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
        List<DecisionToLog> some = new ArrayList<>();
        try {
            while (!stopping.get() || !waiting.isEmpty() || !some.isEmpty()) {
                if (some.isEmpty()) {
                    DecisionToLog first = waiting.poll(PATIENCE / 10, TimeUnit.MILLISECONDS);
                    if (first != null) {
                        some.add(first);
                        waiting.drainTo(some, MOST_AT_ONCE - 1);
                    }
                }
                if (!some.isEmpty() && isLogged(some)) {
                    some.clear();
                }
            }
        } catch (InterruptedException e) {
            LOG.error("{} decisions were not logged", some.size() + waiting.size());
        }
    }

    private boolean isLogged(List<DecisionToLog> some) throws InterruptedException {
        try {
            ledger.log().append(some);
            failing.set(false);
            return true;
        } catch (RuntimeException e) {
            LOG.error("the log of decisions cannot be written", e);
            failing.set(true);
            Thread.sleep(PATIENCE);
            return false;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping.set(true);
        writer.join(TimeUnit.SECONDS.toMillis(20));
        writer.interrupt();
    }
}
