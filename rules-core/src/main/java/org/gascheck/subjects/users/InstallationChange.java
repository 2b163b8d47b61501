package org.gascheck.subjects.users;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.NotJudged;

/** A change to the gas installation of a home that still stands. */
public record InstallationChange(
        Fact<ChangedThing> thing,
        Fact<ChangeAction> action,
        Fact<ChangeParty> by,
        Fact<Boolean> authorised,
        @NotJudged @Happened Fact<LocalDate> changedOn
) {
}
