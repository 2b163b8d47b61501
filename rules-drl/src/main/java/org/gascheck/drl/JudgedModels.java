package org.gascheck.drl;

import static org.gascheck.truth.Claims.all;
import static org.gascheck.truth.Claims.any;
import static org.gascheck.truth.Claims.inEachCase;
import static org.gascheck.truth.Claims.isDeclared;
import static org.gascheck.truth.Claims.isNot;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.gascheck.facts.DeviceType;
import org.gascheck.facts.Identified;
import org.gascheck.facts.InstalledDevice;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;

/** What was concluded on the product models, for the rules on devices of those models. */
public final class JudgedModels {

    /** The judgements on a product model by the mandatory requirements on its kind that can be breached. */
    private final BiFunction<String, Identified, Judgement[]> judged;

    JudgedModels(Conclusions conclusions) {
        this(conclusions::onBreachable);
    }

    private JudgedModels(BiFunction<String, Identified, Judgement[]> judged) {
        this.judged = judged;
    }

    /** What is concluded on product models by the requirements of a pack, each asked for where it is needed. */
    public static JudgedModels of(RulePack pack, BiFunction<Requirement, Identified, Judgement> on) {
        RequirementIndex index = new RequirementIndex(pack);
        return new JudgedModels((kind, model) -> {
            int[] positions = index.breachable(kind);
            Judgement[] judgements = new Judgement[positions.length];
            for (int i = 0; i < positions.length; i++) {
                judgements[i] = on.apply(index.about(kind).get(positions[i]), model);
            }
            return judgements;
        });
    }

    /** The model of the device meets every mandatory requirement on models of its kind. */
    public Claim conforming(InstalledDevice device) {
        return ofItsModel(device, judgement -> any(isNot(judgement.applies()), judgement.satisfied()));
    }

    /** Every mandatory requirement that the model of the device does not meet is left to a person. */
    public Claim openToReview(InstalledDevice device) {
        return ofItsModel(device, judgement -> any(isNot(judgement.applies()), judgement.satisfied(), judgement.leftToAPerson()));
    }

    private Claim ofItsModel(InstalledDevice device, Function<Judgement, Claim> claim) {
        return inEachCase(device.type(), DeviceType.class, type -> switch (type) {
            case GAS_ALARM -> device.alarmModel().isKnown()
                    ? ofModel("AlarmModel", device.alarmModel().get(), claim)
                    : isDeclared(device.alarmModel());
            case SELF_CLOSING_VALVE -> device.valveModel().isKnown()
                    ? ofModel("ValveModel", device.valveModel().get(), claim)
                    : isDeclared(device.valveModel());
        });
    }

    private Claim ofModel(String kind, Identified model, Function<Judgement, Claim> claim) {
        Judgement[] judgements = judged.apply(kind, model);
        Claim[] claims = new Claim[judgements.length];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = claim.apply(judgements[i]);
        }
        return all(claims);
    }
}
