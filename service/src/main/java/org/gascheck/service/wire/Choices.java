package org.gascheck.service.wire;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gascheck.Nearest;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.ReportForm;
import org.gascheck.service.judging.JudgingChoice;
import org.gascheck.service.judging.RulesInForce;

/** Reads what parameters choose. What is none of the choices is told with what was expected. */
public final class Choices {

    private static final int LONGEST = 60;

    private Choices() {
    }

    /** A day, or null where none is given. */
    public static LocalDate day(String parameter, String given) {
        if (given == null) {
            return null;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            String shown = Printable.of(given, LONGEST);
            throw RefusedRequestException.ofParameter(parameter, new Text(
                    "“" + shown + "”不是日期；应如 2022-01-31",
                    "\"" + shown + "\" is no date; expected one such as 2022-01-31"));
        }
    }

    /** How a request is judged. */
    public static JudgingChoice judging(String asOf, String purpose, RulesInForce rules) {
        if (purpose != null) {
            known("for", purpose, rules.purposes());
        }
        return new JudgingChoice(day("as-of", asOf), purpose);
    }

    /** In what form a report is told. */
    public static ReportForm form(
            String detail, List<String> only, List<String> requirements, String language, RulesInForce rules) {
        requirements.forEach(id -> known("requirement", id, requirementsOf(rules)));
        return new ReportForm(
                detail == null
                        ? ReportForm.Detail.FULL
                        : one("detail", detail, List.of(ReportForm.Detail.values())),
                only.stream().map(each -> one("only", each, List.of(Outcome.values()))).collect(
                        Collectors.toSet()),
                new LinkedHashSet<>(requirements),
                Languages.ofJson(language));
    }

    private static List<String> requirementsOf(RulesInForce rules) {
        return rules.packs().values().stream().flatMap(pack -> pack.requirements().keySet().stream()).distinct()
                .toList();
    }

    /** One of some constants, named in small letters and with dashes. */
    public static <E extends Enum<E>> E one(String parameter, String given, List<E> constants) {
        List<String> names = constants.stream().map(Choices::name).toList();
        known(parameter, given, names);
        return constants.get(names.indexOf(given));
    }

    /** What a constant is called in parameters. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Refuses what is none of some names. */
    public static void known(String parameter, String given, Collection<String> names) {
        if (!names.contains(given)) {
            String shown = Printable.of(given, LONGEST);
            Text expected = Nearest.expected(shown, names);
            throw RefusedRequestException.ofParameter(parameter, new Text(
                    "没有“" + shown + "”" + expected.zh(), "there is no \"" + shown + "\"" + expected.en()));
        }
    }
}
