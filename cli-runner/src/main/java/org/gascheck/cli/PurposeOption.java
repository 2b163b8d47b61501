package org.gascheck.cli;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.drl.RulePacks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option for what submissions are judged for. */
final class PurposeOption {

    /** The ids of the purposes of the packs that come with the program. */
    static final class Ids implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            Set<String> ids = new LinkedHashSet<>();
            RulePacks.shipped().forEach(pack -> ids.addAll(pack.purposes().keySet()));
            return ids.iterator();
        }
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--for",
            paramLabel = "PURPOSE",
            completionCandidates = Ids.class,
            description =
                    "按用途回答。 Answer first what submissions are judged for: ${COMPLETION-CANDIDATES}. All else is told"
                        + " after it. The exit codes are then those of the answers: 0 yes or not yet due, 1 some no, 2"
                        + " none no but facts are missing, a person has to judge, or there is nothing to judge.")
    private String purpose;

    /** The id of one of the packs, or null; anything else is bad usage. */
    String chosen(Packs packs) {
        if (purpose != null && !packs.purposes().contains(purpose)) {
            Text expected = Nearest.expected(purpose, packs.purposes());
            throw UsageException.ofOption(spec.commandLine(), "--for",
                    "没有用途“" + purpose + "”" + expected.zh(), "there is no purpose \"" + purpose + "\"" + expected.en());
        }
        return purpose;
    }
}
