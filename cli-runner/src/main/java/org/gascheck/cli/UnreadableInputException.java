package org.gascheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.WideText;

/** An input of the operator that cannot be used, with everything that is wrong with it. */
final class UnreadableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnreadableInputException(List<Problem> problems) {
        super(String.valueOf(problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** With what is wrong with a rule pack. */
    static UnreadableInputException of(InvalidPackException pack) {
        return new UnreadableInputException(pack.problems());
    }

    /** With one problem, at a JSON Pointer or, where that is empty, with the whole input. */
    static UnreadableInputException at(String source, String pointer, String zh, String en) {
        return new UnreadableInputException(List.of(new Problem(source, 0, 0, pointer, new Text(zh, en))));
    }

    /** With the reason for which a file, a folder or a stream cannot be read. */
    static UnreadableInputException of(String source, IOException reason) {
        if (reason instanceof NoSuchFileException) {
            return at(source, "", "没有这个文件", "there is no such file");
        }
        if (reason instanceof AccessDeniedException) {
            return at(source, "", "没有读取权限", "no permission to read it");
        }
        String told = reason instanceof FileSystemException fault && fault.getReason() != null ? fault.getReason() : reason.getMessage();
        return at(source, "", "无法读取：" + told, "cannot be read: " + told);
    }

    /** Prints each problem on a line. */
    void tell(PrintStream err, Voice voice) {
        problems.forEach(problem -> err.println(WideText.harmless(problem.in(voice.locale()))));
    }
}
