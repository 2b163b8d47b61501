package org.gascheck.subjects.enterprises;

/** Kinds of acts against the rules, the 三违. */
public enum RuleViolationKind {
    UNLAWFUL_COMMAND, UNLAWFUL_OPERATION, BREACH_OF_DISCIPLINE
}
