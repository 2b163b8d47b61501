package org.gascheck.cli;

import org.gascheck.law.Answer;
import org.gascheck.report.Verdict;

/** What the command tells its caller: the same for one file and for many, and never a count. */
final class ExitCodes {

    /** Everything is compliant, or the command did what it was asked. */
    static final int OK = 0;

    /** Something is non-compliant. */
    static final int NON_COMPLIANT = 1;

    /** Nothing is non-compliant, but something is undetermined. */
    static final int UNDETERMINED = 2;

    /** The command was used wrongly. */
    static final int USAGE = 64;

    /** Some input cannot be read; this wins over what the others came to. */
    static final int UNREADABLE = 65;

    /** Our fault, or that of the machine. */
    static final int FAULT = 70;

    private ExitCodes() {
    }

    /** That of a verdict. */
    static int of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> OK;
            case NON_COMPLIANT -> NON_COMPLIANT;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /**
     * That of an answer: what is not yet due is nothing to hold against anybody, and where there is nothing to judge
     * there is no yes.
     */
    static int of(Answer answer) {
        return switch (answer) {
            case YES, NOT_YET_DUE -> OK;
            case NO -> NON_COMPLIANT;
            case FACTS_MISSING, FOR_A_PERSON, NOTHING_TO_JUDGE -> UNDETERMINED;
        };
    }

    /** What two inputs come to: what is not met weighs more than what is not known, and an unreadable one most. */
    static int worse(int one, int other) {
        if (one == UNREADABLE || other == UNREADABLE) {
            return UNREADABLE;
        }
        return one == NON_COMPLIANT || other == OK ? one : other;
    }
}
