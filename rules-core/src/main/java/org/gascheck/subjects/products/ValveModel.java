package org.gascheck.subjects.products;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;

/** One product model of self-closing safety valve (安全自闭阀). */
@Consistent(ValveModelConsistency.class)
public record ValveModel(
        String id,
        Fact<String> model,
        @NotJudged Fact<String> maker,
        Fact<Tier> tier,
        Fact<TierSource> tierSource,
        Fact<Boolean> closesOnOverpressure,
        Fact<Boolean> closesOnUnderpressure,
        Fact<Boolean> closesOnOverflow,
        Fact<Boolean> closureNeedsExternalPower,
        Fact<Boolean> reopensOnlyByHand,
        Fact<Boolean> designedForIndoorPipe,
        Fact<Boolean> passiveIdentifier,
        Fact<Boolean> activeIdentifier,
        Fact<Boolean> collectsOpenCloseState,
        Fact<Set<Medium>> transmission,
        Fact<Boolean> reportsToPlatform,
        Fact<Set<Channel>> notificationChannels,
        Facts<ConformityEvidence> conformityEvidence
) implements Identified, ConformityTested {

    @Override
    public Fact<String> name() {
        return model;
    }
}
