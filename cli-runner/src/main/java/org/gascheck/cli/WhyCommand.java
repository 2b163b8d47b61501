package org.gascheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.remedy.Acts;
import org.gascheck.counsel.why.NamedFinding;
import org.gascheck.counsel.why.Why;
import org.gascheck.counsel.why.WhyReports;
import org.gascheck.law.Outcome;
import org.gascheck.reports.Voice;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck why}: tells the fewest facts on which a finding rests, and the nearest by which it would differ. */
@Command(
        name = "why",
        header = "说明某项结果为什么是这样。",
        description = {
            "Tells the fewest facts that suffice for a finding, and the nearest facts under which it would have come "
                    + "out otherwise.",
            "",
            "Exit codes: those of the verdict on the file: 0 compliant, 1 non-compliant, 2 undetermined, 64 there is "
                    + "no such finding, 65 the input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck why hotpot.json hazard-venue-substandard-hose --not SATISFIED --lang en")
final class WhyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Mixin
    private SubmissionOptions submission;

    @Parameters(
            index = "1",
            paramLabel = "FINDING",
            description = "要求编号，有多个对象时加 @对象编号或位置。 The id of a requirement; where it has findings on several"
                    + " subjects, with @ and the id or JSON Pointer of one.")
    private String finding = "";

    @Option(names = "--not", paramLabel = "OUTCOME",
            description = "为什么不是这个结果。 Why it did not come out so: ${COMPLETION-CANDIDATES}; unless given, any"
                    + " other that makes a difference.")
    private Outcome not;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Voice voice = language.voice();
        Why why = submission.judged(
                root.terminal(), voice, submission.packs(), null,
                (input, checker) -> input.asked(() -> why(input, checker))).answer();
        if (submission.isJson()) {
            WhyReports.write(why, root.terminal().out());
        } else {
            WhyReports.print(why, Population.MODEL, voice, root.terminal().page());
        }
        return ExitCodes.of(why.report().verdict());
    }

    private Why why(ReadInput input, ComplianceChecker checker) {
        checker.check(input.submission());
        FactTree facts = FactTree.of(input.submission());
        Judged judged = Judged.by(checker, facts);
        try {
            FindingId id = NamedFinding.in(judged, finding);
            Outcome outcome = judged.findings().get(id).outcome();
            if (outcome == not) {
                throw UsageException.ofOption(spec.commandLine(), "--not",
                        "结果就是 " + not + "；应为其他结果", "it did come out as " + not + "; expected another outcome");
            }
            return Why.of(checker, input.submission(), id, not, Acts.usual().distanceIn(facts.model()));
        } catch (NamedFinding.NotOneException e) {
            throw new UsageException(spec.commandLine(), e.text().zh(), e.text().en());
        }
    }
}
