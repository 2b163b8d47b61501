package org.gascheck.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gascheck.Printable;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;

/**
 * Tells of a rule from a folder that fails while it judges: it throws, calls itself without end, or comes to no
 * conclusion.
 */
final class FailedRule {

    private static final int LONGEST = 200;
    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\(");

    private final RulePack pack;

    private record Place(String file, int line) {
    }

    private FailedRule(RulePack pack) {
        this.pack = pack;
    }

    /**
     * The failure as a fault of the pack, with the file and line of the function or rule, as far as they can be told.
     *
     * @throws OutOfMemoryError if that is the reason: it is no fault of a rule
     */
    static InvalidPackException of(RulePack pack, Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        if (reason instanceof OutOfMemoryError outOfMemory) {
            throw outOfMemory;
        }
        FailedRule failed = new FailedRule(pack);
        InvalidPackException invalid = new InvalidPackException(List.of(
                failure instanceof EngineFaultException fault && fault.requirement() != null
                        ? failed.withoutConclusion(fault)
                        : failed.failing(failure, reason)));
        invalid.initCause(failure);
        return invalid;
    }

    private Problem withoutConclusion(EngineFaultException fault) {
        String annotation = "@" + RuleBase.ANNOTATION + "\\(\\s*" + Pattern.quote(fault.requirement()) + "\\s*\\)";
        return problem(find(annotation), new Text(
                "规则" + fault.text().zh() + "；每条规则对每个对象应恰好得出一个结论，其条件不应是 null",
                fault.text().en()
                + ": expected exactly one of every rule for every subject, and no claim that is null"));
    }

    private Problem failing(Throwable failure, Throwable cause) {
        String reason = cause instanceof StackOverflowError ? null : Printable.of(String.valueOf(cause), LONGEST);
        Optional<String> function = functionIn(cause).or(() -> functionIn(failure.getMessage()));
        String name = function.map(each -> " " + each).orElse("");
        Text what = new Text(
                "规则运行出错" + (name.isEmpty() ? "" : "，在函数" + name + " 中") + "："
                + (reason == null ? "自己调用自己，没有尽头" : reason),
                "a rule failed" + (name.isEmpty() ? "" : " in the function" + name) + ": "
                + (reason == null ? "it calls itself without end" : reason));
        String callers = function.map(this::callers).orElse("");
        return problem(function.flatMap(this::declaration), callers.isEmpty() ? what
                : new Text(what.zh() + "；用到它的规则：" + callers, what.en() + "; called by the rules: " + callers));
    }

    /** The function of a rule that is the outermost on the stack: the one that the rule itself calls. */
    private static Optional<String> functionIn(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(each -> each.getClassName().startsWith(RuleBase.PACKAGE + "."))
                .map(StackTraceElement::getMethodName)
                .reduce((one, other) -> other);
    }

    /** A function that Drools names in its message. */
    private Optional<String> functionIn(String message) {
        return message == null ? Optional.empty()
                : CALL.matcher(message).results().map(each -> each.group(1))
                .filter(each -> declaration(each).isPresent()).findFirst();
    }

    private Optional<Place> declaration(String function) {
        return find("(?m)^[ \\t]*function\\s[^\\n(]*\\b" + Pattern.quote(function) + "\\s*\\(");
    }

    private String callers(String function) {
        Pattern call = Pattern.compile("\\b" + Pattern.quote(function) + "\\s*\\(");
        return String.join(", ", pack.ruleFiles().stream()
                .flatMap(file -> Stream.of(file.drl().split("(?m)^(?=rule\\s)")))
                .filter(rule -> rule.startsWith("rule") && call.matcher(rule).find())
                .map(rule -> rule.lines().findFirst().orElse("").replaceFirst("^rule\\s+", ""))
                .toList());
    }

    private Optional<Place> find(String regex) {
        for (RuleFile file : pack.ruleFiles()) {
            Matcher found = Pattern.compile(regex).matcher(file.drl());
            if (found.find()) {
                long lineEnds = file.drl().substring(0, found.start()).chars().filter(each -> each == '\n').count();
                return Optional.of(new Place(file.name(), (int) lineEnds + 1));
            }
        }
        return Optional.empty();
    }

    private Problem problem(Optional<Place> place, Text what) {
        Place at = place.orElse(new Place(pack.toString(), 0));
        return new Problem(at.file(), at.line(), at.line() == 0 ? 0 : 1, "", what);
    }
}
