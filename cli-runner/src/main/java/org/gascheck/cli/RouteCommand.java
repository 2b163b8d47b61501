package org.gascheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.routing.RoutingJson;
import org.gascheck.reports.routing.RoutingText;
import org.gascheck.routing.Routes;
import org.gascheck.routing.SubjectRouting;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck route}: who is in charge. */
@Command(
        name = "route",
        header = "说明由哪个部门负责。",
        description = {
            "Prints how the instruments divide the work among departments, or with a submission who is in charge of"
                    + " what of each subject in it, by which provision, also where no department is named, and which"
                    + " fact is missing to tell.",
            "",
            "Exit codes: 0 done, 64 bad usage, 65 the input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck route hotpot.json --subject u1 --instrument cq2021n156 --instrument yl2022n8")
final class RouteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "资料文件（JSON），- 为标准输入；不给则列出全部分工。 A submission in JSON; - is the standard input. Without"
                    + " one, the whole division of work is printed.")
    private String file;

    @Option(
            names = "--subject",
            paramLabel = "ID",
            description = "只说明这个编号的对象，包括嵌在其他对象里的。 Only of the subject with this id, nested ones too.")
    private String subject;

    @Option(
            names = "--instrument",
            paramLabel = "ID",
            completionCandidates = InstrumentOption.Ids.class,
            description = "依据的文件，可重复。 By this instrument (${COMPLETION-CANDIDATES}); repeatable. Unless given: those"
                    + " that the submission names, or else " + InstrumentChoice.USUAL + "; without a submission, all.")
    private List<String> instruments = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "格式。 ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. JSON has both languages.")
    private Format format = Format.TEXT;

    @Mixin
    private RulePackOption rulePacks;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AssumptionsOption assumptions;

    @Mixin
    private LimitsOption limits;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Packs packs = rulePacks.packs();
        Set<String> chosen = InstrumentOption.checked(instruments, packs, spec.commandLine());
        if (file != null) {
            routeSubmission(packs, chosen);
            return ExitCodes.OK;
        }
        if (subject != null) {
            throw UsageException.ofOption(spec.commandLine(), "--subject",
                    "须同时给出资料文件", "there is no FILE to look for \"" + subject + "\" in");
        }
        List<RulePack> all = chosen.isEmpty() ? packs.all() : packs.of(chosen);
        if (format == Format.JSON) {
            RoutingJson.write(all, root.terminal().out());
            return ExitCodes.OK;
        }
        RoutingText text = text();
        for (RulePack pack : all) {
            text.print(pack);
        }
        return ExitCodes.OK;
    }

    private void routeSubmission(Packs packs, Set<String> chosen) throws IOException, UnreadableInputException {
        Inputs inputs = new Inputs(root.terminal().in(), language.voice(), limits.chosen(), assumptions.chosen());
        String name = inputs.nameOf(file);
        Submission submission = inputs.read(file).submission();
        List<RulePack> by = packs.of(new InstrumentChoice(packs, chosen).of(submission, name));
        List<Subject> subjects = subjects(submission);
        List<SubjectRouting> found = new ArrayList<>();
        RoutingText text = text();
        for (RulePack pack : by) {
            Routes routes = GasCheck.routes(pack);
            List<SubjectRouting> ofPack = subjects.stream().map(routes::of).toList();
            found.addAll(ofPack);
            if (format == Format.TEXT) {
                text.print(pack, ofPack);
            }
        }
        if (format == Format.JSON) {
            RoutingJson.write(name, found, root.terminal().out());
        }
    }

    private List<Subject> subjects(Submission submission) {
        List<Subject> all = Subjects.of(submission).all();
        if (subject == null) {
            return all.stream().filter(each -> each.within() == null).toList();
        }
        List<Subject> named = all.stream().filter(each -> subject.equals(each.id())).toList();
        if (named.isEmpty()) {
            Set<String> ids = new LinkedHashSet<>();
            all.stream().map(Subject::id).filter(each -> each != null).forEach(ids::add);
            Text maybe = Nearest.maybe(subject, ids);
            throw UsageException.ofOption(spec.commandLine(), "--subject",
                    "资料中没有编号为“" + subject + "”的对象" + maybe.zh(),
                    "the submission has no subject \"" + subject + "\"." + maybe.en());
        }
        return named;
    }

    private RoutingText text() {
        Page page = root.terminal().page();
        return new RoutingText(page, language.voice(), Population.MODEL);
    }
}
