package org.gascheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gascheck.counsel.ask.Costs;
import org.gascheck.counsel.ask.Inquiry;
import org.gascheck.counsel.ask.InquiryJson;
import org.gascheck.counsel.ask.InquiryText;
import org.gascheck.counsel.ask.InvalidTableException;
import org.gascheck.counsel.ask.Likelihoods;
import org.gascheck.reports.Voice;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck ask}: tells which unknown fact to find out next so that the verdict becomes certain. */
@Command(
        name = "ask",
        header = "下一步该查明哪个事实，才能最省地使结论确定。",
        description = {
            "Tells which unknown fact to find out next, so that the verdict, or with --for the answer, becomes certain "
                    + "at the least expected cost; and, once it is certain, which answers decide it.",
            "",
            "Exit codes: those of check for the verdict, or for the answer with --for; 65 the input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck ask hotpot.json --interactive --save hotpot-answered.json")
final class AskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Mixin
    private SubmissionOptions submission;

    @Option(
            names = {"-i", "--interactive"},
            description = "逐个提问。 Ask one question after the other, and read an answer from each line of the standard"
                    + " input: a code, its words or its number; 未知 or unknown for what nobody knows, ? for an"
                    + " explanation.")
    private boolean interactive;

    @Option(names = "--save", paramLabel = "FILE",
            description = "保存补全的资料。 Interactive: write the submission with the answers into this file.")
    private Path save;

    @Option(names = "--costs", paramLabel = "FILE",
            description = "查明各事实的花费（YAML）。 What facts cost to find out, in YAML: gasUsers.devices.lastTest: 5, or an"
                    + " effort (ask, label, cupboard, test, records, laboratory). Others cost as usual.")
    private String costs;

    @Option(names = "--likelihoods", paramLabel = "FILE",
            description = "各值的可能性（YAML）。 How likely values are, in YAML: gasUsers.devices.inUse: {true: 0.9}. Others"
                    + " are equally likely.")
    private String likelihoods;

    @Mixin
    private PurposeOption purpose;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        checkTogether();
        Voice voice = language.voice();
        Packs packs = submission.packs();
        String asked = purpose.chosen(packs);
        Costs chosenCosts = costs();
        Likelihoods chosenLikelihoods = likelihoods();
        SubmissionOptions.Told<Inquiry> told = submission.judged(
                root.terminal(), voice, packs, asked,
                (input, checker) -> input.asked(
                        () -> Inquiry.of(checker, input.submission(), chosenCosts, chosenLikelihoods)));
        String name = told.name();
        Inquiry end = interactive ? new AskSession(root.terminal(), voice).hold(name, told.answer()) : told.answer();
        if (submission.isJson()) {
            InquiryJson.write(end, root.terminal().out());
        } else if (!interactive) {
            new InquiryText(root.terminal().page(), voice).print(name, end);
        }
        if (save != null) {
            OutFile.write(save, out -> InquiryJson.writeFacts(end, out));
        }
        return end.purposeAnswer() == null ? ExitCodes.of(end.verdict()) : ExitCodes.of(end.purposeAnswer());
    }

    private void checkTogether() {
        if (interactive && submission.file().equals(Inputs.STANDARD_INPUT)) {
            throw UsageException.ofOption(spec.commandLine(), "--interactive",
                    "回答要从标准输入读，资料须在文件里",
                    "reads the answers from the standard input; expected the submission in a file");
        }
        if (save != null && !interactive) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--save", "只用于 --interactive", "is for --interactive only");
        }
        if (interactive && submission.isJson()) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--format", "逐个提问时只能是 text", "is text where questions are asked one by one");
        }
    }

    private Costs costs() throws UnreadableInputException {
        try {
            return costs == null
                    ? Costs.usual()
                    : Costs.usual().with(Population.MODEL, costs, TextFile.read(costs));
        } catch (InvalidTableException e) {
            throw new UnreadableInputException(List.of(e.problem()));
        }
    }

    private Likelihoods likelihoods() throws UnreadableInputException {
        try {
            return likelihoods == null
                    ? Likelihoods.EQUAL
                    : Likelihoods.of(Population.MODEL, likelihoods, TextFile.read(likelihoods));
        } catch (InvalidTableException e) {
            throw new UnreadableInputException(List.of(e.problem()));
        }
    }
}
