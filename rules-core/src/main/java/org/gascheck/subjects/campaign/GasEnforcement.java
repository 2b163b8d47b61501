package org.gascheck.subjects.campaign;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** How an area enforces gas safety. */
public record GasEnforcement(
        Fact<Boolean> dutiesDefined,
        Fact<String> dutyDocument,
        EnforcementTeam team,
        Facts<SafetyCheck> safetyChecks,
        Facts<EnforcementAction> actions
) {
}
