package org.gascheck.service.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.Printable;
import org.gascheck.ledger.Actor;
import org.gascheck.service.ServiceProperties;
import org.gascheck.spring.GasCheckProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Where the operator wants it, looks at the folders of rule packs and puts them into force when their files changed and
 * have been at rest from one look to the next. What cannot be used changes nothing; it is told in the service's log and
 * with its health until it is mended.
 */
@Component("rulePacks")
public final class RulePackWatch implements HealthIndicator, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RulePackWatch.class);
    /** Who changed the packs, in the log of decisions. */
    static final Actor ITSELF = new Actor("watched folder", "OPERATOR");
    private static final int LONGEST = 2_000;
    private static final int DEPTH = 12;

    private final RuleBook rules;
    private final Decisions decisions;
    private final List<Path> folders;
    private final ScheduledExecutorService thread;
    private final AtomicReference<State> state;

    /**
     * What was seen.
     *
     * @param taken  the files that were put into force, or that could not be
     * @param last   the files at the last look
     * @param wrong  why those could not be put into force, or null
     */
    private record State(String taken, String last, String wrong) {
    }

    RulePackWatch(RuleBook rules, Decisions decisions, GasCheckProperties packs, ServiceProperties service) {
        this.rules = rules;
        this.decisions = decisions;
        this.folders = packs.rulePackFolders();
        String now = files(folders);
        this.state = new AtomicReference<>(new State(now, now, null));
        Duration every = service.watch();
        if (every.compareTo(Duration.ZERO) > 0 && !folders.isEmpty()) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread named = new Thread(work, "rule-pack-watch");
                named.setDaemon(true);
                return named;
            });
            thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            thread = null;
        }
    }

    /** Looks once. */
    void look() {
        State before = state.get();
        String now = files(folders);
        if (now.equals(before.taken()) || !now.equals(before.last())) {
            state.set(new State(before.taken(), now, before.wrong()));
            return;
        }
        try {
            RulesInForce changed = rules.change();
            decisions.changedRules(ITSELF, changed);
            state.set(new State(now, now, null));
            LOG.info("the rule packs of the watched folders are in force");
        } catch (RuntimeException | OutOfMemoryError e) {
            String wrong = Printable.of(String.valueOf(e.getMessage()), LONGEST);
            state.set(new State(now, now, wrong));
            LOG.error("a rule pack of a watched folder cannot be used, and the old ones stay: {}", wrong);
        }
    }

    /** The files as they are, by name, size and time, wherever links lead: not what is in them. */
    private static String files(List<Path> folders) {
        return folders.stream().map(RulePackWatch::files).collect(Collectors.joining("\n"));
    }

    private static String files(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            StringBuilder text = new StringBuilder(folder.toRealPath().toString());
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                text.append('\n').append(folder.relativize(each)).append(' ').append(Files.size(each)).append(' ')
                        .append(Files.getLastModifiedTime(each).to(TimeUnit.NANOSECONDS));
            }
            return text.toString();
        } catch (IOException | UncheckedIOException e) {
            // It is being changed, or gone; the rules that are read from it tell.
            return "";
        }
    }

    /** The service judges, by the old packs where the new ones cannot be used: it is up, and says what is wrong. */
    @Override
    public Health health() {
        String wrong = state.get().wrong();
        Health.Builder health = Health.up().withDetail("watched", thread != null);
        return (wrong == null ? health : health.withDetail("refused", wrong)).build();
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }
}
