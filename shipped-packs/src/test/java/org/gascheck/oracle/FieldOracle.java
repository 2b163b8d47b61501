package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gascheck.law.Outcome;

/**
 * A second opinion on what 二, 三 and 附件1 ask of companies, facilities, markets and districts where days, years and
 * numbers matter, under the recommended readings: as {@link Oracle}, from the documents.
 */
final class FieldOracle {

    /** Of which list it judges, and whether both instruments state it. */
    private record Asked(String list, boolean byBoth, BiFunction<FieldOracle, Tree, Function<JsonNode, Opinion>> of) {
    }

    private static final Map<String, Asked> ASKED = new LinkedHashMap<>();

    static {
        company("licensed-enterprise-assessed", false, opinions -> opinions::assessed);
        company("assessment-rectified-by-may", false, opinions -> opinions::rectified);
        company("duty-24h-dedicated-person", true, opinions -> opinions::dutyStaff);
        company("duty-24h-dedicated-line", false, opinions -> opinions::dutyLine);
        company("annual-drill-plan", true, opinions -> opinions::drillPlan);
        company("emergency-drill-done", true, opinions -> opinions::drilled);
        company("drill-evaluation", true, opinions -> opinions::drillsEvaluated);
        company("principal-training", false, opinions -> opinions::principalsTrained);
        company("concession-and-entry-rules", false, opinions -> opinions::concession);
        ASKED.put("district-emergency-team",
                new Asked("districts", false, (of, tree) -> of.company(tree)::districtTeam));
        ASKED.put("duty-spot-check", new Asked("districts", false, (of, tree) -> of.company(tree)::dutyChecked));
        facility("census-pipeline-archived", true, of -> each -> of.archived(each, "PIPELINE_SEGMENT"));
        facility("census-station-archived", true, of -> each -> of.archived(each, "STATION"));
        facility("census-build-year", false, of -> each -> of.hasDatum(each, "buildYear"));
        facility("census-ownership", false, of -> each -> of.hasDatum(each, "owner"));
        facility("pre-2000-safety-assessment", false, of -> of::assessedIfOld);
        facility("unknown-data-treated-as-pre-2000", false, of -> of::handledAsOld);
        facility("renewal-executed-by-plan", true, of -> of::renewed);
        facility("periodic-inspection-pressure-pipeline", false, of -> of::pipelineInspected);
        ASKED.put("periodic-inspection-pressure-vessel", new Asked("pressureVessels", false,
                (of, tree) -> of.facility(tree)::vesselInspected));
        ASKED.put("put-into-use-without-acceptance",
                new Asked("gasWorks", false, (of, tree) -> of.facility(tree)::acceptedBeforeUse));
        conduct("market-inflated-price", "INFLATED_PRICE");
        conduct("market-forced-service-by-dominance", "FORCED_SERVICE");
        conduct("market-designated-consumption", "DESIGNATED_CONSUMPTION");
        conduct("market-no-after-sales", "NO_AFTER_SALES");
        market("catalogue-minimum-vendors", "catalogues", false, of -> of::vendors);
        market("catalogue-price-discount", "purchases", false, of -> of::discount);
        market("publicity-unit", "gasUsers", true, of -> of::publicity);
        market("slogan-unit", "gasUsers", true, of -> of::slogan);
    }

    private static final String TIERS = "catalogue-tier-coverage-per-vendor";

    private final LocalDate date;
    private final LocalDate issued;
    private final boolean isYuelai;
    private final Tree tree;
    private final Map<String, Outcome> outcomes = new TreeMap<>();

    private FieldOracle(JsonNode submission, boolean isYuelai) {
        this.tree = new Tree(submission);
        this.date = tree.date(submission, "assessedOn");
        this.issued = LocalDate.parse(isYuelai ? "2022-02-10" : "2021-12-31");
        this.isYuelai = isYuelai;
    }

    private static void company(
            String id, boolean byBoth, Function<CompanyOpinions, Function<JsonNode, Opinion>> opinion) {
        ASKED.put(id, new Asked("gasCompanies", byBoth, (of, tree) -> opinion.apply(of.company(tree))));
    }

    private static void facility(
            String id, boolean byBoth, Function<FacilityOpinions, Function<JsonNode, Opinion>> opinion) {
        ASKED.put(id, new Asked("pipelineFacilities", byBoth, (of, tree) -> opinion.apply(of.facility(tree))));
    }

    private static void market(
            String id, String list, boolean byBoth, Function<MarketOpinions, Function<JsonNode, Opinion>> opinion) {
        ASKED.put(id, new Asked(list, byBoth, (of, tree) -> opinion.apply(of.market(tree))));
    }

    private static void conduct(String id, String conduct) {
        market(id, "traders", true, of -> trader -> of.conduct(trader, conduct));
    }

    /** The requirements on which it has an opinion. */
    static Set<String> requirements() {
        Set<String> all = new TreeSet<>(ASKED.keySet());
        all.add(TIERS);
        return Collections.unmodifiableSet(all);
    }

    /** The outcomes on a submission by an instrument, as {@link Oracle#outcomes}. */
    static Map<String, Outcome> outcomes(JsonNode submission, String instrument) {
        FieldOracle oracle = new FieldOracle(submission, instrument.equals("yl2022n8"));
        if (!oracle.date.isBefore(oracle.issued)) {
            oracle.askAll();
        }
        return oracle.outcomes;
    }

    private void askAll() {
        FieldChoices choices = new FieldChoices(date, issued);
        ASKED.forEach((id, asked) -> {
            if (asked.byBoth() || !isYuelai) {
                tree.forEach(tree.submission(), "", asked.list(), (each, pointer) -> outcomes.put(
                        id + "@" + pointer,
                        CaseTrial.inEachCase(
                                assumed -> asked.of().apply(this, assumed).apply(each), choices.of(id, each), tree)));
            }
        });
        if (!isYuelai) {
            tree.forEach(tree.submission(), "", "catalogues", (catalogue, at) -> tree.forEach(
                    catalogue, at, "entries", (entry, pointer) -> outcomes.put(
                            TIERS + "@" + pointer,
                            CaseTrial.inEachCase(assumed -> market(assumed).tiers(entry), choices.of(TIERS, entry),
                                    tree))));
        }
    }

    private CompanyOpinions company(Tree assumed) {
        return new CompanyOpinions(assumed, date, issued, isYuelai);
    }

    private FacilityOpinions facility(Tree assumed) {
        return new FacilityOpinions(assumed, date, issued);
    }

    private MarketOpinions market(Tree assumed) {
        return new MarketOpinions(assumed, date, issued);
    }
}
