package org.gascheck.service.judging;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.law.RulePack;
import org.gascheck.ledger.Actor;
import org.gascheck.ledger.DecisionLog;
import org.gascheck.ledger.Ledger;
import org.gascheck.report.ComplianceReport;
import org.springframework.stereotype.Component;

/** Logs what the service decides, before anybody is told of it. */
@Component
public class Decisions {

    private final Ledger ledger;

    Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A submission was judged, and nothing of it recorded. */
    public void checked(Actor by, ComplianceReport report) {
        ledger.log().append(by, "CHECKED", DecisionLog.about(report));
    }

    /** Other rule packs were put into force. */
    public void changedRules(Actor by, RulesInForce rules) {
        Map<String, String> packs = new LinkedHashMap<>();
        for (RulePack each : rules.packs().values()) {
            packs.put("pack " + each.instrument().id(), each.digest().text());
        }
        ledger.log().append(by, "RULE_PACKS_CHANGED", packs);
    }
}
