package org.gascheck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Nearest;
import org.gascheck.Printable;
import org.gascheck.Text;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells bad usage in a few lines and in both languages, with the way to the help instead of the whole of it. */
public final class UsageErrors implements IParameterExceptionHandler {

    private static final int LONGEST = 1_000;

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine line = exception.getCommandLine();
        PrintWriter err = line.getErr();
        Text told = told(exception);
        err.println("gascheck: " + Printable.of(told.zh(), LONGEST));
        err.println("gascheck: " + Printable.of(told.en(), LONGEST));
        if (exception instanceof UnmatchedArgumentException unmatched) {
            if (!unmatched.getSuggestions().isEmpty()) {
                err.println("是否指 Maybe: " + String.join(", ", unmatched.getSuggestions()));
            }
            if (unmatched.isUnknownOption()) {
                err.println("以 - 开头的文件名请写在 -- 之后。 Names of files that begin with - go after --.");
            }
        }
        err.println("请看 Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.USAGE;
    }

    static Text told(ParameterException exception) {
        if (exception instanceof UsageException own) {
            return own.text();
        }
        CommandLine line = exception.getCommandLine();
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && line.getParent() == null) {
            String command = unmatched.getUnmatched().get(0);
            Text expected = Nearest.expected(command, line.getSubcommands().keySet());
            return new Text("没有命令“" + command + "”" + expected.zh(),
                    "There is no command \"" + command + "\"" + expected.en());
        }
        return new Text(inChinese(exception), exception.getMessage());
    }

    private static String inChinese(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return (unmatched.isUnknownOption() ? "没有选项 " : "不认识的参数 ") + String.join(" ", unmatched.getUnmatched());
        }
        if (exception instanceof MissingParameterException missing) {
            return "缺少 " + names(missing.getMissing().isEmpty() ? List.of(missing.getArgSpec()) : missing.getMissing());
        }
        if (exception instanceof OverwrittenOptionException overwritten) {
            return "选项 " + names(List.of(overwritten.getOverwritten())) + " 只能给一次";
        }
        ArgSpec argument = exception.getArgSpec();
        return argument == null ? "用法有误" : names(List.of(argument)) + " 的值无效；应为 " + argument.paramLabel();
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(each -> each instanceof OptionSpec option ? option.longestName() : each.paramLabel())
                .collect(Collectors.joining("、"));
    }
}
