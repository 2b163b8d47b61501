package org.gascheck.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;

/**
 * What is measured: the 79 requirements that {@link org.gascheck.benchmarks.hand.HandWritten} knows. They are frozen,
 * so that a requirement which is added to the packs changes neither the hand-written checks nor what their times are
 * compared with.
 */
public final class Yardstick {

    /** The ids of the requirements. */
    public static final Set<String> REQUIREMENTS = requirements();

    /** The packs that come with the program, with these requirements only. */
    public static final List<RulePack> PACKS = RulePacks.shipped().stream().map(Yardstick::frozen).toList();

    private Yardstick() {
    }

    /** A pack without the requirements that came later. */
    public static RulePack frozen(RulePack pack) {
        Map<String, Requirement> requirements = new LinkedHashMap<>(pack.requirements());
        requirements.keySet().retainAll(REQUIREMENTS);
        return new RulePack(
                pack.instrument(),
                Collections.unmodifiableMap(requirements),
                pack.limits(),
                pack.settings(),
                pack.settingsOf(),
                pack.reasons(),
                pack.authorities(),
                pack.routing(),
                pack.slips(),
                pack.purposes(),
                pack.ruleFiles(),
                pack.lawFiles(),
                pack,
                pack.coverage(),
                pack.digest());
    }

    private static Set<String> requirements() {
        try (InputStream in = Yardstick.class.getResourceAsStream("frozen-requirements.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
