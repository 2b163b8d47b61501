package org.gascheck.subjects.pipelines;

import static org.gascheck.facts.Comparison.told;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of a periodic inspection say of each other. */
public final class PeriodicInspectionConsistency implements Consistency<PeriodicInspection> {

    private static final Contradiction INSPECTED_ON_A_DAY_BUT_NEVER =
            Contradiction.refused("inspected-on-a-day-but-never",
            "写有检验日期的，说明检验过", "what was inspected on a day was inspected");
    private static final Contradiction INSPECTED_AFTER_THE_NEXT_WAS_DUE =
            Contradiction.disputed("inspected-after-the-next-was-due",
            "最近一次检验在写明的下次检验日期以后，下次检验日期应当已经更新",
            "the last inspection is later than the day on which the next is said to be due, "
                    + "which it should have set anew");

    /** A day on which it may still be due, whichever day is meant. */
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /** Longer than anything is left to itself that is inspected periodically, so that 2060 for 2026 is seen. */
    private static final int YEARS_OF_A_PERIOD = 30;
    private static final Text DUE_IN_MANY_YEARS = new Text(
            "写明的下次检验日期在最近一次检验三十年以后，可能写错了",
            "the next inspection is said to be due more than thirty years after the last, which may be a slip");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(INSPECTED_ON_A_DAY_BUT_NEVER, INSPECTED_AFTER_THE_NEXT_WAS_DUE);
    }

    @Override
    public void compare(PeriodicInspection inspection, Comparison comparison) {
        if (inspection.lastInspectedOn().isGiven()) {
            comparison.follows(
                    INSPECTED_ON_A_DAY_BUT_NEVER, inspection.everInspected(), List.of(true),
                    inspection.lastInspectedOn());
        }
        if (inspection.lastInspectedOn().isGiven() && inspection.nextDueOn().isGiven()
                && inspection.lastInspectedOn().given().isAfter(inspection.nextDueOn().given())) {
            comparison.dispute(INSPECTED_AFTER_THE_NEXT_WAS_DUE,
                    told(inspection.nextDueOn(), LAST_DAY), told(inspection.lastInspectedOn()));
        }
        Doubts.farAhead(inspection.nextDueOn(), inspection.lastInspectedOn(), YEARS_OF_A_PERIOD,
                DUE_IN_MANY_YEARS, comparison);
    }
}
