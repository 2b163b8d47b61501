package org.gascheck.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.facts.model.Submission;

/** By which instruments submissions are judged: those that the operator chose, or those that a submission names. */
final class InstrumentChoice {

    /** The instrument where nobody names one. */
    static final String USUAL = "cq2021n156";

    private static final int LONGEST_ID = 60;

    private final Packs packs;
    private final Set<String> chosen;

    /** The choice of an operator, who may have chosen none. */
    InstrumentChoice(Packs packs, Set<String> chosen) {
        this.packs = packs;
        this.chosen = chosen;
    }

    /** Those for a submission that names none. */
    Set<String> usual() {
        return chosen.isEmpty() ? withAdded(Set.of(USUAL)) : chosen;
    }

    /** Those for a submission. */
    Set<String> of(Submission submission, String source) throws UnreadableInputException {
        if (!chosen.isEmpty() || !submission.instruments().isKnown()) {
            return usual();
        }
        Set<String> named = submission.instruments().value();
        String known = String.join(", ", packs.ids());
        if (named.isEmpty()) {
            throw UnreadableInputException.at(source, "/instruments",
                    "没有写明依据的文件；应为以下之一或多个：" + known, "names no instrument; expected one or more of " + known);
        }
        for (String id : named) {
            if (!packs.ids().contains(id)) {
                Text maybe = Nearest.maybe(id, packs.ids());
                String shown = Printable.of(id, LONGEST_ID);
                throw UnreadableInputException.at(source, "/instruments",
                        "没有文件“" + shown + "”；应为以下之一或多个：" + known + maybe.zh(),
                        "there is no instrument \"" + shown + "\"; expected one or more of " + known + "."
                        + maybe.en());
            }
        }
        return withAdded(named);
    }

    private Set<String> withAdded(Set<String> instruments) {
        Set<String> all = new LinkedHashSet<>(instruments);
        all.addAll(packs.added());
        return all;
    }
}
