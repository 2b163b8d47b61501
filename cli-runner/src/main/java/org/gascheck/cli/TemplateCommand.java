package org.gascheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.model.TemplateKind;
import org.gascheck.facts.model.Templates;
import org.gascheck.spreadsheets.writing.WorkbookKinds;
import org.gascheck.spreadsheets.writing.WorkbookTemplate;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck template}: a submission to fill in. */
@Command(
        name = "template",
        header = "输出可以直接填写的资料模板。",
        description = {
            "Prints a submission to fill in, with every field explained; null means unknown.",
            "",
            "With --xlsx a workbook is written instead: a sheet for each kind of record, with notes, lists to choose"
                    + " from and examples. check reads it when it is filled in."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  gascheck template restaurant > hotpot.json",
            "  gascheck template venues --xlsx --out hotpot.xlsx"
        })
final class TemplateCommand implements Callable<Integer> {

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
            description = "模板种类。 One of ${COMPLETION-CANDIDATES}; of workbooks also " + WorkbookKinds.NAMES + ".")
    private String kind;

    @Option(names = "--xlsx", description = "写出 Excel 工作簿。 Write a workbook.")
    private boolean xlsx;

    @Option(names = "--out", paramLabel = "FILE",
            description = "工作簿的文件名。 Where the workbook is written; KIND.xlsx unless given. No file is overwritten.")
    private Path out;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws UnreadableInputException {
        if (xlsx) {
            return writeWorkbook();
        }
        if (out != null) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--out", "只用于 --xlsx；JSON 用 > 写到文件",
                    "is for --xlsx only; JSON is redirected with >");
        }
        if (!Templates.kinds(Population.MODEL).contains(kind)) {
            throw unknown(Templates.kinds(Population.MODEL));
        }
        root.terminal().out().println(Templates.of(Population.MODEL, kind, language.locale()).stripTrailing());
        return ExitCodes.OK;
    }

    private UsageException unknown(List<String> kinds) {
        Text expected = Nearest.expected(kind, kinds);
        return new UsageException(spec.commandLine(), "没有模板“" + kind + "”" + expected.zh(),
                "there is no template \"" + kind + "\"" + expected.en());
    }

    private int writeWorkbook() throws UnreadableInputException {
        List<TemplateKind> kinds = WorkbookKinds.of(Population.MODEL, kind);
        if (kinds.isEmpty()) {
            throw unknown(WorkbookKinds.names(Population.MODEL));
        }
        Path file = out == null ? Path.of(kind + ".xlsx") : out;
        try (OutputStream to = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            WorkbookTemplate.write(to, Population.MODEL, kinds, language.locale());
        } catch (FileAlreadyExistsException e) {
            throw UnreadableInputException.at(
                    file.toString(), "", "这个文件已经存在，没有改写；请另取文件名（--out）",
                    "there is such a file already, it was left alone; expected another name (--out)");
        } catch (IOException e) {
            throw UnreadableInputException.of(file.toString(), e);
        }
        root.terminal().out().println(language.voice().say("已写出 " + file, "written: " + file));
        return ExitCodes.OK;
    }
}
