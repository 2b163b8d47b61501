package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.or;
import static org.gascheck.oracle.Kleene.some;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** 三（三）2 and 四（二）: the list of public venues, and the check of each of them, in the stage that ends in March 2022. */
final class CheckOpinions {

    private static final LocalDate STAGE_ENDS = LocalDate.parse("2022-03-31");

    private static final List<String> NAMED_BY_BOTH = List.of(
            "CATERING", "SCHOOL", "HOSPITAL", "HOTEL", "SMALL_INN", "FARMERS_MARKET", "MIXED_COMMERCIAL_RESIDENTIAL",
            "GROUP_RENTAL", "HOMESTAY");
    private static final List<String> ITEMS = List.of(
            "PIPE_OCCUPIED", "PIPE_THROUGH_CONFINED_SPACE", "CYLINDER_ROOM_BASEMENT", "CYLINDER_ROOM_SEMI_BASEMENT",
            "CYLINDER_IN_DINING_AREA", "CYLINDER_QUALITY", "STOVE_QUALITY", "HOSE_QUALITY", "REGULATOR_QUALITY",
            "BRANCH_FITTING", "ALARM_PRESENT", "ALARM_INSTALLATION", "ALARM_USE", "ALARM_GAS_TYPE", "ALARM_EXPIRY",
            "ALARM_FUNCTION");

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;
    private final boolean namesGyms;

    CheckOpinions(Tree tree, LocalDate date, LocalDate issued, boolean namesGyms) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
        this.namesGyms = namesGyms;
    }

    // 建立…等场所及用户清单; 四（二）…建立健全…清单
    Opinion venueList(JsonNode district) {
        Boolean complete = tree.truth(district, "venueListEstablished");
        for (String kind : NAMED_BY_BOTH) {
            complete = and(complete, isListed(district, kind));
        }
        return where(true, namesGyms ? and(complete, isListed(district, "FITNESS")) : complete)
                .due(date.isAfter(STAGE_ENDS));
    }

    private Boolean isListed(JsonNode district, String kind) {
        return or(
                not(tree.containsAnyOf(district, "venueKindsPresent", kind)),
                tree.containsAnyOf(district, "venueListKinds", kind));
    }

    // Who has a cylinder, or a stove that burns some gas, uses gas.
    private Boolean usesGas(JsonNode user) {
        boolean told = !user.path("cylinders").isEmpty()
                || user.path("appliances").valueStream().anyMatch(each -> each.hasNonNull("connectedTo"));
        return told ? Boolean.TRUE : not(tree.isEmpty(user, "gasSupplies"));
    }

    // 组织燃气经营企业、公共场所物业管理单位、用户对照清单全面排查风险隐患: in this campaign; by the user alone, or before it, is not
    // what the sentence says, but whether it will do it does not say
    Opinion venueCheck(JsonNode user) {
        List<JsonNode> inspections = tree.list(user, "venueInspections");
        return new Opinion(
                and(not(tree.is(user, "venueKind", "NOT_PUBLIC")), usesGas(user)),
                some(inspections, each -> and(
                        isOfTheCampaign(each), answersAll(each),
                        tree.containsAnyOf(each, "inspectors", "GAS_COMPANY", "PROPERTY_MANAGER"))),
                or(not(isNamed(user)), some(inspections, this::answersAll))).due(date.isAfter(STAGE_ENDS));
    }

    private Boolean isOfTheCampaign(JsonNode inspection) {
        LocalDate day = tree.date(inspection, "inspectedOn");
        return day == null ? null : !day.isBefore(issued);
    }

    private Boolean answersAll(JsonNode inspection) {
        List<String> answered = tree.texts(inspection, "answeredItems");
        return answered == null ? null : answered.containsAll(ITEMS);
    }

    private Boolean isNamed(JsonNode user) {
        String kind = tree.text(user, "venueKind");
        return kind == null ? null : NAMED_BY_BOTH.contains(kind) || namesGyms && kind.equals("FITNESS");
    }
}
