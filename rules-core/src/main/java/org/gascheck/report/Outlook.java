package org.gascheck.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;

/**
 * What some open conclusions can come to together, in each way in which the unknown facts can turn out. Facts that only
 * a person can find out are asked of nobody: where they make a difference, the outcome is that a person has to judge.
 * Used by one thread.
 */
public final class Outlook {

    private final Diagrams diagrams;
    private final Map<OpenConclusion, OutcomeDiagrams> comesTo = new LinkedHashMap<>();

    private Outlook(Collection<OpenConclusion> conclusions) {
        List<Claim> claims = new ArrayList<>();
        Map<OpenConclusion, Judgement> judgements = new LinkedHashMap<>();
        for (OpenConclusion each : conclusions) {
            Judgement judgement = each.judgement().fixed();
            judgements.put(each, judgement);
            claims.addAll(judgement.claims());
        }
        this.diagrams = Diagrams.ofEach(claims);
        judgements.forEach(
                (each, judgement) -> comesTo.put(each, OutcomeDiagrams.of(judgement, each::isOverdue, diagrams)));
    }

    /** The outlook of some conclusions of one report, all of which speak of facts where they stand. */
    public static Outlook of(Collection<OpenConclusion> conclusions) {
        return new Outlook(conclusions);
    }

    /** The diagrams, which ask for each fact by itself. */
    public Diagrams diagrams() {
        return diagrams;
    }

    /** Whether one of the conclusions comes to an outcome; for one that is satisfied also where it does not apply. */
    public Diagram comesTo(OpenConclusion conclusion, Outcome outcome) {
        return comesTo.get(conclusion).of(outcome);
    }
}
