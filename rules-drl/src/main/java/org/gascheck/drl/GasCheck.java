package org.gascheck.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.ComplianceChecker;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;

/** Makes checkers. Making one takes a while; make it once and keep it. */
public final class GasCheck {

    private GasCheck() {
    }

    /**
     * A checker by one or several rule packs, under the recommended readings.
     *
     * @throws InvalidPackException if the rules of a pack from a folder cannot be used
     */
    public static ComplianceChecker checker(RulePack... packs) {
        return checker(List.of(packs), Settings.RECOMMENDED);
    }

    /**
     * A checker by one or several rule packs, under chosen readings.
     *
     * @throws InvalidPackException if the rules of a pack from a folder cannot be used
     * @throws IllegalArgumentException if there is no pack, or a chosen reading is not one of the packs'
     */
    public static ComplianceChecker checker(List<RulePack> packs, Settings settings) {
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("a checker needs a rule pack");
        }
        Map<String, Setting> known = new LinkedHashMap<>();
        packs.forEach(pack -> known.putAll(pack.settings()));
        settings.check(known);
        return new PackChecker(packs, settings);
    }
}
