package org.gascheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gascheck.facts.InvalidSubmissionException;
import org.gascheck.facts.Submission;
import org.gascheck.facts.Submissions;

/** Reads the submissions that the operator names. */
final class Inputs {

    /** How the operator names the standard input. */
    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final Voice voice;

    Inputs(InputStream in, Voice voice) {
        this.in = in;
        this.voice = voice;
    }

    /** What reports call an input. */
    String nameOf(String argument) {
        return argument.equals(STANDARD_INPUT) ? voice.say("标准输入", "standard input") : argument;
    }

    /** The submission of a file, or of the standard input for {@code -}. */
    Submission read(String argument) throws UnreadableInputException {
        try {
            return Submissions.read(bytes(argument), nameOf(argument));
        } catch (InvalidSubmissionException e) {
            throw new UnreadableInputException(e.problems());
        }
    }

    /** The bytes of a file, or of the standard input for {@code -}. */
    byte[] bytes(String argument) throws UnreadableInputException {
        try {
            if (argument.equals(STANDARD_INPUT)) {
                return in.readAllBytes();
            }
            Path file = Path.of(argument);
            if (Files.notExists(file)) {
                throw problem(argument, "没有这个文件", "there is no such file");
            }
            if (Files.isDirectory(file)) {
                throw problem(argument, "这是文件夹；应为一个 JSON 文件", "this is a folder; expected a JSON file");
            }
            return Files.readAllBytes(file);
        } catch (InvalidPathException e) {
            throw problem(argument, "不是有效的文件名", "not a valid file name");
        } catch (AccessDeniedException e) {
            throw problem(argument, "没有读取权限", "no permission to read it");
        } catch (IOException e) {
            throw problem(nameOf(argument), "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage());
        }
    }

    private static UnreadableInputException problem(String source, String zh, String en) {
        return UnreadableInputException.at(source, "", zh, en);
    }
}
