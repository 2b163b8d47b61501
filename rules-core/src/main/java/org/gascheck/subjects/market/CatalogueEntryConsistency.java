package org.gascheck.subjects.market;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
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

    @Override
    public List<Contradiction> contradictions() {
        return List.of(
                REMOVAL_DAY_OF_A_LISTED_VENDOR, REMOVED_BEFORE_LISTED, DAY_OF_NO_ANNOUNCEMENT, ANNOUNCED_THOUGH_LISTED);
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
    }
}
