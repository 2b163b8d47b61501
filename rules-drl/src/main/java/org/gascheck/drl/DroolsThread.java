package org.gascheck.drl;

import java.util.function.Supplier;

/**
 * The current thread as Drools needs it. It looks for its parts and for our classes by the context class loader,
 * which may be none, or one that sees neither; and it compiles on in an interrupted thread and leaves classes out.
 */
final class DroolsThread {

    private DroolsThread() {
    }

    /**
     * Does work with the class loader of this program, and uninterrupted; afterwards the thread is what it was before.
     */
    static <T> T in(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        boolean interrupted = Thread.interrupted();
        thread.setContextClassLoader(DroolsThread.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
            if (interrupted) {
                thread.interrupt();
            }
        }
    }
}
