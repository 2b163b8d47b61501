package org.gascheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.Voice;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.Runs;
import org.gascheck.screening.Screening;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck watch}: judges files whenever they change. */
@Command(
        name = "watch",
        header = "文件一有改动就重新检查。",
        description = {
            "Watches a folder, and those in it: a file that is new or was changed is judged at once, and what it came"
                    + " to is printed in a few lines, with what it came to before. Reads what 'gascheck screen'"
                    + " reads. A file that cannot be read is told, and the watch goes on; Ctrl-C ends it.",
            "",
            "Exit codes: 0 ended, 65 the folder cannot be watched; 130 ended by Ctrl-C."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck watch submissions --as-of 2022-12-01")
final class WatchCommand implements Callable<Integer> {

    /** After so many tries, a file that cannot be read is not just being written. */
    private static final int MOST_TRIES = 2;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "FOLDER", description = "要监视的文件夹。 The folder to watch.")
    private Path folder;

    @Option(names = "--existing", description = "先检查已有的文件。 Judge the files that are there first.")
    private boolean existing;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private LanguageOption language;

    private final Map<Path, String> before = new HashMap<>();

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        if (!Files.isDirectory(folder)) {
            throw UnreadableInputException.at(
                    folder.toString(), "", "不是文件夹；应为要监视的文件夹", "not a folder; expected the folder to watch");
        }
        Screening screening = screening();
        try (FolderWatch watch = FolderWatch.of(folder)) {
            List<InputFile> files = InputFiles.of(List.of(folder.toString()), folder).files();
            root.terminal().out().println(language.voice().say(
                    "正在监视 " + folder + "（" + files.size() + " 个文件）；按 Ctrl-C 结束",
                    "Watching " + folder + " (" + files.size() + " files); Ctrl-C ends it"));
            root.terminal().out().flush();
            if (existing) {
                files.forEach(each -> watch.tell(each.path()));
            }
            while (true) {
                FolderWatch.Changed changed = watch.next();
                judge(changed, watch, screening);
                root.terminal().out().flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.OK;
        }
    }

    private Screening screening() throws UnreadableInputException {
        Packs packs = judging.packs();
        return new Screening(
                Runs.of(packs.all(), judging.settings(packs), null, ReportForm.Detail.FULL),
                judging.judge(packs, null),
                judging.reading().sources(root.terminal().in()),
                1);
    }

    private void judge(FolderWatch.Changed changed, FolderWatch watch, Screening screening)
            throws IOException, InterruptedException {
        Voice voice = language.voice();
        String heading = LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + changed.file() + "  ";
        if (!Files.exists(changed.file())) {
            if (before.remove(changed.file()) != null) {
                root.terminal().page().text("", heading + voice.say("已删除", "deleted"));
            }
            return;
        }
        List<Result> results = new ArrayList<>();
        screening.judge(InputFile.of(changed.file().toString(), changed.file()), results::add);
        WatchedFile file = new WatchedFile(results, voice);
        if (file.isRejected() && changed.tries() < MOST_TRIES) {
            watch.again(changed.file(), changed.tries() + 1);
            return;
        }
        String was = before.put(changed.file(), file.headline());
        file.print(
                heading + (was == null || was.equals(file.headline()) ? "" : was + " → "), root.terminal().page());
    }
}
