package org.gascheck.subjects.market;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.Tier;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.subjects.users.DeviceType;

/** A vendor's offer in a catalogue: a product with the model and the prices that are printed of it. */
@Consistent(ListedProductConsistency.class)
public record ListedProduct(
        Owner<CatalogueEntry> entry,
        Fact<DeviceType> type,
        Ref<AlarmModel> alarmModel,
        Ref<ValveModel> valveModel,
        Fact<Set<String>> models,
        Fact<Tier> tier,
        Fact<Set<String>> prices,
        Fact<Boolean> priceOnRequest
) {
}
