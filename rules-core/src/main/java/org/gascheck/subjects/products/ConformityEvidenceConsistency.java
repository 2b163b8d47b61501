package org.gascheck.subjects.products;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a piece of evidence say of each other. */
public final class ConformityEvidenceConsistency implements Consistency<ConformityEvidence> {

    private static final Contradiction TITLE_OF_ANOTHER_STANDARD = Contradiction.disputed("title-of-another-standard",
            "证明材料的标题所写的标准，与所选的标准不同", "the title names another standard than the one that is chosen");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(TITLE_OF_ANOTHER_STANDARD);
    }

    @Override
    public void compare(ConformityEvidence evidence, Comparison comparison) {
        NamedStandard standard = evidence.standard().given();
        if (standard == null) {
            return;
        }
        if (evidence.title().isGiven()) {
            Set<NamedStandard> named = StandardTitles.namedIn(evidence.title().given());
            if (!named.isEmpty() && !named.contains(standard)) {
                comparison.dispute(TITLE_OF_ANOTHER_STANDARD,
                        told(evidence.standard(), named.toArray(NamedStandard[]::new)), told(evidence.title()));
            }
        } else if (standard != NamedStandard.OTHER) {
            // Whose title nobody need ask for.
            comparison.follows(TITLE_OF_ANOTHER_STANDARD, evidence.title(), StandardTitles.of(standard),
                    evidence.standard());
        }
    }
}
