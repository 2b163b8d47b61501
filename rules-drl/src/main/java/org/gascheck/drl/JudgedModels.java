package org.gascheck.drl;

import static org.gascheck.truth.Claims.all;
import static org.gascheck.truth.Claims.any;
import static org.gascheck.truth.Claims.inEachCase;
import static org.gascheck.truth.Claims.isDeclared;
import static org.gascheck.truth.Claims.isNot;
import static org.gascheck.truth.Claims.wholly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Ref;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.report.Judgement;
import org.gascheck.subjects.market.ListedProduct;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.subjects.users.DeviceType;
import org.gascheck.subjects.users.InstalledDevice;
import org.gascheck.truth.Claim;

/** What was concluded on the product models, for the rules on devices of those models and on who offers them. */
public final class JudgedModels {

    private static final String ALARM_MODEL = "AlarmModel";
    private static final String VALVE_MODEL = "ValveModel";

    /** The kinds of subject that product models are. */
    public static final Set<String> KINDS = Set.of(ALARM_MODEL, VALVE_MODEL);

    /** The facts of a device, or of a product offered, that lead to its model. */
    static final Set<String> READS = Set.of(
            "InstalledDevice.type",
            "InstalledDevice.alarmModel",
            "InstalledDevice.valveModel",
            "ListedProduct.type",
            "ListedProduct.alarmModel",
            "ListedProduct.valveModel");

    private final RequirementIndex index;
    private final BiFunction<Requirement, Identified, Judgement> judged;

    JudgedModels(RequirementIndex index, BiFunction<Requirement, Identified, Judgement> judged) {
        this.index = index;
        this.judged = judged;
    }

    /** What is concluded on product models by the requirements of a pack, each asked for where it is needed. */
    public static JudgedModels of(RulePack pack, BiFunction<Requirement, Identified, Judgement> judged) {
        return new JudgedModels(new RequirementIndex(pack), judged);
    }

    /** The same, with the grounds of their judgements. */
    JudgedModels withGrounds() {
        return new JudgedModels(index, (requirement, model) -> judged.apply(requirement, model).withGrounds());
    }

    /** The same, under other readings; what rests on no setting is not judged again. */
    JudgedModels under(Assessment other) {
        Map<String, List<String>> settings = index.pack().settingsOf();
        return new JudgedModels(index, (requirement, model) -> {
            Judgement judgement = judged.apply(requirement, model);
            return settings.containsKey(requirement.id()) ? judgement.under(other) : judgement;
        });
    }

    /**
     * The model of the device meets every mandatory requirement on models of its kind but those on certificates, which
     * are judged of a model as of the assessment, and of a device in place as of the day on which it was installed.
     */
    public Claim conformingButForCertificates(InstalledDevice device) {
        return ofItsModel(device, index::mandatoryButForCertificates, JudgedModels::met);
    }

    /** Each of these that the model of the device does not meet is left to a person, or never breached. */
    public Claim openToReviewButForCertificates(InstalledDevice device) {
        return ofItsModel(device, index::breachableButForCertificates, JudgedModels::metOrForAPerson);
    }

    /**
     * The model of a product that is offered meets every mandatory requirement on models of its kind, as of the
     * assessment.
     */
    public Claim conforming(ListedProduct product) {
        return ofItsModel(product, index::mandatory, JudgedModels::met);
    }

    /** Each of these that the model of the product does not meet is left to a person, or never breached. */
    public Claim openToReview(ListedProduct product) {
        return ofItsModel(product, index::breachable, JudgedModels::metOrForAPerson);
    }

    private static Claim met(Judgement judgement) {
        return any(isNot(judgement.applies()), judgement.satisfied());
    }

    private static Claim metOrForAPerson(Judgement judgement) {
        return any(isNot(judgement.applies()), judgement.satisfied(), judgement.leftToAPerson());
    }

    private Claim ofItsModel(
            InstalledDevice device, Function<String, int[]> positions, Function<Judgement, Claim> claim) {
        return ofModel(device.type(), device.alarmModel(), device.valveModel(), positions, claim);
    }

    private Claim ofItsModel(
            ListedProduct product, Function<String, int[]> positions, Function<Judgement, Claim> claim) {
        return ofModel(product.type(), product.alarmModel(), product.valveModel(), positions, claim);
    }

    private Claim ofModel(Fact<DeviceType> type, Ref<AlarmModel> alarm, Ref<ValveModel> valve,
            Function<String, int[]> positions, Function<Judgement, Claim> claim) {
        return inEachCase(type, DeviceType.class, each -> switch (each) {
            case GAS_ALARM -> alarm.isKnown() ? ofModel(ALARM_MODEL, alarm.get(), positions, claim) : isDeclared(alarm);
            case SELF_CLOSING_VALVE -> valve.isKnown()
                    ? ofModel(VALVE_MODEL, valve.get(), positions, claim)
                    : isDeclared(valve);
        });
    }

    private Claim ofModel(
            String kind, Identified model, Function<String, int[]> positions, Function<Judgement, Claim> claim) {
        int[] chosen = positions.apply(kind);
        Claim[] claims = new Claim[chosen.length];
        for (int i = 0; i < claims.length; i++) {
            Requirement requirement = index.about(kind).get(chosen[i]);
            claims[i] = wholly(requirement.id(), claim.apply(judged.apply(requirement, model)));
        }
        return all(claims);
    }
}
