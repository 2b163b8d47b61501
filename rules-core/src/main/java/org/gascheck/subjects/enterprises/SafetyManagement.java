package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Facts;
import org.gascheck.facts.Observation;

/** The rules, plans and lists by which a gas company manages safety, and what was found of them. */
public record SafetyManagement(
        Observation systemCopied,
        Facts<Operation> operations,
        HomeInspectionPlan homeInspections,
        Observation planFormalistic,
        Observation drillsFormalistic,
        RiskList hazardList
) {
}
