package org.gascheck.subjects.market;

import static org.gascheck.facts.Comparison.told;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Located;

/** What the facts of a catalogue say of each other. */
public final class CatalogueConsistency implements Consistency<Catalogue> {

    private static final Contradiction DAY_OF_AN_UNPUBLISHED_LIST = Contradiction.refused(
            "publication-day-of-an-unpublished-list",
            "有公布日期的目录已经公布",
            "a catalogue with a day of publication is published");
    private static final Contradiction UPDATED_BEFORE_PUBLISHED = Contradiction.refused("updated-before-published",
            "目录的最近更新日期不早于公布日期", "a catalogue is not updated before it is published");
    private static final Contradiction LISTED_TWICE = Contradiction.refused("listed-twice",
            "一家企业在一份目录中只有一条在列记录，它的产品都写在这一条下",
            "a vendor stands in a catalogue once, with all its products");
    private static final Contradiction CHANNELS_OF_AN_UNPUBLISHED_LIST = Contradiction.disputed(
            "channels-of-an-unpublished-list",
            "写明目录没有公布，又写有公布渠道",
            "the catalogue is said not to be published, and where it is published");

    private static final Contradiction PUBLISHED_NOWHERE = Contradiction.disputed("published-nowhere",
            "写明目录已经公布，又写明没有任何公布渠道",
            "the catalogue is said to be published, and to be published nowhere");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(DAY_OF_AN_UNPUBLISHED_LIST, UPDATED_BEFORE_PUBLISHED, LISTED_TWICE,
                CHANNELS_OF_AN_UNPUBLISHED_LIST, PUBLISHED_NOWHERE);
    }

    @Override
    public void compare(Catalogue catalogue, Comparison comparison) {
        if (catalogue.publishedOn().isGiven()) {
            comparison.follows(
                    DAY_OF_AN_UNPUBLISHED_LIST, catalogue.published(), List.of(true), catalogue.publishedOn());
            LocalDate updated = catalogue.lastUpdatedOn().given();
            if (updated != null && updated.isBefore(catalogue.publishedOn().given())) {
                comparison.refuse(UPDATED_BEFORE_PUBLISHED, catalogue.lastUpdatedOn(), catalogue.publishedOn());
            }
        }
        if (Boolean.FALSE.equals(catalogue.published().given())
                && catalogue.channels().isGiven()
                && !catalogue.channels().given().isEmpty()) {
            comparison.dispute(
                    CHANNELS_OF_AN_UNPUBLISHED_LIST,
                    told(catalogue.published(), true),
                    told(catalogue.channels(), Set.of()));
        }
        if (Boolean.TRUE.equals(catalogue.published().given())
                && catalogue.channels().isGiven()
                && catalogue.channels().given().isEmpty()) {
            comparison.dispute(
                    PUBLISHED_NOWHERE,
                    told(catalogue.published(), false),
                    told(catalogue.channels(), Set.of(PublicationChannel.OTHER)));
        }
        if (catalogue.entries().isGiven()) {
            compareEntries(catalogue, comparison);
        }
    }

    private static void compareEntries(Catalogue catalogue, Comparison comparison) {
        Map<String, CatalogueEntry> standing = new HashMap<>();
        Map<String, CatalogueEntry> printed = new HashMap<>();
        for (CatalogueEntry entry : catalogue.entries()) {
            if (!Boolean.FALSE.equals(entry.removed().value())) {
                continue;
            }
            CatalogueEntry other = entry.vendor().isGiven() ? standing.putIfAbsent(entry.vendor().id(), entry) : null;
            if (other != null) {
                comparison.refuse(LISTED_TWICE, entry.vendor(), other.vendor());
                continue;
            }
            String name = name(entry);
            CatalogueEntry namesake = name == null ? null : printed.putIfAbsent(name, entry);
            if (namesake != null) {
                comparison.refuse(LISTED_TWICE, place(entry), place(namesake));
            }
        }
    }

    /** The one name that is printed of a vendor, or else that of its record, in one width; null where none is told. */
    private static String name(CatalogueEntry entry) {
        String name = null;
        if (entry.companyNames().isGiven() && entry.companyNames().given().size() == 1) {
            name = entry.companyNames().given().iterator().next();
        } else if (!entry.companyNames().isGiven() && entry.vendor().isGiven()) {
            name = entry.vendor().get().name().given();
        }
        return name == null || Blanks.isBlank(name) ? null : Blanks.closed(name);
    }

    private static Located place(CatalogueEntry entry) {
        return entry.companyNames().isGiven() ? entry.companyNames() : entry.vendor();
    }
}
