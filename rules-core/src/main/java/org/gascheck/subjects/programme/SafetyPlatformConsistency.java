package org.gascheck.subjects.programme;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a government's safety platform say of each other. */
public final class SafetyPlatformConsistency implements Consistency<SafetyPlatform> {

    private static final Contradiction AT_WORK_WITHOUT_BEING_THERE = Contradiction.disputed(
            "safety-platform-at-work-without-being-there",
            "写明没有安全管理平台，又写明平台已接入数据或实施监督",
            "there is said to be no safety platform, and data to reach it or work to be supervised by it");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(AT_WORK_WITHOUT_BEING_THERE);
    }

    @Override
    public void compare(SafetyPlatform platform, Comparison comparison) {
        if (!Boolean.FALSE.equals(platform.established().given())) {
            return;
        }
        if (platform.gasCompanies().isGiven()) {
            for (CompanyConnection company : platform.gasCompanies()) {
                if (Boolean.TRUE.equals(company.connected().given())) {
                    comparison.dispute(
                            AT_WORK_WITHOUT_BEING_THERE,
                            told(platform.established(), true),
                            told(company.connected(), false));
                }
            }
        }
        if (platform.supervises().isGiven() && !platform.supervises().given().isEmpty()) {
            comparison.dispute(
                    AT_WORK_WITHOUT_BEING_THERE,
                    told(platform.established(), true),
                    told(platform.supervises(), Set.of()));
        }
    }
}
