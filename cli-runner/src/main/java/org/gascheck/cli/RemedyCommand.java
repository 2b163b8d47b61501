package org.gascheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gascheck.counsel.remedy.Acts;
import org.gascheck.counsel.remedy.InvalidCostsException;
import org.gascheck.counsel.remedy.Remedy;
import org.gascheck.counsel.remedy.RemedyReports;
import org.gascheck.reports.Voice;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code gascheck remedy}: tells the cheapest changes after which nothing mandatory is breached. */
@Command(
        name = "remedy",
        header = "列出最省的整改措施。",
        description = {
            "Tells what to do so that no mandatory requirement is breached any more, at the least cost; what each step "
                    + "mends, and what nothing can mend. The result was judged again.",
            "",
            "Exit codes: those of the verdict on the file as it is: 0 compliant, 1 non-compliant, 2 undetermined, "
                    + "65 the input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck remedy hotpot.json --costs costs.yaml --lang en")
final class RemedyCommand implements Callable<Integer> {

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Mixin
    private SubmissionOptions submission;

    @Option(names = "--costs", paramLabel = "FILE",
            description = "费用表（YAML）：措施名和数字，或 never。 Other costs, in YAML: names of acts, as JSON tells them, with"
                    + " numbers, or never for what cannot be done.")
    private String costs;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Voice voice = language.voice();
        Acts acts = acts();
        SubmissionOptions.Told<Remedy> told = submission.judged(
                root.terminal(), voice, submission.packs(), null,
                (input, checker) -> input.asked(() -> Remedy.of(checker, input.submission(), acts)));
        Remedy remedy = told.answer();
        if (submission.isJson()) {
            RemedyReports.write(remedy, root.terminal().out());
        } else {
            root.terminal().page().verbatim(told.name());
            RemedyReports.print(remedy, Population.MODEL, voice, root.terminal().page());
        }
        return ExitCodes.of(remedy.before().verdict());
    }

    private Acts acts() throws UnreadableInputException {
        if (costs == null) {
            return Acts.usual();
        }
        try {
            return Acts.usual().costing(TextFile.read(costs), costs);
        } catch (InvalidCostsException e) {
            throw new UnreadableInputException(e.problems());
        }
    }
}
