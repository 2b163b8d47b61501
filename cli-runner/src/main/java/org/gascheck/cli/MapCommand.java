package org.gascheck.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.screening.sources.InputFiles;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck map}: how somebody's own workbook may be read. */
@Command(
        name = "map",
        header = "为自有表格拟出对照文件。",
        description = {
            "Proposes how a workbook or CSV file of your own is read: prints a mapping in YAML with all headings that"
                    + " are understood, and in comments those that are not, with the nearest ones.",
            "",
            "Complete it, and give it to check with --mapping."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  gascheck map 用户台账.xls --kind gasUsers > users.yaml",
            "  gascheck check 用户台账.xls --mapping users.yaml --as-of 2022-03-01"
        })
final class MapCommand implements Callable<Integer> {

    /** The kinds of tables. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

        static List<String> names() {
            return SheetModel.of(Population.MODEL).tables().stream().map(Table::name).toList();
        }
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FILE", description = "表格文件。 A workbook (.xlsx, .xls) or CSV file.")
    private String file;

    @Option(names = "--kind", paramLabel = "TABLE", completionCandidates = Kinds.class,
            description = "表的种类，如 gasUsers、gasUsers.devices。 The kind of records in its sheets, by its path in a"
                    + " submission, such as gasUsers or gasUsers.devices.")
    private String kind;

    @Mixin
    private SpreadsheetOptions spreadsheets;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws UnreadableInputException {
        if (kind != null && !Kinds.names().contains(kind)) {
            Text maybe = Nearest.maybe(kind, Kinds.names());
            throw UsageException.ofOption(spec.commandLine(), "--kind", "没有表“" + kind + "”" + maybe.zh(),
                    "there is no table \"" + kind + "\"." + maybe.en());
        }
        try {
            if (InputFiles.isNamedPipe(Path.of(file))) {
                throw Inputs.isAPipe(file);
            }
            root.terminal().out().print(spreadsheets.reader().proposeMapping(Path.of(file), file, kind));
            return ExitCodes.OK;
        } catch (UnreadableSpreadsheetException e) {
            throw new UnreadableInputException(List.of(e.problem()));
        } catch (InvalidPathException e) {
            throw UnreadableInputException.notFound(file, "不是有效的文件名", "not a valid file name");
        } catch (IOException e) {
            throw UnreadableInputException.of(file, e);
        }
    }
}
