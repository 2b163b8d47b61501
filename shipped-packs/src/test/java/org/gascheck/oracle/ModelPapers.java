package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.every;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.or;
import static org.gascheck.oracle.Kleene.some;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The certificates and the evidence of conformity of a model: whether they are of it, and in force. */
final class ModelPapers {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern BRACKETS = Pattern.compile("[（）() ]");
    private static final Pattern OTHER_WORDS = Pattern.compile("[\\p{IsHan}、 ]+");

    /** A number that a spreadsheet has spoilt. */
    private static final Pattern SPOILT = Pattern.compile("#+|.*E\\+.*|\\d{15}0");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");

    private final Tree tree;
    private final LocalDate date;
    private final boolean asInPlace;
    private final boolean ofADevice;

    /** Those as of a day, of models also as they were in place, or of the model of one device. */
    ModelPapers(Tree tree, LocalDate date, boolean asInPlace, boolean ofADevice) {
        this.tree = tree;
        this.date = date;
        this.asInPlace = asInPlace;
        this.ofADevice = ofADevice;
    }

    static Opinion conforms(Tree tree, Boolean applies, JsonNode model, String standard) {
        List<JsonNode> evidence = tree.list(model, "conformityEvidence");
        Boolean passed = some(evidence, each -> and(
                tree.is(each, "standard", standard), tree.is(each, "result", "PASS"), isOf(tree, each, model)));
        Boolean failed = some(
                evidence,
                each -> and(
                        tree.is(each, "standard", standard),
                        tree.is(each, "result", "FAIL"),
                        isOf(tree, each, model),
                        not(isCleared(tree, each, model, standard))));
        Boolean failedElsewhere = some(evidence, each -> and(
                tree.is(each, "standard", standard), tree.is(each, "result", "FAIL"), not(isOf(tree, each, model))));
        return new Opinion(applies, and(passed, not(failed), not(failedElsewhere)), not(failed));
    }

    /** A failed test that was made before one that was passed; which was first counts where both days are told. */
    private static Boolean isCleared(Tree tree, JsonNode failed, JsonNode model, String standard) {
        LocalDate day = tree.date(failed, "testedOn");
        return day == null
                ? Boolean.FALSE
                : some(tree.list(model, "conformityEvidence"), each -> {
                    LocalDate later = tree.date(each, "testedOn");
                    return later == null || !later.isAfter(day)
                            ? Boolean.FALSE
                            : and(
                                    tree.is(each, "standard", standard),
                                    tree.is(each, "result", "PASS"),
                                    isOf(tree, each, model));
                });
    }

    Opinion inForce(JsonNode model, List<String> kinds, List<String> nearKinds) {
        Boolean satisfied = isHeld(model, kinds, false, date, ofADevice);
        List<String> near = Stream.concat(kinds.stream(), nearKinds.stream()).toList();
        Boolean left = isHeld(model, near, true, date, ofADevice);
        if (!asInPlace) {
            return new Opinion(true, satisfied, left);
        }
        return new Opinion(
                true,
                or(satisfied, wasHeldOfAllInPlace(model, kinds, false)),
                or(left, wasHeldOfAllInPlace(model, near, true)));
    }

    private Boolean isHeld(JsonNode model, List<String> kinds, boolean perhaps, LocalDate day, boolean ofAPlace) {
        return some(tree.list(model, "certificates"), each -> and(
                isOf(each, kinds), names(each, model, perhaps), isInForce(each, perhaps, day, ofAPlace),
                perhaps ? Boolean.TRUE : isBeyondDoubt(each, model)));
    }

    private Boolean wasHeldOfAllInPlace(JsonNode model, List<String> kinds, boolean perhaps) {
        List<JsonNode> devices = tree.referring("gasUsers", "devices", "alarmModel", model);
        return and(
                not(tree.perhapsListed("vendors", "alarmModels", model)),
                some(devices, device -> tree.truth(device, "installed")),
                every(devices, device -> or(
                        not(tree.truth(device, "installed")),
                        isHeld(model, kinds, perhaps, tree.date(device, "installedOn"), true))));
    }

    /** A number that can be looked up, and no other holder than the maker. */
    private Boolean isBeyondDoubt(JsonNode certificate, JsonNode model) {
        String number = tree.text(certificate, "number");
        String holder = tree.text(certificate, "holder");
        String maker = tree.text(model, "maker");
        return and(
                number == null ? null : !SPOILT.matcher(number).matches(),
                holder == null
                        || maker == null
                        || bare(holder).equals(bare(maker)));
    }

    /** Asked of nobody. What was found withdrawn after a device was installed may have been in force until then. */
    private Boolean isWithdrawn(JsonNode certificate, boolean perhaps, LocalDate day, boolean ofAPlace) {
        String status = tree.text(certificate, "status");
        if (status == null || status.equals("IN_FORCE")) {
            return false;
        }
        LocalDate statusOn = tree.date(certificate, "statusOn");
        return !perhaps || !ofAPlace
                ? Boolean.TRUE
                : statusOn == null || day == null ? null : Boolean.valueOf(!statusOn.isAfter(day));
    }

    private Boolean isInForce(JsonNode certificate, boolean perhaps, LocalDate day, boolean ofAPlace) {
        LocalDate from = tree.date(certificate, "validFrom");
        return and(from == null || day == null ? null : !from.isAfter(day), tree.lasts(certificate, "expiresOn", day),
                not(isWithdrawn(certificate, perhaps, day, ofAPlace)));
    }

    private Boolean names(JsonNode certificate, JsonNode model, boolean perhaps) {
        List<String> names = tree.texts(certificate, "models");
        if (names != null && names.isEmpty()) {
            return false;
        }
        String name = tree.text(model, "model");
        if (names == null || name == null) {
            return null;
        }
        return names.stream().anyMatch(each -> plain(each, perhaps).equals(plain(name, perhaps))
                || perhaps && (isAmongOtherWords(name, each) || isAmongOtherWords(each, name)));
    }

    private static String bare(String name) {
        return BRACKETS.matcher(name).replaceAll("");
    }

    /** Of the texts that are tried: other words are Chinese ones, and commas are between several names. */
    private static boolean isAmongOtherWords(String name, String text) {
        return Stream.concat(OTHER_WORDS.splitAsStream(text), Stream.of(text.split("、")))
                .anyMatch(part -> plain(part, true).equals(plain(name, true)));
    }

    /** A model name without the differences of width, case, blanks and kinds of dash that do not tell models apart. */
    private static String plain(String name, boolean withoutHyphens) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String plain = DASHES.matcher(BLANKS.matcher(wide).replaceAll("")).replaceAll("-");
        return withoutHyphens ? plain.replace("-", "") : plain;
    }

    /** Evidence that names no model is of that with which it is handed in. */
    private static Boolean isOf(Tree tree, JsonNode evidence, JsonNode model) {
        return tree.texts(evidence, "models") == null
                ? Boolean.TRUE
                : new ModelPapers(tree, null, false, false).names(evidence, model, false);
    }

    private Boolean isOf(JsonNode certificate, List<String> kinds) {
        return tree.isOneOf(certificate, "kind", kinds.toArray(String[]::new));
    }
}
