package org.gascheck.service.judging;

import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.springframework.stereotype.Component;

/** The checker by whatever rules are in force when it is asked, for what is told of the service as a whole. */
@Component
class CheckerInForce implements ComplianceChecker {

    private final RuleBook rules;

    CheckerInForce(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public ComplianceReport check(Submission submission) {
        return rules.inForce().judge(submission, null);
    }

    @Override
    public ComplianceChecker refusingAssumptions() {
        return rules.inForce().checker().refusingAssumptions();
    }

    @Override
    public ComplianceChecker asking(String purpose) {
        return rules.inForce().checker().asking(purpose);
    }

    @Override
    public ComplianceChecker under(Settings settings) {
        return rules.inForce().checker().under(settings);
    }

    @Override
    public List<RulePack> packs() {
        return List.copyOf(rules.inForce().packs().values());
    }

    @Override
    public Settings settings() {
        return rules.inForce().settings();
    }
}
