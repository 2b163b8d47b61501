package org.gascheck.subjects.enterprises;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** An act against the rules (三违) that is on record. */
public record RuleViolation(
        Fact<RuleViolationKind> kind,
        @Happened Fact<LocalDate> occurredOn
) {
}
