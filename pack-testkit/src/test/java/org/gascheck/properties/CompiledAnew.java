package org.gascheck.properties;

import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;

/** A shipped pack with rule files that differ by a line, so that its rules are compiled anew. */
final class CompiledAnew {

    private CompiledAnew() {
    }

    /** A copy of a pack. */
    static RulePack of(RulePack pack) {
        return new RulePack(
                pack.instrument(),
                pack.requirements(),
                pack.limits(),
                pack.settings(),
                pack.settingsOf(),
                pack.reasons(),
                pack.authorities(),
                pack.routing(),
                pack.slips(),
                pack.purposes(),
                pack.ruleFiles().stream()
                        .map(file -> new RuleFile(file.name(), file.drl() + "// The same.\n"))
                        .toList(),
                pack.lawFiles(),
                pack.base(),
                pack.coverage(),
                pack.digest());
    }
}
