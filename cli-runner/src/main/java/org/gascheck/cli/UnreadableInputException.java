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

/** An input of the operator that cannot be used, with everything that is wrong with it. */
final class UnreadableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final char NO_CHARACTER = '\uFFFD';

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
            return notFound(source, "没有这个文件", "there is no such file");
        }
        if (reason instanceof AccessDeniedException) {
            return at(source, "", "没有读取权限", "no permission to read it");
        }
        String told = reason instanceof FileSystemException fault && fault.getReason() != null ? fault.getReason()
                : reason.getMessage();
        return at(source, "", "无法读取：" + told, "cannot be read: " + told);
    }

    /**
     * With a name that leads to no file. Java hands on bytes that are no characters of the system's encoding as U+FFFD.
     */
    static UnreadableInputException notFound(String name, String zh, String en) {
        if (name.indexOf(NO_CHARACTER) < 0) {
            return at(name, "", zh, en);
        }
        String encoding = System.getProperty("sun.jnu.encoding");
        return at(name, "",
                "文件名中有按本机字符编码（" + encoding + "）读不出的字节，打不开；请改名，或从标准输入读：gascheck check - < 文件；"
                        + "文件名是 UTF-8 的，请把 LC_ALL 设为已安装的 UTF-8 区域，如 C.UTF-8",
                "the name has bytes that are no characters in this system's encoding (" + encoding
                + "), so it cannot be opened; rename the "
                        + "file, or read it as standard input: gascheck check - < FILE; for a name in UTF-8 set LC_ALL "
                        + "to a UTF-8 locale that is installed, such as C.UTF-8");
    }

    /** With an input, within the limits of reading, for which the memory of Java is not enough. */
    static UnreadableInputException outOfMemory(String source) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return at(source, "",
                "内存不足：Java 可用的 " + megabytes + " MB 不够；请把资料分成几份，或给 Java 更多内存，如 JDK_JAVA_OPTIONS=-Xmx4g",
                "not enough memory: the " + megabytes + " MB that Java may use do not suffice; split the submission, "
                        + "or give Java more, such as JDK_JAVA_OPTIONS=-Xmx4g");
    }

    /** What is wrong; at least one. */
    List<Problem> problems() {
        return problems;
    }

    /** Prints each problem on a line. */
    void tell(PrintStream err, Voice voice) {
        problems.forEach(problem -> err.println(problem.in(voice.locale())));
    }
}
