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

/** 二, 三（一）2, 三（五） and 三（七）: assessments, licences, principals and emergencies of gas companies and districts. */
final class CompanyOpinions {

    static final LocalDate GOALS_DUE = LocalDate.parse("2022-12-31");
    private static final LocalDate ASSESSED_BY = LocalDate.parse("2022-03-31");
    private static final LocalDate RECTIFIED_BY = LocalDate.parse("2022-05-31");
    private static final BigDecimal ALL_DAY = BigDecimal.valueOf(24);

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;
    private final boolean isYuelai;

    CompanyOpinions(Tree tree, LocalDate date, LocalDate issued, boolean isYuelai) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
        this.isYuelai = isYuelai;
    }

    // 在2022年3月底前完成评估; 已取证燃气经营企业100%完成安全达标评估
    Opinion assessed(JsonNode company) {
        JsonNode assessment = company.path("safetyAssessment");
        Boolean completed = tree.is(assessment, "state", "COMPLETED");
        Boolean inTime = notAfter(assessment, "completedOn", ASSESSED_BY);
        return new Opinion(
                        not(tree.isEmpty(company, "licences")),
                        and(completed, sinceIssue(assessment, "completedOn"), inTime),
                        or(
                                and(completed, not(sinceIssue(assessment, "completedOn"))),
                                every(tree.list(company, "licences"), CompanyOpinions::isNotInForce)))
                .due(date.isAfter(ASSESSED_BY));
    }

    /** A status that is not told is taken to be in force. */
    private static Boolean isNotInForce(JsonNode licence) {
        return licence.hasNonNull("status") && !licence.get("status").asText().equals("IN_FORCE");
    }

    // 对不符合要求的燃气经营企业，在2022年5月底前完成整改
    Opinion rectified(JsonNode company) {
        JsonNode assessment = company.path("safetyAssessment");
        return where(
                        and(tree.is(assessment, "state", "COMPLETED"), tree.is(assessment, "result", "FAILED")),
                        and(tree.truth(assessment, "rectified"), notAfter(assessment, "rectifiedOn", RECTIFIED_BY)))
                .due(date.isAfter(RECTIFIED_BY));
    }

    // 24小时专人应急值守; at home it is somebody all day, but whether on duty is not said. In Yuelai: 加强安全应急值守
    Opinion dutyStaff(JsonNode company) {
        JsonNode duty = company.path("emergency").path("duty");
        String told = tree.text(duty, "hoursPerDay");
        Boolean allDay = told == null ? null : new BigDecimal(told).compareTo(ALL_DAY) >= 0;
        return new Opinion(
                true,
                and(allDay, tree.is(duty, "staffing", "DEDICATED")),
                isYuelai ? Boolean.TRUE : and(allDay, tree.is(duty, "staffing", "AT_HOME")));
    }

    // 专线
    Opinion dutyLine(JsonNode company) {
        return Opinion.always(tree.is(company.path("emergency").path("duty"), "line", "DEDICATED"));
    }

    // 制定燃气安全应急预案年度演练计划
    Opinion drillPlan(JsonNode company) {
        return Opinion.always(some(tree.list(company.path("emergency"), "drillPlans"), plan -> {
            String year = tree.text(plan, "year");
            return year == null ? null : new BigDecimal(year).intValueExact() == date.getYear();
        }));
    }

    // 100%开展燃气安全应急预案演练: whether a table-top exercise is one is not said
    Opinion drilled(JsonNode company) {
        List<JsonNode> drills = tree.list(company.path("emergency"), "drills");
        return new Opinion(
                        true,
                        some(drills, drill -> and(isHeld(drill), not(tree.containsAnyOf(drill, "forms", "TABLE_TOP")))),
                        some(drills, this::isHeld))
                .due(date.isAfter(GOALS_DUE));
    }

    // 强化演练评估并不断完善应急预案: what was held today can hardly be evaluated yet, and by when a plan is improved is not said
    Opinion drillsEvaluated(JsonNode company) {
        List<JsonNode> drills = tree.list(company.path("emergency"), "drills");
        return new Opinion(
                some(drills, this::isHeld),
                every(drills, drill -> or(not(isHeld(drill)), and(tree.truth(drill, "evaluated"), isImproved(drill)))),
                every(drills, drill -> or(
                        not(isHeld(drill)), tree.truth(drill, "evaluated"), tree.is(drill, "heldOn", "" + date))));
    }

    private Boolean isImproved(JsonNode drill) {
        return or(not(tree.truth(drill, "planToBeImproved")), tree.truth(drill, "planImproved"));
    }

    private Boolean isHeld(JsonNode drill) {
        return and(tree.truth(drill, "held"), sinceIssue(drill, "heldOn"));
    }

    // 开展燃气经营企业主要负责人培训教育: by when the new are trained is not said
    Opinion principalsTrained(JsonNode company) {
        List<JsonNode> principals = tree.list(company.path("leadership"), "principals");
        return new Opinion(
                true,
                and(
                        principals == null ? null : (Boolean) !principals.isEmpty(),
                        every(principals, each -> isTrained(each, true))),
                every(principals, each -> or(
                        isTrained(each, true), isTrained(each, false), sinceIssue(each, "appointedOn"))));
    }

    private Boolean isTrained(JsonNode principal, boolean sinceIssue) {
        return some(tree.list(principal, "trainings"), training -> and(
                tree.is(training, "attendance", "IN_PERSON"),
                sinceIssue ? sinceIssue(training, "heldOn") : not(sinceIssue(training, "heldOn"))));
    }

    // 严格执行管道天然气特许经营和燃气经营许可相关规定
    Opinion concession(JsonNode company) {
        JsonNode concession = company.path("concession");
        return where(
                tree.containsAnyOf(company, "businesses", "PIPED_NATURAL_GAS"),
                and(
                        tree.truth(concession, "granted"),
                        tree.lasts(concession, "expiresOn", date),
                        some(tree.list(company, "licences"), licence -> and(
                                tree.containsAnyOf(licence, "scope", "PIPED_NATURAL_GAS"),
                                tree.lasts(licence, "expiresOn", date),
                                !licence.hasNonNull("status") || licence.get("status").asText().equals("IN_FORCE")))));
    }

    // 区县…100%建立专（兼）职应急队伍
    Opinion districtTeam(JsonNode district) {
        JsonNode emergency = district.path("emergency");
        return new Opinion(
                        tree.is(district, "level", "DISTRICT"),
                        tree.isOneOf(emergency, "team", "FULL_TIME", "PART_TIME"),
                        tree.is(emergency, "team", "CONTRACTED"))
                .due(date.isAfter(GOALS_DUE));
    }

    // 定期不定期抽查检查落实情况
    Opinion dutyChecked(JsonNode district) {
        List<JsonNode> checks = tree.list(district.path("emergency"), "dutyChecks");
        return new Opinion(
                tree.is(district, "level", "DISTRICT"),
                and(
                        some(checks, each -> and(tree.is(each, "kind", "SCHEDULED"), sinceIssue(each, "checkedOn"))),
                        some(checks, each -> and(tree.is(each, "kind", "UNANNOUNCED"), sinceIssue(each, "checkedOn")))),
                some(checks, each -> sinceIssue(each, "checkedOn")));
    }

    private Boolean sinceIssue(JsonNode of, String name) {
        LocalDate day = tree.date(of, name);
        return day == null ? null : !day.isBefore(issued);
    }

    private Boolean notAfter(JsonNode of, String name, LocalDate last) {
        LocalDate day = tree.date(of, name);
        return day == null ? null : !day.isAfter(last);
    }
}
