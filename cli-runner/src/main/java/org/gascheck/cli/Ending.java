package org.gascheck.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;

/**
 * Sees to it that the process ends with a code of its own. A rule pack is code: one that ends the process must not
 * leave the exit code of a verdict.
 */
final class Ending {

    /**
     * The property that the launcher sets. For it each code is greater by 100, so that it can tell them from those of
     * Java, which are 1 where Java cannot start.
     */
    private static final String LAUNCHED = "gascheck.launched";
    private static final int FOR_THE_LAUNCHER = 100;
    private static final String RULES = "org.gascheck.rules.";

    private final PrintStream err;
    private volatile boolean reached;

    private Ending(PrintStream err) {
        this.err = err;
    }

    /** From now on, the process ends with a code of its own. */
    static Ending watched(PrintStream err) {
        Ending ending = new Ending(err);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::check));
        return ending;
    }

    /** Ends the process with an exit code. */
    void exit(int code) {
        reached = true;
        System.exit(told(code));
    }

    private void check() {
        Collection<StackTraceElement[]> stacks = Thread.getAllStackTraces().values();
        // After them: the command may come to its own end while a signal ends the process.
        if (reached) {
            return;
        }
        // A signal ends the process too, but not by a call of any code.
        for (StackTraceElement[] stack : stacks) {
            if (Arrays.stream(stack)
                    .anyMatch(each ->
                            each.getClassName().equals("java.lang.Runtime") && each.getMethodName().equals("exit"))) {
                end(stack);
            }
        }
    }

    private void end(StackTraceElement[] stack) {
        StackTraceElement rule = Arrays.stream(stack).filter(each -> each.getClassName().startsWith(RULES)).findFirst()
                .orElse(null);
        if (rule == null) {
            err.println("gascheck: 程序被中途结束，没有结论。 The process was ended before it was done, so there is no verdict.");
        } else {
            err.println("gascheck: 规则包中的函数 " + rule.getMethodName() + " 结束了程序，没有结论。 The function "
                    + rule.getMethodName()
                    + " of a rule pack ended the process, so there is no verdict.");
        }
        err.flush();
        Runtime.getRuntime().halt(told(rule == null ? ExitCodes.FAULT : ExitCodes.UNREADABLE));
    }

    private static int told(int code) {
        return Boolean.getBoolean(LAUNCHED) ? code + FOR_THE_LAUNCHER : code;
    }
}
