package org.gascheck.drl;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import org.gascheck.facts.Subject;
import org.gascheck.report.Judgement;
import org.gascheck.report.Kept;

/**
 * A subject, and what was said on each of the requirements about its kind, in their order. What was said can be let go
 * of where the rules can say it again: what they worked with is many times as large as the subject. Safe for use by
 * many threads once all is said.
 */
final class Judged {

    private static final Reference<SubjectValues> NONE = new WeakReference<>(null);

    private final Subject subject;
    /** Null where nothing is known of the subject and the same was said of another, or it was let go of. */
    private Judgement[] said;
    /** What was kept of each conclusion; null as long as none was let go of. */
    private Kept[] kept;
    private volatile Reference<SubjectValues> again = NONE;

    Judged(Subject subject, Judgement[] said) {
        this.subject = subject;
        this.said = said;
    }

    Subject subject() {
        return subject;
    }

    /** Whether it is like another of which nothing is known. */
    boolean isLikeAnother() {
        return said == null && kept == null;
    }

    /** Takes down what is said on the requirement at a position; false where something was said before. */
    boolean say(int position, Judgement judgement) {
        if (said[position] != null) {
            return false;
        }
        said[position] = judgement;
        return true;
    }

    /**
     * What was said on the requirement at a position; null where nothing was.
     *
     * @param rules say it again where it was let go of
     */
    Judgement on(int position, SaidAgain rules) {
        if (said != null) {
            return said[position];
        }
        SubjectValues values = again.get();
        if (values == null) {
            values = rules.values(subject);
            again = new WeakReference<>(values);
        }
        return rules.judgement(subject, position, values);
    }

    /** Lets go of what was said, but for what is kept of the conclusion on the requirement at a position. */
    void keep(int position, Kept conclusion) {
        if (kept == null) {
            kept = new Kept[said.length];
            said = null;
        }
        kept[position] = conclusion;
        for (int i = 0; i < position; i++) {
            if (conclusion.equals(kept[i])) {
                kept[position] = kept[i];
                return;
            }
        }
    }

    /** What was kept of the conclusion on the requirement at a position. */
    Kept kept(int position) {
        return kept[position];
    }
}
