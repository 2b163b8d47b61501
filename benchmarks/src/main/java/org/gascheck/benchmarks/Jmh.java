package org.gascheck.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs single benchmarks, each in a JVM of its own.
 *
 * @param warmup  how many seconds are run before it is timed
 * @param seconds how many seconds are timed
 */
record Jmh(int warmup, int seconds) {

    /**
     * One benchmark to run.
     *
     * @param name    its class and method
     * @param param   the name of its parameter, or null
     * @param value   the value of the parameter
     * @param threads how many threads run it at once
     */
    record Run(String name, String param, String value, int threads) {

        static Run of(String name) {
            return new Run(name, null, null, 1);
        }

        Run with(String parameter, Object given) {
            return new Run(name, parameter, given.toString(), threads);
        }

        Run on(int count) {
            return new Run(name, param, value, count);
        }
    }

    /**
     * What one run came to.
     *
     * @param microseconds per operation and thread, or per operation of all threads together
     * @param bytes        allocated per operation
     */
    record Measured(double microseconds, double bytes) {
    }

    Measured measure(Run run) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + run.name().replace(".", "\\.") + "$")
                .forks(1)
                .threads(run.threads())
                .mode(org.openjdk.jmh.annotations.Mode.Throughput)
                .timeUnit(java.util.concurrent.TimeUnit.SECONDS)
                .warmupIterations(warmup)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
        if (run.param() != null) {
            options.param(run.param(), run.value());
        }
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            RunResult result = results.iterator().next();
            double bytes = result.getSecondaryResults().entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(entry -> ((Result<?>) entry.getValue()).getScore())
                    .findFirst()
                    .orElse(Double.NaN);
            return new Measured(1e6 / result.getPrimaryResult().getScore(), bytes);
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmark " + run + " failed", e);
        }
    }
}
