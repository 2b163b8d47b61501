package org.gascheck.report;

import java.io.IOException;
import org.gascheck.facts.model.Submission;

/** Writes what a verdict covers as part of a report in JSON. */
final class ScopeJson {

    private final JsonOut out;
    private final TextsTold told;

    ScopeJson(JsonOut out, TextsTold told) {
        this.out = out;
        this.told = told;
    }

    void write(Scope scope) throws IOException {
        out.startObject("scope");
        out.startList("instruments");
        for (InstrumentScope each : scope.instruments()) {
            write(each);
        }
        out.endList();
        out.startList("handedInNotJudged");
        for (FactsNotJudged each : scope.handedInNotJudged()) {
            out.startObject();
            out.field("fact", each.fact());
            out.field("count", each.count());
            out.field("first", each.first());
            out.endObject();
        }
        out.endList();
        if (!scope.disputes().isEmpty()) {
            out.startList("disputes");
            for (ReportedDispute each : scope.disputes()) {
                out.startObject();
                out.field("contradiction", each.contradiction());
                out.field(JsonOut.SAYS, each.says());
                out.startList("facts");
                for (Evidence fact : each.facts()) {
                    out.evidence(fact);
                }
                out.endList();
                out.endObject();
            }
            out.endList();
        }
        if (!scope.assumptions().isEmpty()) {
            out.startList("assumptions");
            for (Submission.Assumed each : scope.assumptions()) {
                out.startObject();
                out.field("assumption", each.assumption());
                out.field("filled", each.filled());
                out.endObject();
            }
            out.endList();
        }
        if (!scope.daysNotCounted().isEmpty()) {
            out.startList("daysNotCounted");
            for (DayNotCounted each : scope.daysNotCounted()) {
                out.startObject();
                out.field("fact", each.fact());
                out.field("written", each.written());
                out.field(JsonOut.SAYS, each.says());
                out.endObject();
            }
            out.endList();
        }
        out.endObject();
    }

    private void write(InstrumentScope scope) throws IOException {
        out.startObject();
        out.field("instrument", scope.instrument());
        out.generator().writeBooleanField("complete", scope.complete());
        out.field("clauses", scope.clauses());
        out.field("judged", scope.judged());
        out.field("leftToAPerson", scope.leftToAPerson());
        out.field("routed", scope.routed());
        out.startList("notYetJudged");
        for (InstrumentScope.AreaNotJudged area : scope.notYetJudged()) {
            out.startObject();
            out.field("area", area.area());
            if (told.isNew("area", scope.instrument(), area.area())) {
                out.field(JsonOut.NAME, area.name());
            }
            out.field("clauses", area.clauses());
            out.endObject();
        }
        out.endList();
        if (!scope.elsewhere().isEmpty()) {
            out.startList("elsewhere");
            for (InstrumentScope.StatedElsewhere each : scope.elsewhere()) {
                out.startObject();
                out.field("by", each.by());
                out.field("area", each.area());
                if (told.isNew("elsewhere", scope.instrument(), each.by(), each.area())) {
                    out.field(JsonOut.NAME, each.name());
                }
                out.field("clauses", each.clauses());
                out.field("mentioned", each.mentioned());
                out.endObject();
            }
            out.endList();
        }
        out.field("outOfReach", scope.outOfReach());
        out.startList("neverJudged");
        for (InstrumentScope.NeverJudged each : scope.neverJudged()) {
            out.startObject();
            out.field("id", each.id());
            if (told.isNew("never", scope.instrument(), each.id())) {
                out.field(JsonOut.WHAT, each.what());
                out.field(JsonOut.REASON, each.reason());
            }
            out.endObject();
        }
        out.endList();
        out.endObject();
    }
}
