package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.every;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.or;
import static org.gascheck.oracle.Kleene.some;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 二, 三（三）4, 三（四）2 and 三（六）3: the census, renewal and inspection of pipelines, stations and vessels, and works. */
final class FacilityOpinions {

    private static final int YEAR_OF_THE_TEXT = 2000;

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;

    FacilityOpinions(Tree tree, LocalDate date, LocalDate issued) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
    }

    // 燃气管道、站场设施100%普查建档: each has a file of its own, which one finds by its number; of two under one number a
    // person has to find out which of them is on file
    Opinion archived(JsonNode facility, String kind) {
        JsonNode census = facility.path("census");
        String number = tree.text(census, "archiveNumber");
        boolean isShared = number != null && tree.count("pipelineFacilities", each -> number.equals(
                tree.text(each.path("census"), "archiveNumber"))) > 1;
        Boolean hasNumber = number == null ? null : (Boolean) !isShared;
        Boolean archived = tree.truth(census, "archived");
        return new Opinion(
                tree.is(facility, "kind", kind), and(archived, hasNumber), isShared ? archived : Boolean.FALSE);
    }

    // 掌握建设年代、产权归属…等资料; 对无法查找…的
    Opinion hasDatum(JsonNode facility, String datum) {
        JsonNode census = facility.path("census");
        return where(
                tree.truth(census, "archived"), tree.isOneOf(census, datum + "State", "ON_FILE", "NOT_FOUND"));
    }

    // 对2000年以前建设的燃气管道设施进行全方位安全评估; whether 2000 itself is meant is not said. Where nobody has searched for the
    // year, a person has to
    Opinion assessedIfOld(JsonNode facility) {
        JsonNode census = facility.path("census");
        String told = tree.text(census, "buildYear");
        boolean notSearched = told == null && tree.is(census, "buildYearState", "NOT_SEARCHED") == Boolean.TRUE;
        Integer year = told == null ? null : (Integer) new BigDecimal(told).intValueExact();
        Boolean isOld = notSearched
                ? Boolean.TRUE
                : year == null
                        ? tree.is(census, "buildYearState", "NOT_FOUND") == Boolean.TRUE ? Boolean.FALSE : null
                        : (Boolean) (year <= YEAR_OF_THE_TEXT);
        Boolean isThatYear = notSearched
                ? Boolean.TRUE
                : year == null ? null : (Boolean) (year == YEAR_OF_THE_TEXT);
        return new Opinion(isOld, isAssessed(census), or(isThatYear, wasAssessedOrIsAbandoned(facility)));
    }

    // 对无法查找建设年代、产权归属、管道材质、安全状况等资料的，按2000年前建设的燃气管道设施处置: what is not on the list is not handled so
    Opinion handledAsOld(JsonNode facility) {
        JsonNode census = facility.path("census");
        Boolean notFound = or(
                tree.is(census, "buildYearState", "NOT_FOUND"),
                tree.is(census, "ownerState", "NOT_FOUND"),
                tree.is(census, "materialState", "NOT_FOUND"),
                tree.is(census, "conditionState", "NOT_FOUND"));
        return new Opinion(
                notFound,
                and(tree.truth(census, "onPre2000List"), isAssessed(census)),
                and(tree.truth(census, "onPre2000List"), wasAssessedOrIsAbandoned(facility)));
    }

    private Boolean isAssessed(JsonNode census) {
        return some(tree.list(census, "assessments"), each ->
                and(tree.truth(each, "comprehensive"), sinceIssue(each, "assessedOn")));
    }

    private Boolean wasAssessedOrIsAbandoned(JsonNode facility) {
        return or(
                tree.is(facility, "serviceState", "ABANDONED"),
                some(tree.list(facility.path("census"), "assessments"), each ->
                        and(tree.truth(each, "comprehensive"), not(sinceIssue(each, "assessedOn")))));
    }

    // 严格依法督促相关企业定期对城镇燃气压力管道、容器开展检验检测: wherever the pipeline runs, inside a station too
    Opinion pipelineInspected(JsonNode facility) {
        return inspected(facility, tree.truth(facility, "pressurePipeline"));
    }

    Opinion vesselInspected(JsonNode vessel) {
        return inspected(vessel, tree.truth(vessel, "registered"));
    }

    private Opinion inspected(JsonNode of, Boolean isOne) {
        LocalDate next = tree.date(of.path("periodicInspection"), "nextDueOn");
        return where(
                and(isOne, tree.is(of, "serviceState", "IN_SERVICE")),
                next == null ? null : (Boolean) !next.isBefore(date));
    }

    // 按计划开展改造更新: what is renewed by today has been in time where the plan still has time
    Opinion renewed(JsonNode facility) {
        JsonNode renewal = facility.path("renewal");
        LocalDate planned = tree.date(renewal, "plannedBy");
        LocalDate renewedOn = tree.date(renewal, "renewedOn");
        Boolean hasTime = planned == null ? null : (Boolean) !planned.isBefore(date);
        Boolean inTime = planned == null || renewedOn == null ? null : (Boolean) !renewedOn.isAfter(planned);
        return where(tree.truth(renewal, "planned"), and(tree.truth(renewal, "renewed"), or(hasTime, inTime)))
                .due(not(hasTime));
    }

    // 未经验收合格投运
    Opinion acceptedBeforeUse(JsonNode works) {
        List<JsonNode> acceptances = tree.list(works, "acceptances");
        LocalDate use = tree.date(works, "putIntoUseOn");
        return new Opinion(
                tree.truth(works, "putIntoUse"),
                some(acceptances, each -> hadPassed(each, acceptances, use, true)),
                or(some(acceptances, each -> hadPassed(each, acceptances, use, false)),
                        some(acceptances, each -> and(
                                tree.is(each, "result", "PASSED_WITH_RESERVATIONS"), isBy(each, use)))));
    }

    /** None that did not pass may come after it and before use; one of the same day leaves open which came first. */
    private Boolean hadPassed(JsonNode passed, List<JsonNode> acceptances, LocalDate use, boolean beyondDoubt) {
        return and(tree.is(passed, "result", "PASSED"), isBy(passed, use), every(acceptances, other -> or(
                tree.is(other, "result", "PASSED"),
                isBy(other, tree.date(passed, "acceptedOn"), beyondDoubt ? 1 : 0),
                not(isBy(other, use)))));
    }

    private Boolean isBy(JsonNode acceptance, LocalDate day, int daysBefore) {
        return day == null ? null : isBy(acceptance, day.minusDays(daysBefore));
    }

    private Boolean isBy(JsonNode acceptance, LocalDate use) {
        LocalDate day = tree.date(acceptance, "acceptedOn");
        return day == null || use == null ? null : (Boolean) !day.isAfter(use);
    }

    private Boolean sinceIssue(JsonNode of, String name) {
        LocalDate day = tree.date(of, name);
        return day == null ? null : (Boolean) !day.isBefore(issued);
    }
}
