package org.gascheck.subjects.market;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Unasked;

/**
 * A vendor's entry in a catalogue: what is printed of it, an empty cell as an empty list; what was found when it was
 * selected; and its removal, if it was removed.
 */
@Consistent(CatalogueEntryConsistency.class)
public record CatalogueEntry(
        String id,
        Owner<Catalogue> catalogue,
        Ref<Vendor> vendor,
        Fact<Set<String>> companyNames,
        Fact<Set<String>> qualificationGrades,
        Fact<Set<String>> contacts,
        Facts<ListedProduct> products,
        Fact<Set<String>> services,
        @Unasked @Happened Fact<LocalDate> listedOn,
        Appraisal lacksQualification,
        Appraisal unreliableQuality,
        Appraisal poorAfterSales,
        Appraisal unreasonablePrice,
        Fact<Set<SelectionCriterion>> documentedCriteria,
        Fact<Boolean> removed,
        @Happened Fact<LocalDate> removedOn,
        Fact<Boolean> removalAnnounced,
        @Happened Fact<LocalDate> removalAnnouncedOn
) implements Identified {

    /** The name that is printed, else that of the vendor. */
    @Override
    public Fact<String> name() {
        Set<String> printed = companyNames.given();
        return printed == null || printed.isEmpty()
                ? vendor.get().name()
                : Fact.at(companyNames.owner(), companyNames.field(), Collections.min(printed));
    }
}
