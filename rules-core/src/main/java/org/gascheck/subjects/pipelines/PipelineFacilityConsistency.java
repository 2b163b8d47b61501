package org.gascheck.subjects.pipelines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What is said to have been done to a facility, and when it was built. */
public final class PipelineFacilityConsistency implements Consistency<PipelineFacility> {

    private static final Contradiction BEFORE_IT_WAS_BUILT = Contradiction.refused("happened-before-it-was-built",
            "改造、检验、发现缺陷不早于建设年份",
            "nothing is renewed, inspected or found defective before the year in which it was built");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(BEFORE_IT_WAS_BUILT);
    }

    @Override
    public void compare(PipelineFacility facility, Comparison comparison) {
        Fact<BigDecimal> built = facility.census().buildYear();
        compareYear(built, facility.renewal().renewedOn(), comparison);
        compareYear(built, facility.periodicInspection().lastInspectedOn(), comparison);
        if (facility.defects().isGiven()) {
            for (PipelineDefect defect : facility.defects()) {
                compareYear(built, defect.foundOn(), comparison);
            }
        }
    }

    private static void compareYear(Fact<BigDecimal> built, Fact<LocalDate> day, Comparison comparison) {
        if (built.isGiven() && day.isGiven() && day.given().getYear() < built.given().intValue()) {
            comparison.refuse(BEFORE_IT_WAS_BUILT, day, built);
        }
    }
}
