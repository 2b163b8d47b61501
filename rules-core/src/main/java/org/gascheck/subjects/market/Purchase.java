package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.users.GasUser;

/**
 * A user's choice of a vendor of safety devices, and what was made of it. Whether the vendor stands in the catalogue is
 * judged by no requirement: users are free to choose outside it.
 */
@Consistent(PurchaseConsistency.class)
public record Purchase(
        String id,
        @NotJudged Ref<GasUser> user,
        Ref<Vendor> vendor,
        @Happened Fact<LocalDate> chosenOn,
        @NotJudged Fact<Boolean> vendorListed,
        Fact<Boolean> refusedAsUnlisted,
        Fact<Boolean> confinedToTheList,
        Fact<Boolean> appliedFor,
        @Happened Fact<LocalDate> appliedOn,
        @MayLieAhead(years = 10) Fact<LocalDate> termEndsOn,
        Fact<Boolean> discountOffered
) implements Identified {
}
