package org.gascheck.service.judging;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gascheck.service.ServiceProperties;
import org.springframework.stereotype.Component;

/**
 * Has only so many requests judged at a time, and only so many wait for their turn; one more is refused before anything
 * is done for it. Whoever was let in is served, and told of nothing that is not logged.
 */
@Component
public class Turns {

    private final Semaphore turns;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ServiceProperties limits;
    private final Decisions decisions;

    Turns(ServiceProperties limits, Decisions decisions) {
        this.limits = limits;
        this.decisions = decisions;
        this.turns = new Semaphore(limits.judgedAtOnce(), true);
    }

    /**
     * Does something when its turn has come.
     *
     * @throws TooBusyException if too many wait, or it has waited for too long
     */
    public <T> T take(Callable<T> work) throws Exception {
        if (!turns.tryAcquire()) {
            await();
        }
        return done(work);
    }

    /** How many wait for their turn now. */
    public int waiting() {
        return waiting.get();
    }

    private void await() throws InterruptedException {
        try {
            if (waiting.incrementAndGet() > limits.queue()
                    || !turns.tryAcquire(limits.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusyException();
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Does something when its turn has come, however long that takes: for the next of many, of which one waits. */
    public <T> T takePatiently(Callable<T> work) throws Exception {
        turns.acquire();
        return done(work);
    }

    /** The next one has its turn while what was decided is written to the log. */
    private <T> T done(Callable<T> work) throws Exception {
        T made;
        decisions.begin();
        try {
            made = work.call();
        } finally {
            turns.release();
        }
        decisions.await();
        return made;
    }
}
