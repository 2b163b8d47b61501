package org.gascheck.drl;

import org.gascheck.facts.Subject;
import org.gascheck.report.Judgement;

/** Rules that can say again what they said of a subject. */
interface SaidAgain {

    /** What the rules about a subject work with, of which nothing is worked out yet. */
    SubjectValues values(Subject subject);

    /** What the rule on the requirement at a position says of the subject of some values. */
    Judgement judgement(Subject subject, int position, SubjectValues values);
}
