package org.gascheck.subjects.products;

import static org.gascheck.facts.Comparison.told;

import java.util.EnumSet;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of an alarm model say of each other. */
public final class AlarmModelConsistency implements Consistency<AlarmModel> {

    private static final Contradiction FOR_NO_USE = Contradiction.disputed(
            "alarm-for-no-use",
            "写明报警装置不用于工业、商业或家庭，而报警装置总有用途",
            "the alarm is said to be made for none of the uses, and every alarm is made for one");

    private static final Contradiction CERTIFICATE_TOLD_DIFFERENTLY = Contradiction.disputed(
            "certificate-of-a-model-told-differently",
            "同一编号的证书写了两次，所写的有效期、状态或持有人不同",
            "one certificate of the model is told twice, with another last day, status or holder");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(
                UndeclaredTier.CONTRADICTION, FOR_NO_USE, CERTIFICATE_TOLD_DIFFERENTLY,
                ReportsWithoutTransmission.CONTRADICTION);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void compare(AlarmModel model, Comparison comparison) {
        if (model.certificates().isGiven()) {
            SamePaper.compare(CERTIFICATE_TOLD_DIFFERENTLY, model.certificates(), comparison);
        }
        UndeclaredTier.compare(model.tier(), model.tierSource(), comparison);
        if (model.intendedUses().isGiven() && model.intendedUses().given().isEmpty()) {
            comparison.dispute(
                    FOR_NO_USE,
                    told(
                            model.intendedUses(),
                            EnumSet.of(IntendedUse.INDUSTRIAL),
                            EnumSet.of(IntendedUse.COMMERCIAL),
                            EnumSet.of(IntendedUse.HOUSEHOLD),
                            EnumSet.complementOf(EnumSet.of(IntendedUse.HOUSEHOLD)),
                            EnumSet.complementOf(EnumSet.of(IntendedUse.COMMERCIAL)),
                            EnumSet.complementOf(EnumSet.of(IntendedUse.INDUSTRIAL)),
                            EnumSet.allOf(IntendedUse.class)));
        }
        ReportsWithoutTransmission.compare(model.reportsToPlatform(), model.transmission(), comparison);
    }
}
