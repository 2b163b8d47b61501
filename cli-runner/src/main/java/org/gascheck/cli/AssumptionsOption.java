package org.gascheck.cli;

import java.util.List;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for what is assumed of unknown facts. */
final class AssumptionsOption {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--assume",
            paramLabel = "PATH=VALUE",
            description = "对登记资料中没有的事实作假定，可重复。 Take facts that are unknown to be so, such as"
                    + " 'gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC', or gasUsers.refusals=[] for a list; repeatable."
                    + " What is told is never overridden; what rests on an assumption says so.")
    private List<String> assumptions = List.of();

    @Option(names = "--no-assumptions", description = "不接受任何假定。 Refuse submissions that declare assumptions.")
    private boolean none;

    /** Those that were given. What is none is bad usage. */
    Assumptions chosen() {
        if (none && !assumptions.isEmpty()) {
            throw new UsageException(
                    spec.commandLine(),
                    "--assume 与 --no-assumptions 不能同用",
                    "--assume and --no-assumptions exclude each other");
        }
        Assumptions.fault(Population.MODEL, assumptions).ifPresent(fault -> {
            throw UsageException.ofOption(spec.commandLine(), "--assume", fault.zh(), fault.en());
        });
        return Assumptions.of(Population.MODEL, assumptions);
    }

    /** Whether none are accepted. */
    boolean areRefused() {
        return none;
    }
}
