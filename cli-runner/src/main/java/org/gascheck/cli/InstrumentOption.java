package org.gascheck.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.drl.RulePacks;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The option that picks instruments. */
final class InstrumentOption {

    /** The ids of the instruments that come with the program. */
    static final class Ids implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return RulePacks.shipped().stream().map(pack -> pack.instrument().id()).iterator();
        }
    }

    private InstrumentOption() {
    }

    /** Holds ids against the instruments at hand; anything else is bad usage. */
    static Set<String> checked(List<String> ids, Packs packs, CommandLine line) {
        for (String id : ids) {
            if (!packs.ids().contains(id)) {
                throw new ParameterException(line, "Invalid value for option '--instrument': there is no instrument \"" + id
                        + "\"; expected one of " + String.join(", ", packs.ids()) + "." + Nearest.maybe(id, new ArrayList<>(packs.ids())));
            }
        }
        return new LinkedHashSet<>(ids);
    }
}
