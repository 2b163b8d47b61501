package org.gascheck.subjects.works;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of works on special equipment say of each other. */
public final class SpecialEquipmentWorksConsistency implements Consistency<SpecialEquipmentWorks> {

    private static final Contradiction NOTICE_OF_A_DAY_BUT_NOT_GIVEN =
            Contradiction.refused("notice-of-a-day-but-not-given",
            "写有告知日期的，说明已经告知", "a notice of a day was given");
    private static final Contradiction PASSED_ON_A_DAY_BUT_NOT_PASSED =
            Contradiction.refused("inspection-passed-on-a-day-but-not-passed",
            "写有监督检验合格日期的，说明已经合格", "an inspection passed on a day was passed");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(NOTICE_OF_A_DAY_BUT_NOT_GIVEN, PASSED_ON_A_DAY_BUT_NOT_PASSED);
    }

    @Override
    public void compare(SpecialEquipmentWorks works, Comparison comparison) {
        if (works.noticeGivenOn().isGiven()) {
            comparison.follows(
                    NOTICE_OF_A_DAY_BUT_NOT_GIVEN, works.noticeGiven(), List.of(true), works.noticeGivenOn());
        }
        if (works.inspectionPassedOn().isGiven()) {
            comparison.follows(
                    PASSED_ON_A_DAY_BUT_NOT_PASSED, works.inspectionPassed(), List.of(true),
                    works.inspectionPassedOn());
        }
    }
}
