package org.gascheck.subjects.products;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Referring;
import org.gascheck.facts.Unasked;
import org.gascheck.subjects.market.ListedProduct;
import org.gascheck.subjects.market.Vendor;
import org.gascheck.subjects.users.InstalledDevice;

/** One product model of combustible-gas leak alarm (燃气类可燃气体泄漏报警装置). */
@Consistent(AlarmModelConsistency.class)
public record AlarmModel(
        String id,
        Fact<String> model,
        @Unasked Fact<String> maker,
        Fact<Tier> tier,
        Fact<TierSource> tierSource,
        Fact<Boolean> detectsMethane,
        Fact<Boolean> detectsCarbonMonoxide,
        Fact<Set<Medium>> shutoffLinkage,
        Fact<Boolean> passiveIdentifier,
        Fact<Boolean> activeIdentifier,
        Fact<Boolean> collectsOperatingState,
        Fact<Boolean> collectsShutoffValveState,
        Fact<Boolean> collectsGasConcentration,
        Fact<Set<Medium>> transmission,
        Fact<Boolean> reportsToPlatform,
        Fact<Set<Channel>> notificationChannels,
        Fact<Set<IntendedUse>> intendedUses,
        Fact<Boolean> forExplosiveZone,
        Facts<Certificate> certificates,
        Facts<ConformityEvidence> conformityEvidence,
        @Referring Facts<InstalledDevice> devices,
        @Referring Facts<Vendor> vendors,
        @Referring Facts<ListedProduct> listings,
        @Referring Facts<Product> products
) implements Identified, ConformityTested {

    @Override
    public Fact<String> name() {
        return model;
    }
}
