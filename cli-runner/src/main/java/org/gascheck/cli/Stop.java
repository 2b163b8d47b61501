package org.gascheck.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is ended by a signal note how far it came before the process is gone. */
final class Stop implements AutoCloseable {

    private static final long LONGEST_WAIT = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean asked;

    private Stop() {
    }

    /** From now on, a signal waits a while for the end of the run. */
    static Stop watched() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::await));
        return stop;
    }

    private void await() {
        asked = true;
        try {
            done.await(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the run is to end as soon as may be. */
    boolean isAsked() {
        return asked;
    }

    @Override
    public void close() {
        done.countDown();
    }
}
