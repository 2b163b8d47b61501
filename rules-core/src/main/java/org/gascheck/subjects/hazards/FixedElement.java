package org.gascheck.subjects.hazards;

/** What the putting right of a hazard may have to be fixed by (五定): no document says which five it is. */
public enum FixedElement {
    RESPONSIBLE_PERSON, RESPONSIBILITY, MEASURES, FUNDS, DEADLINE, CONTINGENCY_PLAN, STANDARD, FINISHER, VERIFIER
}
