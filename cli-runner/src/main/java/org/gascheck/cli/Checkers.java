package org.gascheck.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.law.Settings;

/** Makes a checker for each set of instruments when the first submission asks for it: making one takes a while. */
final class Checkers {

    private final Packs packs;
    private final Settings settings;
    private final boolean refusingAssumptions;
    private final Map<Set<String>, ComplianceChecker> made = new HashMap<>();

    Checkers(Packs packs, Settings settings, boolean refusingAssumptions) {
        this.packs = packs;
        this.settings = settings;
        this.refusingAssumptions = refusingAssumptions;
    }

    ComplianceChecker of(Set<String> instruments) throws UnreadableInputException {
        ComplianceChecker checker = made.get(instruments);
        if (checker == null) {
            try {
                checker = GasCheck.checker(packs.of(instruments), settings);
                checker = refusingAssumptions ? checker.refusingAssumptions() : checker;
            } catch (InvalidPackException e) {
                throw UnreadableInputException.of(e);
            }
            made.put(Set.copyOf(instruments), checker);
        }
        return checker;
    }
}
