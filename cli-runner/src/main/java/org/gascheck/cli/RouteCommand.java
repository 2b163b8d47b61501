package org.gascheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
            "Exit codes: 0 done, 64 bad usage, 65 the input, or some submission in it, cannot be read."
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
            description = "资料文件：JSON、.xlsx、.xls 或 CSV；- 为标准输入（JSON）；不给则列出全部分工。 A submission in JSON, or a"
                    + " spreadsheet of several (.xlsx, .xls, CSV); - is the standard input, in JSON. Without one, the"
                    + " whole division of work is printed.")
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
    private ReadingOptions reading;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Packs packs = rulePacks.packs();
        Set<String> chosen = InstrumentOption.checked(instruments, packs, spec.commandLine());
        if (file != null) {
            return routeSubmissions(packs, chosen);
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

    private int routeSubmissions(Packs packs, Set<String> chosen) throws IOException, UnreadableInputException {
        NamedInputs inputs = reading.inputs(root.terminal(), language.voice());
        InstrumentChoice choice = new InstrumentChoice(packs, chosen);
        boolean several = NamedInputs.maybeSeveral(file);
        Map<String, List<SubjectRouting>> found = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        List<UnreadableInputException> unread = new ArrayList<>();
        inputs.each(file, (source, opening) -> {
            try {
                Submission submission = opening.open().submission();
                List<Subject> subjects = subjects(submission, ids);
                if (!subjects.isEmpty() || subject == null) {
                    found.put(source, route(source, subjects, packs.of(choice.of(submission, source)), several));
                }
            } catch (UnreadableInputException e) {
                if (!several) {
                    throw e;
                }
                e.tell(root.terminal().err(), language.voice());
                unread.add(e);
            }
        });
        if (subject != null && found.isEmpty() && unread.isEmpty()) {
            Text maybe = Nearest.maybe(subject, ids);
            throw UsageException.ofOption(spec.commandLine(), "--subject",
                    "资料中没有编号为“" + subject + "”的对象" + maybe.zh(),
                    "the submission has no subject \"" + subject + "\"." + maybe.en());
        }
        if (format == Format.JSON && several) {
            RoutingJson.write(found, root.terminal().out());
        } else if (format == Format.JSON) {
            Map.Entry<String, List<SubjectRouting>> only = found.entrySet().iterator().next();
            RoutingJson.write(only.getKey(), only.getValue(), root.terminal().out());
        }
        return unread.isEmpty() ? ExitCodes.OK : ExitCodes.UNREADABLE;
    }

    private List<SubjectRouting> route(String name, List<Subject> subjects, List<RulePack> by, boolean several)
            throws IOException {
        List<SubjectRouting> found = new ArrayList<>();
        if (several && format == Format.TEXT) {
            root.terminal().page().verbatim(name);
        }
        for (RulePack pack : by) {
            Routes routes = GasCheck.routes(pack);
            List<SubjectRouting> ofPack = subjects.stream().map(routes::of).toList();
            found.addAll(ofPack);
            if (format == Format.TEXT) {
                text().print(pack, ofPack);
            }
        }
        return found;
    }

    /** The subjects that are asked for; notes the ids of all. */
    private List<Subject> subjects(Submission submission, Set<String> ids) {
        List<Subject> all = Subjects.of(submission).all();
        if (subject == null) {
            return all.stream().filter(each -> each.within() == null).toList();
        }
        all.stream().map(Subject::id).filter(each -> each != null).forEach(ids::add);
        return all.stream().filter(each -> subject.equals(each.id())).toList();
    }

    private RoutingText text() {
        Page page = root.terminal().page();
        return new RoutingText(page, language.voice(), Population.MODEL);
    }
}
