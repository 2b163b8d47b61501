package org.gascheck.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Times whole processes. */
final class Processes {

    private Processes() {
    }

    /**
     * Runs a command to its end, its output thrown away.
     *
     * @param javaHome the JDK that it is to use
     * @return the milliseconds from its start to its end
     */
    static double milliseconds(Path javaHome, List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        process.environment().put("JAVA_HOME", javaHome.toString());
        long start = System.nanoTime();
        try {
            int code = process.start().waitFor();
            if (code > 2) {
                throw new IllegalStateException(command + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
