package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.gascheck.law.Outcome;

/**
 * A second opinion on 附件1 and 附件3 under the recommended readings: written from the documents, on plain JSON, sharing
 * nothing with the rules but the names of requirements and outcomes.
 */
final class Oracle {

    /** The requirements on which it has an opinion. */
    static final Set<String> REQUIREMENTS = requirements();

    /** Those of them that apply only where settings name something more. */
    static final Set<String> OPENED_BY_SETTINGS =
            Set.of("alarm-cert-other-statutory", "alarm-std-other", "valve-std-other");

    private final LocalDate date;
    private final LocalDate issued;
    private final boolean isYuelai;
    private final Tree tree;
    private final UnknownValues values;
    private final Map<String, Outcome> outcomes = new TreeMap<>();

    private Oracle(JsonNode submission, boolean isYuelai) {
        this.tree = new Tree(submission);
        this.date = tree.date(submission, "assessedOn");
        this.issued = LocalDate.parse(isYuelai ? "2022-02-10" : "2021-12-31");
        this.isYuelai = isYuelai;
        this.values = new UnknownValues(tree, date, issued);
    }

    /**
     * The outcomes on a submission by an instrument, by requirement and JSON Pointer of the subject: none where the
     * instrument was not yet issued on the day, null where there are too many cases to try.
     */
    static Map<String, Outcome> outcomes(JsonNode submission, String instrument) {
        Oracle oracle = new Oracle(submission, instrument.equals("yl2022n8"));
        if (!oracle.date.isBefore(oracle.issued)) {
            oracle.askAll();
        }
        return oracle.outcomes;
    }

    private static Set<String> requirements() {
        Set<String> all = new TreeSet<>(List.of(
                "alarm-cert-per-model",
                "high-rise-building-wide-alarm",
                "installed-device-meets-annex3",
                "smart-device-promotion",
                "device-status-in-connection-acceptance",
                "device-status-in-inhome-inspection",
                "fire-installer-qualification",
                "refusal-gas-suspension",
                "venue-gas-user-list-established",
                "venue-hazard-check-against-list",
                "installation-quality-mechanism",
                "joint-handling-mechanism"));
        all.addAll(AlarmOpinions.requirements().keySet());
        all.addAll(ValveOpinions.requirements().keySet());
        all.addAll(UserOpinions.requirements().keySet());
        return Collections.unmodifiableSet(all);
    }

    private void askAll() {
        tree.forEach(tree.submission(), "", "alarmModels", (model, pointer) -> {
            List<Choice> choices = new ArrayList<>(values.certificates(model));
            tree.referring("gasUsers", "devices", "alarmModel", model).forEach(device -> {
                choices.add(new Choice(device, "installed", List.of("true", "false")));
                choices.add(values.dayOfInstallation(device));
            });
            AlarmOpinions.requirements().forEach((id, of) ->
                    ask(id, pointer, tree -> of.apply(AlarmOpinions.onModels(tree, date)).apply(model), choices));
        });
        tree.forEach(tree.submission(), "", "valveModels", (model, pointer) -> ValveOpinions.requirements()
                .forEach((id, of) -> ask(
                        id, pointer, tree -> of.apply(new ValveOpinions(tree)).apply(model), List.of())));
        tree.forEach(tree.submission(), "", "vendors", (vendor, pointer) ->
                outcomes.put("alarm-cert-per-model@" + pointer, certificatesOfEveryModel(vendor)));
        tree.forEach(tree.submission(), "", "gasUsers", this::askOfUser);
        tree.forEach(tree.submission(), "", "buildings", (building, pointer) -> {
            List<Choice> choices = new ArrayList<>();
            List<JsonNode> households = tree.allReferred(building, "households", "gasUsers");
            (households == null ? tree.livingIn(building) : households)
                    .forEach(user -> choices.addAll(UnknownValues.kindAndStatus(user)));
            ask(
                    "high-rise-building-wide-alarm",
                    pointer,
                    tree -> of(tree).highRiseBuildingWideAlarm(building),
                    choices);
        });
        tree.forEach(tree.submission(), "", "districts", (district, pointer) -> {
            ask(
                    "installation-quality-mechanism",
                    pointer,
                    tree -> new DistrictOpinions(tree, date).installationQualityMechanism(district),
                    List.of());
            ask(
                    "joint-handling-mechanism",
                    pointer,
                    tree -> new DistrictOpinions(tree, date).jointHandlingMechanism(district),
                    List.of());
            ask("venue-gas-user-list-established", pointer, tree -> checks(tree).venueList(district), List.of());
        });
    }

    private void askOfUser(JsonNode user, String at) {
        List<Choice> choices = new ArrayList<>(UnknownValues.kindAndStatus(user));
        tree.forEach(user, at, "devices", (device, pointer) -> choices.add(UnknownValues.typeOf(device)));
        UserOpinions.requirements().forEach((id, of) -> ask(id, at, tree -> of.apply(of(tree)).apply(user), choices));
        ask(
                "venue-hazard-check-against-list",
                at,
                tree -> checks(tree).venueCheck(user),
                List.of(UnknownValues.kindOfVenue(user)));
        tree.forEach(user, at, "devices", (device, pointer) -> {
            List<Choice> all = new ArrayList<>(choices);
            all.add(values.dayOfInstallation(device));
            for (JsonNode model : Arrays.asList(
                    tree.referred(device, "alarmModel", "alarmModels"),
                    tree.referred(device, "valveModel", "valveModels"))) {
                if (model != null) {
                    all.addAll(values.certificates(model));
                    tree.forEach(model, "", "conformityEvidence", (each, place) ->
                            all.add(UnknownValues.standardOf(each)));
                }
            }
            ask(
                    "installed-device-meets-annex3",
                    pointer,
                    tree -> devices(tree).installedDeviceMeetsAnnex3(device, user),
                    all);
            ask("smart-device-promotion", pointer, tree -> devices(tree).smartDevicePromotion(device), choices);
            ask(
                    "fire-installer-qualification",
                    pointer,
                    tree -> devices(tree).fireInstallerQualification(device),
                    List.of());
        });
        tree.forEach(user, at, "acceptances", (acceptance, pointer) -> {
            List<Choice> all = new ArrayList<>(choices);
            all.add(values.dayOfAcceptance(acceptance, user));
            ask("device-status-in-connection-acceptance", pointer,
                    tree -> visits(tree).deviceStatusInConnectionAcceptance(acceptance, user), all);
        });
        tree.forEach(
                user,
                at,
                "homeInspections",
                (inspection, pointer) -> ask(
                        "device-status-in-inhome-inspection",
                        pointer,
                        tree -> visits(tree).deviceStatusInHomeInspection(inspection),
                        List.of()));
        if (isYuelai) {
            tree.forEach(user, at, "refusals", (refusal, pointer) -> ask(
                    "refusal-gas-suspension", pointer, tree -> of(tree).refusalGasSuspension(refusal, user), choices));
        }
    }

    // 附件3 §一 1: the worst that the models of a vendor come to
    private Outcome certificatesOfEveryModel(JsonNode vendor) {
        List<JsonNode> models = tree.allReferred(vendor, "alarmModels", "alarmModels");
        if (models == null) {
            return Outcome.UNDETERMINED;
        }
        Set<Outcome> possible = EnumSet.of(models.isEmpty() ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED);
        for (JsonNode model : models) {
            Set<Outcome> ofModel = CaseTrial.outcomes(
                    assumed -> new AlarmOpinions(assumed, date).certificatesOfOneModel(model),
                    values.certificates(model),
                    tree);
            if (ofModel == null) {
                return null;
            }
            Set<Outcome> worse = EnumSet.noneOf(Outcome.class);
            possible.forEach(one -> ofModel.forEach(other -> worse.add(one.compareTo(other) < 0 ? one : other)));
            possible = worse;
        }
        return possible.size() > 1 ? Outcome.UNDETERMINED : possible.iterator().next();
    }

    private UserOpinions of(Tree assumed) {
        return new UserOpinions(assumed, date, issued);
    }

    private DeviceOpinions devices(Tree assumed) {
        return new DeviceOpinions(assumed, date, issued);
    }

    private VisitOpinions visits(Tree assumed) {
        return new VisitOpinions(assumed, date, issued);
    }

    private CheckOpinions checks(Tree assumed) {
        return new CheckOpinions(assumed, date, issued, isYuelai);
    }

    private void ask(String requirement, String pointer, Function<Tree, Opinion> asked, List<Choice> choices) {
        outcomes.put(requirement + "@" + pointer, CaseTrial.inEachCase(asked, choices, tree));
    }
}
