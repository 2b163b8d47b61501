package org.gascheck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.reports.layout.WideText;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells bad usage in a few lines and in both languages, with the way to the help instead of the whole of it. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine line = exception.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("gascheck: " + WideText.harmless(inChinese(exception)));
        err.println("gascheck: " + WideText.harmless(exception.getMessage()));
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            err.println("是否指 Maybe: " + String.join(", ", unmatched.getSuggestions()));
        }
        err.println("请看 Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.USAGE;
    }

    private static String inChinese(ParameterException exception) {
        if (exception instanceof UsageException own) {
            return own.text().zh();
        }
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
