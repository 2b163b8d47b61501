package org.gascheck.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The option for what fails the exit code besides verdicts: findings that a verdict does not rest on, since nobody is
 * held to them or they are not due. It never makes the code better than that of the verdict.
 */
final class FailOnOption {

    /** The outcomes that fail, and the codes that they give. */
    private static final Map<Outcome, Integer> CODES = new EnumMap<>(Map.of(
            Outcome.BREACHED, ExitCodes.NON_COMPLIANT,
            Outcome.NEEDS_REVIEW, ExitCodes.UNDETERMINED,
            Outcome.UNDETERMINED, ExitCodes.UNDETERMINED,
            Outcome.NOT_YET_DUE, ExitCodes.UNDETERMINED));

    private static final String UNWAIVED = "unwaived";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "OUTCOME",
            description = "另外视为不通过的结果。 Let findings of these outcomes fail the exit code too, though the verdict does"
                    + " not rest on them, as on what is only encouraged: breached (exit code 1), needs-review,"
                    + " undetermined, not-yet-due (2). No code is better than that of the verdict but with unwaived:"
                    + " then breaches that --waivers waive do not fail it.")
    private List<String> failing = List.of();

    /**
     * What was given; anything that never fails is bad usage.
     *
     * @param waivers whether there are waivers
     */
    FailOn chosen(boolean waivers) {
        List<String> names = Stream.concat(
                CODES.keySet().stream().map(FailOnOption::nameOf), Stream.of(UNWAIVED)).toList();
        boolean unwaived = false;
        Set<Outcome> chosen = EnumSet.noneOf(Outcome.class);
        for (String name : failing) {
            String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
            if (plain.equals(UNWAIVED)) {
                unwaived = true;
                continue;
            }
            Outcome outcome = Arrays.stream(Outcome.values())
                    .filter(each -> CODES.containsKey(each) && nameOf(each).equals(plain))
                    .findFirst()
                    .orElse(null);
            if (outcome == null) {
                Text expected = Nearest.expected(name, names);
                throw UsageException.ofOption(spec.commandLine(), "--fail-on",
                        "“" + name + "”不能视为不通过" + expected.zh(),
                        "\"" + name + "\" cannot fail the exit code" + expected.en());
            }
            chosen.add(outcome);
        }
        if (unwaived && !waivers) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--fail-on", "unwaived 须与 --waivers 同用", "unwaived needs --waivers");
        }
        return new FailOn(chosen, unwaived);
    }

    /** The exit code of findings of an outcome that was given. */
    static int codeOf(Outcome outcome) {
        return CODES.get(outcome);
    }

    private static String nameOf(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
