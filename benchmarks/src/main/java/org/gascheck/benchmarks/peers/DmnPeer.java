package org.gascheck.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.gascheck.law.Outcome;

/** Camunda DMN: a decision table for each requirement, from its three truths to the outcome. */
public final class DmnPeer implements Peer {

    private static final String[][] ROWS = {
        {"-1", "", "", "NOT_APPLICABLE"},
        {"", "1", "", "SATISFIED"},
        {"1", "-1", "1", "NEEDS_REVIEW"},
        {"1", "-1", "-1", "BREACHED"},
        {"", "", "", "UNDETERMINED"}};

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> decisions = new LinkedHashMap<>();

    /** Makes the tables. */
    public DmnPeer() {
        for (Demand demand : Demand.all()) {
            byte[] xml = table(demand).getBytes(StandardCharsets.UTF_8);
            decisions.put(demand.id(), engine.parseDecision("d_" + demand.id(), new ByteArrayInputStream(xml)));
        }
    }

    private static String table(Demand demand) {
        StringBuilder xml = new StringBuilder();
        xml.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"definitions\" name=\"d\" "
                + "namespace=\"d\">")
                .append("<decision id=\"d_").append(demand.id())
                .append("\" name=\"d\"><decisionTable id=\"t\" hitPolicy=\"FIRST\">");
        int id = 0;
        for (Form form : new Form[] {demand.applies(), demand.satisfied(), demand.leftToAPerson()}) {
            xml.append("<input id=\"i").append(id++)
                    .append("\"><inputExpression typeRef=\"long\" expressionLanguage=\"feel\"><text>")
                    .append(form.feel()).append("</text></inputExpression></input>");
        }
        xml.append("<output id=\"o\" name=\"outcome\" typeRef=\"string\"/>");
        for (String[] row : ROWS) {
            xml.append("<rule id=\"r").append(id++).append("\">");
            for (int i = 0; i < row.length - 1; i++) {
                xml.append("<inputEntry id=\"e").append(id++).append("\"><text>").append(row[i])
                        .append("</text></inputEntry>");
            }
            xml.append("<outputEntry id=\"e").append(id++).append("\"><text>\"").append(row[row.length - 1])
                    .append("\"</text></outputEntry></rule>");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    @Override
    public Map<String, Outcome> check(Map<String, Object> values) {
        Map<String, Outcome> outcomes = new HashMap<>();
        decisions.forEach((id, decision) -> {
            String outcome = engine.evaluateDecisionTable(decision, values).getSingleEntry();
            outcomes.put(id, Outcome.valueOf(outcome));
        });
        return outcomes;
    }
}
