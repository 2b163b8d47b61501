package org.gascheck.cli;

import java.util.Iterator;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.model.Templates;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck template}: a submission to fill in. */
@Command(
        name = "template",
        header = "输出可以直接填写的资料模板。",
        description = "Prints a submission to fill in, with every field explained; null means unknown.",
        footerHeading = "%nExample:%n",
        footer = "  gascheck template restaurant > hotpot.json")
final class TemplateCommand implements Runnable {

    /** The kinds of template. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Templates.kinds(Population.MODEL).iterator();
        }
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "KIND", completionCandidates = Kinds.class,
            description = "模板种类。 One of ${COMPLETION-CANDIDATES}.")
    private String kind;

    @Mixin
    private LanguageOption language;

    @Override
    public void run() {
        if (!Templates.kinds(Population.MODEL).contains(kind)) {
            Text expected = Nearest.expected(kind, Templates.kinds(Population.MODEL));
            throw new UsageException(spec.commandLine(), "没有模板“" + kind + "”" + expected.zh(),
                    "there is no template \"" + kind + "\"" + expected.en());
        }
        root.terminal().out().println(Templates.of(Population.MODEL, kind, language.locale()).stripTrailing());
    }
}
