package org.gascheck.cli;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.drl.RulePacks;
import picocli.CommandLine;

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
                Text expected = Nearest.expected(id, packs.ids());
                throw UsageException.ofOption(line, "--instrument",
                        "没有文件“" + id + "”" + expected.zh(), "there is no instrument \"" + id + "\"" + expected.en());
            }
        }
        return new LinkedHashSet<>(ids);
    }
}
