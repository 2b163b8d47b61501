package org.gascheck.mutation;

import java.util.List;
import org.gascheck.law.RulePack;

/** Packs with one change of the law, as mutation testing makes them. */
public final class LawChanges {

    /** A pack and the limit, setting or requirement that differs in it. */
    public record Changed(String key, RulePack pack) {
    }

    private LawChanges() {
    }

    /** All of them. */
    public static List<Changed> of(RulePack pack) {
        return new LawMutants(pack, new Program(pack))
                .all().stream()
                // Rates are also miscounted, without another pack.
                .filter(each -> each.pack() != null)
                .map(each -> new Changed(each.mutant().place(), each.pack())).toList();
    }
}
