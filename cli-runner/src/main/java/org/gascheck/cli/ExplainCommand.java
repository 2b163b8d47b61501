package org.gascheck.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.reports.AskedFacts;
import org.gascheck.reports.ExplainedRequirement;
import org.gascheck.reports.Explanation;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck explain}: all there is to know of one requirement. */
@Command(
        name = "explain",
        header = "说明一项要求。",
        description = "Explains a requirement: where it stands, when it applies and is satisfied, the reading chosen, "
                + "the facts that it asks for, its rule, and the cases by which it is tested.",
        footerHeading = "%nExample:%n",
        footer = "  gascheck explain alarm-co-detection --lang en")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "REQUIREMENT",
            description = "要求的编号。 The id of a requirement; 'gascheck rules' lists them.")
    private String id;

    @Option(names = "--instrument", paramLabel = "ID", completionCandidates = InstrumentOption.Ids.class,
            description = "依据的文件，可重复。 As this instrument has it (${COMPLETION-CANDIDATES}); repeatable.")
    private List<String> instruments = List.of();

    @Mixin
    private RulePackOption rulePacks;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Packs packs = rulePacks.packs();
        Set<String> chosen = InstrumentOption.checked(instruments, packs, spec.commandLine());
        Set<String> known = new LinkedHashSet<>();
        List<RulePack> candidates = chosen.isEmpty() ? packs.all() : packs.of(chosen);
        candidates.forEach(pack -> known.addAll(pack.requirements().keySet()));
        List<RulePack> having = candidates.stream().filter(pack -> pack.requirements().containsKey(id)).toList();
        if (having.isEmpty()) {
            if (candidates.stream().anyMatch(pack -> pack.routing().of(id).isPresent())) {
                throw new UsageException(spec.commandLine(),
                        id + " 只写明由谁负责，没有规则；用 gascheck route 列出",
                        id + " only says who is in charge and has no rule; 'gascheck route' lists it");
            }
            String among = String.join(", ", chosen);
            Text maybe = Nearest.maybe(id, known);
            throw new UsageException(spec.commandLine(),
                    (chosen.isEmpty() ? "" : among + " 中") + "没有要求“" + id + "”" + maybe.zh(),
                    "there is no requirement \"" + id + "\"" + (chosen.isEmpty() ? "" : " in " + among) + "."
                    + maybe.en());
        }
        new Explanation(root.terminal().page(), Population.MODEL, language.voice(), "--setting")
                .print(explained(having));
        return ExitCodes.OK;
    }

    private ExplainedRequirement explained(List<RulePack> packs) {
        RulePack first = packs.get(0);
        List<String> facts = AskedFacts.of(Population.MODEL, id, first, GasCheck.checker(first));
        Map<Outcome, List<String>> cases = Example.of(first.requirement(id)).stream().collect(Collectors.groupingBy(
                Example::outcome, Collectors.mapping(Example::sentence, Collectors.toList())));
        return new ExplainedRequirement(id, packs, facts, cases, DrlExcerpt.of(PackRules.of(first), id));
    }
}
