package org.gascheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.gascheck.Digest;
import org.gascheck.reports.Voice;
import org.gascheck.reports.decisions.DecisionFile;
import org.gascheck.reports.decisions.LogCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck audit}: checks a log of decisions that was exported from a ledger. */
@Command(
        name = "audit",
        header = "核对导出的决定日志是否被改动过。",
        description = {
            "Checks a log of decisions that a ledger exported: that each decision is as it was written, and none was "
                    + "taken out, put in or moved. Names the first that is not. Whoever can change a log can make it "
                    + "anew or cut off its end: only --head, a hash that somebody noted elsewhere, tells that.",
            "",
            "Exit codes: 0 whole, 1 altered, 65 it cannot be read or holds no decision."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck audit decisions.ndjson")
final class AuditCommand implements Callable<Integer> {

    private static final int ALTERED = 1;
    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(
            paramLabel = "FILE",
            description = "导出的日志，- 为标准输入。 The exported log; - is the standard input.")
    private String file = "";

    @Option(names = "--head", paramLabel = "HASH",
            description = "另行抄记的哈希值，必须在其中。 A hash that was noted elsewhere, and must be in it.")
    private String head;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws UnreadableInputException {
        if (file.startsWith("jdbc:")) {
            throw new UsageException(spec.commandLine(),
                    "这里核对导出的文件；数据库由运行它的服务核对，或先导出日志",
                    "This checks exported files; a database is checked by the service that runs on it, or export "
                            + "its log first");
        }
        if (head != null && !HASH.matcher(head).matches()) {
            throw new UsageException(spec.commandLine(), "--head 为 \"" + head + "\"；应为 sha256: 加 64 位十六进制数字",
                    "--head is \"" + head + "\"; expected sha256: and 64 hexadecimal digits");
        }
        Voice voice = language.voice();
        String source = file.equals(Inputs.STANDARD_INPUT) ? voice.say("标准输入", "standard input") : file;
        LogCheck check = check(source);
        if (check.fault() == null && check.decisions() == 0) {
            throw UnreadableInputException.at(source, "", "其中没有任何记录", "there is no decision in it");
        }
        root.terminal().out().println(source + voice.colon() + check.says(language.locale()));
        return check.isWhole() ? ExitCodes.OK : ALTERED;
    }

    private LogCheck check(String source) throws UnreadableInputException {
        Digest noted = head == null ? null : Digest.known(head);
        if (file.equals(Inputs.STANDARD_INPUT)) {
            try {
                return DecisionFile.check(root.terminal().in(), noted);
            } catch (IOException e) {
                throw UnreadableInputException.of(source, e);
            }
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return DecisionFile.check(in, noted);
        } catch (InvalidPathException e) {
            throw UnreadableInputException.notFound(file, "不是有效的文件名", "not a valid file name");
        } catch (IOException e) {
            throw UnreadableInputException.of(source, e);
        }
    }
}
