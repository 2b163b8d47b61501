package org.gascheck.docs;

import java.util.Set;
import org.gascheck.Text;
import org.gascheck.law.Clause;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;

/** How far a clause is covered under an instrument. */
enum State {
    AUTOMATED("自动判定", "automated"),
    NEEDS_A_PERSON("交由人判断", "needs a person"),
    ROUTED("写明部门", "names departments"),
    PLANNED("待实现", "planned"),
    PLANNED_WITH_A_FINDING("待实现，须先有人工认定", "planned, with a human finding"),
    TOPIC_ONLY("只提到主题", "only a topic"),
    NOT_STATED("未写", "not stated");

    private final Text label;

    State(String zh, String en) {
        this.label = new Text(zh, en);
    }

    Text label() {
        return label;
    }

    /** Whether there is nothing left to do. */
    boolean isDone() {
        return this != PLANNED && this != PLANNED_WITH_A_FINDING;
    }

    /** That of a clause under the instrument of a pack. */
    static State of(Clause clause, RulePack pack) {
        String instrument = pack.instrument().id();
        if (!clause.provisions().containsKey(instrument)) {
            return NOT_STATED;
        }
        Requirement requirement = pack.requirements().get(clause.id());
        if (requirement != null) {
            Set<Outcome> told = requirement.messages().keySet();
            return told.contains(Outcome.NEEDS_REVIEW) && !told.contains(Outcome.BREACHED) ? NEEDS_A_PERSON : AUTOMATED;
        }
        if (!clause.isStatedBy(instrument)) {
            return TOPIC_ONLY;
        }
        if (pack.routing().of(clause.id()).isPresent()) {
            return ROUTED;
        }
        return clause.needsFinding() ? PLANNED_WITH_A_FINDING : PLANNED;
    }
}
