package org.gascheck.drl;

import org.slf4j.LoggerFactory;

/**
 * Drools logs through SLF4J, which writes three lines on standard error where there is nothing to log to. Whether and
 * where to log is for the program around us to choose, and choosing nothing is no fault.
 */
final class Slf4jNotice {

    private static final String VERBOSITY = "slf4j.internal.verbosity";
    private static final String[] PROVIDERS = {
        "META-INF/services/org.slf4j.spi.SLF4JServiceProvider", "org/slf4j/impl/StaticLoggerBinder.class"};

    static {
        // It reads the property once, when it is first used.
        if (System.getProperty(VERBOSITY) == null && !hasProvider()) {
            System.setProperty(VERBOSITY, "ERROR");
            try {
                LoggerFactory.getILoggerFactory();
            } finally {
                System.clearProperty(VERBOSITY);
            }
        }
    }

    private Slf4jNotice() {
    }

    /**
     * Has SLF4J start without it, if it has not started yet and has no provider; whatever else it has to say is said.
     */
    static void leaveOut() {
        // The class is loaded now, and that has done it.
    }

    private static boolean hasProvider() {
        ClassLoader loader = LoggerFactory.class.getClassLoader();
        for (String provider : PROVIDERS) {
            if (loader.getResource(provider) != null) {
                return true;
            }
        }
        return false;
    }
}
