package org.gascheck.subjects.coordination;

import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/**
 * How an area runs the campaign: its plan, its reports upwards, the mechanisms between departments, and supervision.
 */
public record Coordination(
        ImplementationPlan plan,
        Facts<ProgressReport> reports,
        CampaignSummary summary,
        Fact<Set<DepartmentMechanism>> departmentMechanisms,
        Fact<Boolean> managementResponsibilityList,
        TownMechanism townMechanism,
        Supervision supervision,
        Fact<Set<PressureMechanism>> pressureMechanisms,
        ComplaintChannel complaintChannel,
        Fact<Boolean> twoListsPilotHeld,
        Fact<Boolean> twoListsExchangeHeld,
        Fact<Set<HomeVisitor>> homeVisitors
) implements Reporter {
}
