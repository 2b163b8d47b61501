package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.every;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.or;
import static org.gascheck.oracle.Kleene.some;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 二 and 附件1 四（二）、（五）, 六（三）: catalogues and their tiers, discounts, conduct on the market, publicity of units. */
final class MarketOpinions {

    private static final int LEAST_VENDORS = 3;

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;

    MarketOpinions(Tree tree, LocalDate date, LocalDate issued) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
    }

    // 原则上不少于3家
    Opinion vendors(JsonNode catalogue) {
        List<JsonNode> entries = tree.list(catalogue, "entries");
        Boolean enough = null;
        if (entries != null) {
            long listed = entries.stream().filter(each -> tree.truth(each, "removed") == Boolean.FALSE).count();
            long perhaps = entries.stream().filter(each -> tree.truth(each, "removed") == null).count();
            enough = listed >= LEAST_VENDORS ? Boolean.TRUE : listed + perhaps < LEAST_VENDORS ? Boolean.FALSE : null;
        }
        return new Opinion(true, enough, not(tree.isEmpty(catalogue, "shortfallReasons")));
    }

    // 每家销售安装单位高中低档三档产品至少各1种
    Opinion tiers(JsonNode entry) {
        return where(not(tree.truth(entry, "removed")), and(coversTiers(entry, "GAS_ALARM"),
                coversTiers(entry, "SELF_CLOSING_VALVE")));
    }

    private Boolean coversTiers(JsonNode entry, String type) {
        List<JsonNode> products = tree.list(entry, "products");
        List<Boolean> covered = new ArrayList<>();
        for (String tier : List.of("LOW", "MID", "HIGH")) {
            covered.add(some(products, each -> and(tree.is(each, "type", type), tree.is(each, "tier", tier))));
        }
        return or(every(products, each -> not(tree.is(each, "type", type))), and(covered.toArray(Boolean[]::new)));
    }

    // 对规定时限内主动申请加装的，要引导…给予优惠
    Opinion discount(JsonNode purchase) {
        LocalDate day = tree.date(purchase, "appliedOn");
        LocalDate end = tree.date(purchase, "termEndsOn");
        return where(
                and(
                        tree.truth(purchase, "appliedFor"),
                        day == null || end == null ? null : (Boolean) !day.isAfter(end)),
                tree.truth(purchase, "discountOffered"));
    }

    // 利用市场支配地位强制购买服务、指定消费、不履行售后服务条约、虚高产品价格
    Opinion conduct(JsonNode trader, String conduct) {
        List<JsonNode> cases = tree.list(trader, "cases");
        return new Opinion(
                not(tree.isEmpty(trader, "activities")),
                every(cases, each -> not(counts(each, conduct))),
                conduct.equals("INFLATED_PRICE")
                        ? every(cases, each -> or(not(counts(each, conduct)), tree.truth(each, "marketWideRise")))
                        : Boolean.FALSE);
    }

    private Boolean counts(JsonNode of, String conduct) {
        LocalDate day = tree.date(of, "committedOn");
        return and(
                tree.is(of, "conduct", conduct),
                tree.truth(of, "confirmed"),
                day == null ? null : (Boolean) !day.isBefore(issued),
                switch (conduct) {
                    case "FORCED_SERVICE" -> tree.truth(of, "dominantPosition");
                    case "NO_AFTER_SALES" -> tree.lasts(of, "serviceOwedUntil", day);
                    default -> Boolean.TRUE;
                });
    }

    // 各类企事业单位，100%开展燃气安全知识宣传
    Opinion publicity(JsonNode user) {
        List<JsonNode> events = tree.list(user.path("publicity"), "events");
        return new Opinion(
                        tree.is(user, "kind", "UNIT"),
                        some(events, this::isSinceIssue),
                        some(events, each -> not(isSinceIssue(each))))
                .due(date.isAfter(CompanyOpinions.GOALS_DUE));
    }

    private Boolean isSinceIssue(JsonNode event) {
        LocalDate day = tree.date(event, "heldOn");
        return day == null ? null : (Boolean) !day.isBefore(issued);
    }

    // 悬挂安全宣传标语（或张贴画报）
    Opinion slogan(JsonNode user) {
        JsonNode publicity = user.path("publicity");
        return new Opinion(
                        tree.is(user, "kind", "UNIT"),
                        tree.containsAnyOf(publicity, "displays", "SLOGAN", "POSTER"),
                        tree.containsAnyOf(publicity, "displays", "SCREEN"))
                .due(date.isAfter(CompanyOpinions.GOALS_DUE));
    }
}
