package org.gascheck.subjects;

import static org.gascheck.facts.Comparison.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.enterprises.GasCompany;
import org.gascheck.subjects.licensing.Licence;
import org.gascheck.subjects.pipelines.PipelineFacility;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.CertificateStatus;
import org.gascheck.subjects.products.ValveModel;

/**
 * What is told of one thing under two ids: a model in two records, a number in the archive for two facilities, and a
 * licence for two companies.
 */
public final class PopulationConsistency implements Consistency<Population> {

    private static final Contradiction MODEL_TOLD_DIFFERENTLY = Contradiction.disputed("model-told-differently",
            "同一生产企业的同一型号写了两条记录，两条说法不同",
            "one model of one maker is told in two records, which say different things");

    private static final Text LICENCE_OF_ANOTHER = new Text(
            "另一家企业的许可证用的是同一个编号，是哪一家的尚不清楚",
            "another company has a licence of this number, which leaves open whose it is");
    private static final List<CertificateStatus> HELD_OR_NOT =
            List.of(CertificateStatus.IN_FORCE, CertificateStatus.CANCELLED);

    private static final Text NUMBER_OF_ANOTHER = new Text(
            "另一处管道设施用的是同一个档案编号，哪一处在档尚不清楚",
            "another facility is on file under this number, which leaves open which of them it is");

    /** No number of any archive. */
    private static final String NO_NUMBER = "-";

    @Override
    public List<Contradiction> contradictions() {
        return List.of(MODEL_TOLD_DIFFERENTLY);
    }

    @Override
    public void compare(Population population, Comparison comparison) {
        compareModels(population.alarmModels(), model -> name(model.maker(), model.model()),
                (one, other) -> compare(one, other, comparison));
        compareModels(population.valveModels(), model -> name(model.maker(), model.model()),
                (one, other) -> compare(one, other, comparison));
        compareNumbers(population.pipelineFacilities(), comparison);
        compareLicences(population.gasCompanies(), comparison);
    }

    /** Compares each model with the first of its maker and name. */
    private static <M extends Record> void compareModels(
            Facts<M> models, Function<M, String> name, BiConsumer<M, M> compare) {
        if (!models.isGiven()) {
            return;
        }
        Map<String, M> first = new HashMap<>();
        for (M model : models) {
            String called = name.apply(model);
            M other = called == null ? null : first.putIfAbsent(called, model);
            if (other != null) {
                compare.accept(model, other);
            }
        }
    }

    private static void compare(AlarmModel one, AlarmModel other, Comparison comparison) {
        compare(one.tier(), other.tier(), comparison);
        compare(one.detectsMethane(), other.detectsMethane(), comparison);
        compare(one.detectsCarbonMonoxide(), other.detectsCarbonMonoxide(), comparison);
        compare(one.shutoffLinkage(), other.shutoffLinkage(), comparison);
        compare(one.passiveIdentifier(), other.passiveIdentifier(), comparison);
        compare(one.activeIdentifier(), other.activeIdentifier(), comparison);
        compare(one.collectsOperatingState(), other.collectsOperatingState(), comparison);
        compare(one.collectsShutoffValveState(), other.collectsShutoffValveState(), comparison);
        compare(one.collectsGasConcentration(), other.collectsGasConcentration(), comparison);
        compare(one.transmission(), other.transmission(), comparison);
        compare(one.reportsToPlatform(), other.reportsToPlatform(), comparison);
        compare(one.notificationChannels(), other.notificationChannels(), comparison);
        compare(one.intendedUses(), other.intendedUses(), comparison);
        compare(one.forExplosiveZone(), other.forExplosiveZone(), comparison);
    }

    private static void compare(ValveModel one, ValveModel other, Comparison comparison) {
        compare(one.tier(), other.tier(), comparison);
        compare(one.closesOnOverpressure(), other.closesOnOverpressure(), comparison);
        compare(one.closesOnUnderpressure(), other.closesOnUnderpressure(), comparison);
        compare(one.closesOnOverflow(), other.closesOnOverflow(), comparison);
        compare(one.closureNeedsExternalPower(), other.closureNeedsExternalPower(), comparison);
        compare(one.reopensOnlyByHand(), other.reopensOnlyByHand(), comparison);
        compare(one.designedForIndoorPipe(), other.designedForIndoorPipe(), comparison);
        compare(one.passiveIdentifier(), other.passiveIdentifier(), comparison);
        compare(one.activeIdentifier(), other.activeIdentifier(), comparison);
        compare(one.collectsOpenCloseState(), other.collectsOpenCloseState(), comparison);
        compare(one.transmission(), other.transmission(), comparison);
        compare(one.reportsToPlatform(), other.reportsToPlatform(), comparison);
        compare(one.notificationChannels(), other.notificationChannels(), comparison);
    }

    private static <T> void compare(Fact<T> one, Fact<T> other, Comparison comparison) {
        if (one.isGiven() && other.isGiven() && !one.given().equals(other.given())) {
            comparison.dispute(MODEL_TOLD_DIFFERENTLY, told(one, other.given()), told(other, one.given()));
        }
    }

    /** Maker and model in one width and case; null where one of them is not told, or says nothing. */
    private static String name(Fact<String> maker, Fact<String> model) {
        return saysNothing(maker) || saysNothing(model)
                ? null : Blanks.closed(maker.given()) + '\n' + Blanks.closed(model.given());
    }

    private static boolean saysNothing(Fact<String> text) {
        return !text.isGiven() || Blanks.isBlank(text.given());
    }

    /** Each company keeps an archive of its own: a number is of two facilities where both may be of one company. */
    private static void compareNumbers(Facts<PipelineFacility> facilities, Comparison comparison) {
        if (!facilities.isGiven()) {
            return;
        }
        Map<String, PipelineFacility> first = new HashMap<>();
        for (PipelineFacility facility : facilities) {
            Fact<String> number = facility.census().archiveNumber();
            if (saysNothing(number) || Blanks.isSpoilt(number.given())) {
                continue;
            }
            PipelineFacility other = first.putIfAbsent(Blanks.closed(number.given()), facility);
            if (other != null && mayBeSame(facility.gasCompany(), other.gasCompany())) {
                isOfAnother(number, other.census().archiveNumber(), comparison);
                isOfAnother(other.census().archiveNumber(), number, comparison);
            }
        }
    }

    private static void compareLicences(Facts<GasCompany> companies, Comparison comparison) {
        if (!companies.isGiven()) {
            return;
        }
        Map<String, GasCompany> holders = new HashMap<>();
        Map<String, Licence> first = new HashMap<>();
        for (GasCompany company : companies) {
            if (!company.licences().isGiven()) {
                continue;
            }
            for (Licence licence : company.licences()) {
                Fact<String> number = licence.licenceNumber();
                if (saysNothing(number) || Blanks.isSpoilt(number.given())) {
                    continue;
                }
                String key = Blanks.closed(number.given());
                Licence other = first.putIfAbsent(key, licence);
                if (holders.putIfAbsent(key, company) != null && holders.get(key) != company) {
                    comparison.leaveToAPerson(
                            licence.status(), HELD_OR_NOT, other.licenceNumber(), LICENCE_OF_ANOTHER);
                    comparison.leaveToAPerson(other.status(), HELD_OR_NOT, number, LICENCE_OF_ANOTHER);
                }
            }
        }
    }

    private static boolean mayBeSame(Ref<?> one, Ref<?> other) {
        return !one.isGiven() || !other.isGiven() || one.id().equals(other.id());
    }

    private static void isOfAnother(Fact<String> number, Fact<String> other, Comparison comparison) {
        comparison.leaveToAPerson(number, List.of(number.given(), NO_NUMBER), other, NUMBER_OF_ANOTHER);
    }
}
