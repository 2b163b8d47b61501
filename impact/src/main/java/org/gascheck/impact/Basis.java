package org.gascheck.impact;

import java.time.LocalDate;
import java.util.Objects;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;

/**
 * By what submissions are judged. Immutable.
 *
 * @param pack     the rule pack; submissions are judged by it whatever instruments they name
 * @param settings the readings chosen
 * @param day      the day to judge for, or null for that of each submission
 */
public record Basis(RulePack pack, Settings settings, LocalDate day) {

    /**
     * One by a pack.
     *
     * @throws IllegalArgumentException if a chosen reading is none of the pack's
     * @throws NullPointerException if the pack or the settings are null
     */
    public Basis {
        Objects.requireNonNull(pack, "the rule pack is null");
        Objects.requireNonNull(settings, "the settings are null; expected Settings.RECOMMENDED or other ones");
        settings.check(pack.settings());
    }

    /** One by a pack, under the recommended readings, for the day of each submission. */
    public static Basis of(RulePack pack) {
        return new Basis(pack, Settings.RECOMMENDED, null);
    }
}
