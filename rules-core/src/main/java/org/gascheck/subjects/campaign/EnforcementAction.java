package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** An action by which the law on gas safety was enforced. */
public record EnforcementAction(
        @Happened Fact<LocalDate> heldOn,
        Fact<Set<EnforcementKind>> kinds,
        Fact<Set<EnforcementStage>> stages,
        Fact<Set<EnforcedGroup>> groups
) {
}
