package org.gascheck.report;

import org.gascheck.Text;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;

/** What subjects are counted as: units by their trade, other users by their kind, and all else by what it is. */
public final class KindOfMember {

    private static final Text ANY_UNIT = new Text("单位（行业不明）", "unit of an unknown trade");
    private static final Text ANY_USER = new Text("用户（类别不明）", "user of an unknown kind");

    private KindOfMember() {
    }

    /** That of a subject. */
    public static Text of(Subject subject) {
        if (!(subject.record() instanceof GasUser user)) {
            return Vocabulary.record(subject.record().getClass().asSubclass(Record.class));
        }
        if (!user.kind().isKnown()) {
            return ANY_USER;
        }
        if (user.kind().value() != UserKind.UNIT) {
            return Vocabulary.constant(user.kind().value());
        }
        return user.industry().isKnown() ? Vocabulary.constant(user.industry().value()) : ANY_UNIT;
    }
}
