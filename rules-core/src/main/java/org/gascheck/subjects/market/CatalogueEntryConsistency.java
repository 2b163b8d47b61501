package org.gascheck.subjects.market;

import static org.gascheck.facts.Comparison.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a vendor's entry say of each other. */
public final class CatalogueEntryConsistency implements Consistency<CatalogueEntry> {

    private static final Contradiction REMOVAL_DAY_OF_A_LISTED_VENDOR = Contradiction.refused(
            "removal-day-of-a-listed-vendor", "有移出日期的企业已经移出目录", "a vendor with a day of removal is removed");
    private static final Contradiction REMOVED_BEFORE_LISTED = Contradiction.refused("removed-before-listed",
            "企业的移出日期不早于列入日期", "a vendor is not removed before it is listed");
    private static final Contradiction DAY_OF_NO_ANNOUNCEMENT = Contradiction.refused("day-of-no-announcement",
            "有公告日期的移出已经公告", "a removal with a day of announcement is announced");
    private static final Contradiction ANNOUNCED_THOUGH_LISTED = Contradiction.disputed(
            "removal-announced-though-listed",
            "写明企业没有移出目录，又写明已公告移出",
            "the vendor is said not to be removed, and its removal to be announced");

    private static final Contradiction MODEL_OF_TWO_TIERS = Contradiction.disputed("listed-model-of-two-tiers",
            "同一型号在目录中写了两个档次", "one model is listed as of two tiers");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(
                REMOVAL_DAY_OF_A_LISTED_VENDOR,
                REMOVED_BEFORE_LISTED,
                DAY_OF_NO_ANNOUNCEMENT,
                ANNOUNCED_THOUGH_LISTED,
                MODEL_OF_TWO_TIERS);
    }

    @Override
    public void compare(CatalogueEntry entry, Comparison comparison) {
        if (entry.removedOn().isGiven()) {
            comparison.follows(REMOVAL_DAY_OF_A_LISTED_VENDOR, entry.removed(), List.of(true), entry.removedOn());
            if (entry.listedOn().isGiven() && entry.removedOn().given().isBefore(entry.listedOn().given())) {
                comparison.refuse(REMOVED_BEFORE_LISTED, entry.removedOn(), entry.listedOn());
            }
        }
        if (entry.removalAnnouncedOn().isGiven()) {
            comparison.follows(
                    DAY_OF_NO_ANNOUNCEMENT, entry.removalAnnounced(), List.of(true), entry.removalAnnouncedOn());
        }
        if (Boolean.FALSE.equals(entry.removed().given()) && Boolean.TRUE.equals(entry.removalAnnounced().given())) {
            comparison.dispute(
                    ANNOUNCED_THOUGH_LISTED, told(entry.removed(), true), told(entry.removalAnnounced(), false));
        }
        if (entry.products().isGiven()) {
            compareTiers(entry, comparison);
        }
    }

    /** A model has one tier: listed as of several, it stands for one of them, and nobody knows which. */
    private static void compareTiers(CatalogueEntry entry, Comparison comparison) {
        Map<String, ListedProduct> firstOfModel = new HashMap<>();
        for (ListedProduct product : entry.products()) {
            if (!product.tier().isGiven() || !product.models().isGiven() || product.models().given().size() != 1) {
                continue;
            }
            ListedProduct first = firstOfModel.putIfAbsent(product.models().given().iterator().next(), product);
            if (first != null && first.tier().given() != product.tier().given()) {
                comparison.dispute(MODEL_OF_TWO_TIERS,
                        told(first.tier(), product.tier().given()), told(product.tier(), first.tier().given()));
            }
        }
    }
}
