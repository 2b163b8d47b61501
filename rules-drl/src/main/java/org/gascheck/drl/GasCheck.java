package org.gascheck.drl;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;
import org.gascheck.routing.Routes;

/** Makes checkers, and tells who is in charge. Making a checker takes a while; make it once and keep it. */
public final class GasCheck {

    private static final String PACKS_NULL = "the rule packs are null";

    private GasCheck() {
    }

    /**
     * A checker by one or several rule packs, under the recommended readings.
     *
     * @throws InvalidPackException if the rules of a pack from a folder cannot be used
     * @throws IllegalArgumentException if there is no pack, or two are of one instrument
     * @throws NullPointerException if a pack is null
     */
    public static ComplianceChecker checker(RulePack... packs) {
        return checker(Arrays.asList(Objects.requireNonNull(packs, PACKS_NULL)), Settings.RECOMMENDED);
    }

    /** Who is in charge of what by the instrument of a rule pack, with the areas of the register of the program. */
    public static Routes routes(RulePack pack) {
        return Routes.of(Objects.requireNonNull(pack, "the rule pack is null"), RulePacks.register());
    }

    /**
     * A checker by one or several rule packs, under chosen readings, which calls rules straight where it can.
     *
     * @throws InvalidPackException if the rules of a pack from a folder cannot be used
     * @throws IllegalArgumentException if there is no pack, two are of one instrument, or a chosen reading is not one
     *                      of the packs'
     * @throws NullPointerException if a pack or the settings are null
     */
    public static ComplianceChecker checker(List<RulePack> packs, Settings settings) {
        return checker(packs, settings, Engine.CALLED_STRAIGHT);
    }

    /**
     * A checker by one or several rule packs, under chosen readings, with an engine.
     *
     * @throws InvalidPackException if the rules of a pack from a folder cannot be used
     * @throws IllegalArgumentException if there is no pack, two are of one instrument, or a chosen reading is not one
     *                      of the packs'
     * @throws NullPointerException if a pack, the settings or the engine are null
     */
    public static ComplianceChecker checker(List<RulePack> packs, Settings settings, Engine engine) {
        Objects.requireNonNull(packs, PACKS_NULL);
        Objects.requireNonNull(settings, "the settings are null; expected Settings.RECOMMENDED or other ones");
        Objects.requireNonNull(engine, "the engine is null");
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("a checker needs a rule pack");
        }
        Set<String> instruments = new HashSet<>();
        Map<String, Setting> known = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            String instrument = Objects.requireNonNull(pack, "a rule pack is null").instrument().id();
            if (!instruments.add(instrument)) {
                throw new IllegalArgumentException("there are two rule packs of the instrument " + instrument
                        + "; expected one of each");
            }
            known.putAll(pack.settings());
        }
        settings.check(known);
        return new PackChecker(packs, settings, engine);
    }
}
