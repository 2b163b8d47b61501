package org.gascheck.spring;

import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;

/** Judges nothing. */
class BrokenChecker implements ComplianceChecker {

    @Override
    public ComplianceReport check(Submission submission) {
        throw new IllegalStateException("broken");
    }

    @Override
    public ComplianceChecker refusingAssumptions() {
        return this;
    }

    @Override
    public ComplianceChecker asking(String purpose) {
        return this;
    }

    @Override
    public ComplianceChecker under(Settings settings) {
        return this;
    }

    @Override
    public List<RulePack> packs() {
        return List.of();
    }

    @Override
    public Settings settings() {
        return Settings.RECOMMENDED;
    }
}
