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
import java.util.function.Predicate;
import org.gascheck.law.Outcome;

/**
 * A second opinion on 附件1 and 附件3 under the recommended readings: written from the documents, on plain JSON, sharing
 * nothing with the rules but the names of requirements and outcomes.
 */
final class Oracle {

    /** An unknown value, and those that it is tried with. */
    private record Choice(JsonNode of, String field, List<String> values) {
    }

    /** The requirements on which it has an opinion. */
    static final Set<String> REQUIREMENTS = requirements();

    /** Those of them that apply only where settings name something more. */
    static final Set<String> OPENED_BY_SETTINGS =
            Set.of("alarm-cert-other-statutory", "alarm-std-other", "valve-std-other");

    private static final List<String> USER_KINDS = List.of("UNIT", "RESIDENT");
    private static final List<String> STATUSES = List.of("NEW", "EXISTING");
    private static final List<String> DEVICE_TYPES = List.of("GAS_ALARM", "SELF_CLOSING_VALVE");
    private static final List<String> STANDARDS = List.of(
            "OTHER", "DETECTOR_INDUSTRIAL_COMMERCIAL", "DETECTOR_HOUSEHOLD", "EXPLOSIVE_ATMOSPHERE_INSTALLATION",
            "FIRE_ELECTRONIC_PROTECTION", "SELF_CLOSING_VALVE");
    private static final List<String> CERTIFICATE_KINDS = List.of(
            "OTHER",
            "TYPE_APPROVAL",
            "EXPLOSION_PROOF",
            "FIRE_PRODUCT",
            "MANUFACTURING_LICENCE",
            "FOREIGN_EXPLOSION_PROOF");
    /** So many cases are tried before a question is given up. */
    private static final int MOST_CASES = 2_000;

    private final LocalDate date;
    private final LocalDate issued;
    private final boolean isYuelai;
    private final Tree tree;
    private final Map<String, Outcome> outcomes = new TreeMap<>();

    private Oracle(JsonNode submission, boolean isYuelai) {
        this.tree = new Tree(submission);
        this.date = tree.date(submission, "assessedOn");
        this.issued = LocalDate.parse(isYuelai ? "2022-02-10" : "2021-12-31");
        this.isYuelai = isYuelai;
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
        forEach(tree.submission(), "", "alarmModels", (model, pointer) -> {
            List<Choice> choices = new ArrayList<>(certificates(model));
            tree.referring("gasUsers", "devices", "alarmModel", model).forEach(device -> {
                choices.add(new Choice(device, "installed", List.of("true", "false")));
                choices.add(dayOfInstallation(device));
            });
            AlarmOpinions.requirements().forEach((id, of) ->
                    ask(id, pointer, tree -> of.apply(AlarmOpinions.onModels(tree, date)).apply(model), choices));
        });
        forEach(tree.submission(), "", "valveModels", (model, pointer) -> ValveOpinions.requirements()
                .forEach((id, of) -> ask(
                        id, pointer, tree -> of.apply(new ValveOpinions(tree)).apply(model), List.of())));
        forEach(tree.submission(), "", "vendors", (vendor, pointer) ->
                outcomes.put("alarm-cert-per-model@" + pointer, certificatesOfEveryModel(vendor)));
        forEach(tree.submission(), "", "gasUsers", this::askOfUser);
        forEach(tree.submission(), "", "buildings", (building, pointer) -> {
            List<Choice> choices = new ArrayList<>();
            List<JsonNode> households = tree.allReferred(building, "households", "gasUsers");
            (households == null ? tree.livingIn(building) : households)
                    .forEach(user -> choices.addAll(kindAndStatus(user)));
            ask(
                    "high-rise-building-wide-alarm",
                    pointer,
                    tree -> of(tree).highRiseBuildingWideAlarm(building),
                    choices);
        });
        forEach(tree.submission(), "", "districts", (district, pointer) -> {
            ask(
                    "installation-quality-mechanism",
                    pointer,
                    tree -> of(tree).installationQualityMechanism(district),
                    List.of());
            ask("joint-handling-mechanism", pointer, tree -> of(tree).jointHandlingMechanism(district), List.of());
            ask("venue-gas-user-list-established", pointer, tree -> checks(tree).venueList(district), List.of());
        });
    }

    private void askOfUser(JsonNode user, String at) {
        List<Choice> choices = new ArrayList<>(kindAndStatus(user));
        forEach(user, at, "devices", (device, pointer) -> choices.add(new Choice(device, "type", DEVICE_TYPES)));
        UserOpinions.requirements().forEach((id, of) -> ask(id, at, tree -> of.apply(of(tree)).apply(user), choices));
        ask("venue-hazard-check-against-list", at, tree -> checks(tree).venueCheck(user), List.of(kindOfVenue(user)));
        forEach(user, at, "devices", (device, pointer) -> {
            List<Choice> all = new ArrayList<>(choices);
            all.add(dayOfInstallation(device));
            for (JsonNode model : Arrays.asList(
                    tree.referred(device, "alarmModel", "alarmModels"),
                    tree.referred(device, "valveModel", "valveModels"))) {
                if (model != null) {
                    all.addAll(certificates(model));
                    forEach(
                            model,
                            "",
                            "conformityEvidence",
                            (each, place) -> all.add(new Choice(each, "standard", STANDARDS)));
                }
            }
            ask(
                    "installed-device-meets-annex3",
                    pointer,
                    tree -> of(tree).installedDeviceMeetsAnnex3(device, user),
                    all);
            ask("smart-device-promotion", pointer, tree -> of(tree).smartDevicePromotion(device), choices);
            ask(
                    "fire-installer-qualification",
                    pointer,
                    tree -> of(tree).fireInstallerQualification(device),
                    List.of());
        });
        forEach(user, at, "acceptances", (acceptance, pointer) -> {
            List<Choice> all = new ArrayList<>(choices);
            all.add(dayOfAcceptance(acceptance, user));
            ask("device-status-in-connection-acceptance", pointer,
                    tree -> of(tree).deviceStatusInConnectionAcceptance(acceptance, user), all);
        });
        forEach(user, at, "homeInspections", (inspection, pointer) -> ask("device-status-in-inhome-inspection", pointer,
                tree -> of(tree).deviceStatusInHomeInspection(inspection), List.of()));
        if (isYuelai) {
            forEach(user, at, "refusals", (refusal, pointer) -> ask(
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
            Set<Outcome> ofModel = EnumSet.noneOf(Outcome.class);
            int left = collect(
                    assumed -> new AlarmOpinions(assumed, date).certificatesOfOneModel(model),
                    certificates(model),
                    tree,
                    MOST_CASES,
                    ofModel,
                    outcomes -> outcomes.size() == 3);
            if (left < 0 && ofModel.size() < 3) {
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

    private CheckOpinions checks(Tree assumed) {
        return new CheckOpinions(assumed, date, issued, isYuelai);
    }

    private void ask(String requirement, String pointer, Function<Tree, Opinion> asked, List<Choice> choices) {
        outcomes.put(requirement + "@" + pointer, inEachCase(asked, choices));
    }

    /** The outcome if it is the same in each case; null if there are too many. */
    private Outcome inEachCase(Function<Tree, Opinion> asked, List<Choice> choices) {
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        int left = collect(asked, choices, tree, MOST_CASES, possible, Oracle::isOpen);
        if (isOpen(possible)) {
            return Outcome.UNDETERMINED;
        }
        if (left < 0) {
            return null;
        }
        return possible.contains(Outcome.SATISFIED) ? Outcome.SATISFIED : possible.iterator().next();
    }

    /** Whether the outcomes differ by more than that the requirement is met or does not even apply. */
    private static boolean isOpen(Set<Outcome> possible) {
        return possible.size() > 1 && !possible.equals(EnumSet.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE));
    }

    /**
     * Collects what is possible until that is enough or so many cases have been tried.
     *
     * @return how many cases are left, negative if there were too few
     */
    private static int collect(Function<Tree, Opinion> asked, List<Choice> choices, Tree assumed, int cases,
            Set<Outcome> possible, Predicate<Set<Outcome>> enough) {
        Opinion opinion = asked.apply(assumed);
        int next = 0;
        while (next < choices.size() && isKnown(choices.get(next), assumed)) {
            next++;
        }
        int left = cases - 1;
        if (opinion.outcome() != Outcome.UNDETERMINED || next == choices.size()) {
            possible.addAll(opinion.possible());
            return left;
        }
        Choice choice = choices.get(next);
        for (String value : choice.values()) {
            if (left >= 0 && !enough.test(possible)) {
                left = collect(asked, choices.subList(next + 1, choices.size()),
                        assumed.assuming(choice.of(), choice.field(), value), left, possible, enough);
            }
        }
        return left;
    }

    private static boolean isKnown(Choice choice, Tree assumed) {
        return assumed.text(choice.of(), choice.field()) != null;
    }

    private static Choice kindOfVenue(JsonNode user) {
        return new Choice(user, "venueKind", List.of("NOT_PUBLIC", "CATERING", "FITNESS", "OTHER_PUBLIC"));
    }

    private static List<Choice> kindAndStatus(JsonNode user) {
        return List.of(new Choice(user, "kind", USER_KINDS), new Choice(user, "status", STATUSES));
    }

    /** The name of a model, where unknown, and the unknown kinds of its certificates. */
    private List<Choice> certificates(JsonNode model) {
        List<Choice> choices = new ArrayList<>();
        Set<String> names = new TreeSet<>(List.of("a name on no paper"));
        forEach(model, "", "certificates", (certificate, pointer) -> {
            choices.add(new Choice(certificate, "kind", CERTIFICATE_KINDS));
            choices.add(new Choice(certificate, "number", List.of("CN-1", "2.02E+15")));
            addNames(certificate, names);
        });
        forEach(model, "", "conformityEvidence", (evidence, pointer) -> addNames(evidence, names));
        choices.add(new Choice(model, "model", List.copyOf(names)));
        return choices;
    }

    private void addNames(JsonNode paper, Set<String> names) {
        List<String> printed = tree.texts(paper, "models");
        if (printed != null) {
            printed.forEach(name -> names.addAll(List.of(name, name.replace("-", ""))));
        }
    }

    /** The day, where unknown, of an acceptance: about the issue, the assessment, and the installation of devices. */
    private Choice dayOfAcceptance(JsonNode acceptance, JsonNode user) {
        Set<String> days = new TreeSet<>(List.of(
                issued.minusDays(1).toString(), issued.toString(), date.minusDays(1).toString(), date.toString()));
        forEach(user, "", "devices", (device, pointer) -> {
            LocalDate installedOn = tree.date(device, "installedOn");
            if (installedOn != null) {
                days.addAll(List.of(installedOn.minusDays(1).toString(), installedOn.toString()));
            }
        });
        return new Choice(acceptance, "heldOn", List.copyOf(days));
    }

    /**
     * The day, where unknown, on which a device was installed: about the issue, and about what its certificates say.
     */
    private Choice dayOfInstallation(JsonNode device) {
        Set<String> days = new TreeSet<>(List.of(issued.minusDays(1).toString(), issued.toString()));
        forEach(tree.referred(device, "alarmModel", "alarmModels"), "", "certificates", (certificate, pointer) -> {
            LocalDate from = tree.date(certificate, "validFrom");
            if (from != null) {
                days.addAll(List.of(from.toString(), from.minusDays(1).toString()));
            }
            String until = tree.text(certificate, "expiresOn");
            if (until != null && !until.equals("OPEN_ENDED")) {
                days.addAll(List.of(until, LocalDate.parse(until).plusDays(1).toString()));
            }
        });
        return new Choice(device, "installedOn", List.copyOf(days));
    }

    private interface AtPointer {
        void accept(JsonNode node, String pointer);
    }

    private void forEach(JsonNode of, String at, String list, AtPointer action) {
        List<JsonNode> members = tree.list(of, list);
        for (int i = 0; members != null && i < members.size(); i++) {
            action.accept(members.get(i), at + "/" + list + "/" + i);
        }
    }
}
