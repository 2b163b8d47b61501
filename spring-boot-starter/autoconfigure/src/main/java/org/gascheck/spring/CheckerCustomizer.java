package org.gascheck.spring;

import org.gascheck.ComplianceChecker;

/** Changes the checker that is made by the properties, or puts something around it, before anything uses it. */
@FunctionalInterface
public interface CheckerCustomizer {

    /** The checker to use instead of one. */
    ComplianceChecker customize(ComplianceChecker checker);
}
