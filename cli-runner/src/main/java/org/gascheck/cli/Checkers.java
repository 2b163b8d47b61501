package org.gascheck.cli;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.law.Settings;

/**
 * Makes a checker for each set of instruments when the first submission asks for it: making one takes a while. Safe for
 * use by many threads.
 */
final class Checkers {

    private final Packs packs;
    private final Settings settings;
    private final boolean refusingAssumptions;
    private final String purpose;
    private final Map<Set<String>, ComplianceChecker> made = new ConcurrentHashMap<>();

    /**
     * Checkers by some packs.
     *
     * @param purpose what submissions are judged for, or null
     */
    Checkers(Packs packs, Settings settings, boolean refusingAssumptions, String purpose) {
        this.packs = packs;
        this.settings = settings;
        this.refusingAssumptions = refusingAssumptions;
        this.purpose = purpose;
    }

    ComplianceChecker of(Set<String> instruments) throws UnreadableInputException {
        ComplianceChecker known = made.get(instruments);
        return known == null ? made(instruments) : known;
    }

    private synchronized ComplianceChecker made(Set<String> instruments) throws UnreadableInputException {
        ComplianceChecker checker = made.get(instruments);
        if (checker == null) {
            try {
                checker = GasCheck.checker(packs.of(instruments), settings);
                checker = refusingAssumptions ? checker.refusingAssumptions() : checker;
                checker = purpose == null ? checker : asking(checker, instruments);
            } catch (InvalidPackException e) {
                throw UnreadableInputException.of(e);
            }
            made.put(Set.copyOf(instruments), checker);
        }
        return checker;
    }

    private ComplianceChecker asking(ComplianceChecker checker, Set<String> instruments)
            throws UnreadableInputException {
        if (checker.packs().stream().noneMatch(pack -> pack.purposes().containsKey(purpose))) {
            throw UnreadableInputException.at(String.join(", ", instruments), "",
                    "没有用途“" + purpose + "”；应另选依据的文件", "has no purpose \"" + purpose + "\"; expected other instruments");
        }
        return checker.asking(purpose);
    }
}
