package org.gascheck.spring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Healthy is a checker that judges: each time, it is given a submission in which nothing is told. */
final class GasCheckHealth extends AbstractHealthIndicator {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);

    private final ComplianceChecker checker;
    private final Submission nothingTold =
            Submissions.of(Map.of("assessedOn", ANY_DAY));

    GasCheckHealth(ComplianceChecker checker) {
        super("the checker does not judge");
        this.checker = checker;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        checker.check(nothingTold);
        Map<String, String> packs = new LinkedHashMap<>();
        checker.packs().forEach(pack -> packs.put(pack.instrument().id(), pack.digest().text()));
        health.up().withDetail("rulePacks", packs);
    }
}
