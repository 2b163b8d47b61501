package org.gascheck.impact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.law.Limit;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;

/** Takes back what mutation testing changed of the law, entry by entry. */
final class LawChangesTakenBack {

    private LawChangesTakenBack() {
    }

    static RulePack of(RulePack old, RulePack both, Change first) {
        Map<String, Requirement> requirements = new LinkedHashMap<>(both.requirements());
        Map<String, Limit> limits = new LinkedHashMap<>(both.limits());
        Map<String, Setting> settings = new LinkedHashMap<>(both.settings());
        requirements.computeIfPresent(first.key(), (key, now) -> mixed(old.requirement(key), now, first.kind()));
        limits.computeIfPresent(first.key(), (key, now) -> old.limit(key));
        settings.computeIfPresent(first.key(), (key, now) -> old.setting(key));
        return both.with(requirements, limits, settings);
    }

    private static Requirement mixed(Requirement before, Requirement now, Change.Kind kind) {
        Requirement due = kind == Change.Kind.DUE_DATE ? before : now;
        return new Requirement(
                now.id(), now.area(), (kind == Change.Kind.STRENGTH ? before : now).strength(), now.provisions(),
                now.narrowed(), now.authority(), now.subject(), now.title(), now.applies(), now.satisfied(),
                now.messages(), now.reasons(), now.reading(), now.alternative(), now.rectification(), due.due(),
                due.contradictions(), (kind == Change.Kind.RATE ? before : now).rate());
    }
}
