package org.gascheck.subjects.works;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a day of works say of each other. */
public final class GuardedDayConsistency implements Consistency<GuardedDay> {

    private static final Contradiction NAMED_GUARDIAN_IS_NO_PERSON =
            Contradiction.refused("named-guardian-is-no-person",
            "写有监护人姓名的，说明是专人监护", "a guardian with a name is a person");
    private static final Contradiction GUARDED_BY_NOBODY = Contradiction.refused("guarded-throughout-by-nobody",
            "全程有监护的，不会是没有监护", "what was watched throughout was watched by somebody");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(NAMED_GUARDIAN_IS_NO_PERSON, GUARDED_BY_NOBODY);
    }

    @Override
    public void compare(GuardedDay day, Comparison comparison) {
        if (day.guardian().isGiven()) {
            comparison.follows(NAMED_GUARDIAN_IS_NO_PERSON, day.guard(), List.of(GuardKind.PERSON), day.guardian());
        }
        if (Boolean.TRUE.equals(day.throughout().given())) {
            comparison.follows(
                    GUARDED_BY_NOBODY, day.guard(), List.of(GuardKind.PERSON, GuardKind.CAMERA), day.throughout());
        }
    }
}
