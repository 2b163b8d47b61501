package org.gascheck.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.ReportedInstrument;

/**
 * Times checks and counts what they come to, by instrument and outcome. No tag tells whom a check was about: what is
 * measured is kept and shown to others.
 */
final class MeteredChecker implements ComplianceChecker {

    private static final String REFUSED = "REFUSED";
    private static final String FAILED = "FAILED";

    private final ComplianceChecker checker;
    private final MeterRegistry registry;

    MeteredChecker(ComplianceChecker checker, MeterRegistry registry) {
        this.checker = checker;
        this.registry = registry;
    }

    @Override
    public ComplianceReport check(Submission submission) {
        Timer.Sample sample = Timer.start(registry);
        String verdict = FAILED;
        String instruments = "none";
        try {
            ComplianceReport report = checker.check(submission);
            verdict = report.verdict().name();
            instruments = report.instruments().stream().map(ReportedInstrument::id).collect(Collectors.joining("+"));
            count(report);
            return report;
        } catch (InvalidSubmissionException e) {
            verdict = REFUSED;
            throw e;
        } finally {
            sample.stop(Timer.builder("gascheck.check")
                    .description("Checks of submissions")
                    .tag("instrument", instruments.isEmpty() ? "none" : instruments)
                    .tag("verdict", verdict)
                    .register(registry));
        }
    }

    private void count(ComplianceReport report) {
        report.entries()
                .collect(Collectors.groupingBy(FindingEntry::instrument,
                        Collectors.groupingBy(FindingEntry::outcome, Collectors.counting())))
                .forEach((instrument, outcomes) -> outcomes.forEach((outcome, count) -> registry.counter(
                        "gascheck.findings", "instrument", instrument, "outcome", outcome.name()).increment(count)));
    }

    @Override
    public ComplianceChecker refusingAssumptions() {
        return new MeteredChecker(checker.refusingAssumptions(), registry);
    }

    @Override
    public ComplianceChecker asking(String purpose) {
        return new MeteredChecker(checker.asking(purpose), registry);
    }

    @Override
    public ComplianceChecker under(Settings settings) {
        return new MeteredChecker(checker.under(settings), registry);
    }

    @Override
    public List<RulePack> packs() {
        return checker.packs();
    }

    @Override
    public Settings settings() {
        return checker.settings();
    }
}
