package org.gascheck.subjects.programme;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/**
 * A government's safety management platform (安全管理平台): which gas companies it is connected with, and what it supervises.
 */
@Consistent(SafetyPlatformConsistency.class)
public record SafetyPlatform(
        Fact<Boolean> established,
        Facts<CompanyConnection> gasCompanies,
        Fact<Set<SupervisedWork>> supervises
) {
}
