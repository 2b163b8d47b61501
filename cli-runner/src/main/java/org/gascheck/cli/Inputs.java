package org.gascheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.reports.Voice;
import org.gascheck.screening.sources.InputFiles;
import picocli.CommandLine;

/** Reads the submissions that the operator names. */
final class Inputs {

    /** How the operator names the standard input. */
    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final Voice voice;
    private final ReadLimits limits;
    private final Assumptions assumptions;

    Inputs(InputStream in, Voice voice, ReadLimits limits, Assumptions assumptions) {
        this.in = in;
        this.voice = voice;
        this.limits = limits;
        this.assumptions = assumptions;
    }

    /** Holds against the operator that the standard input is named twice. */
    static void checkNamedOnce(List<String> files, CommandLine line) {
        if (Collections.frequency(files, STANDARD_INPUT) > 1) {
            throw new UsageException(line, "标准输入（-）只能给一次：它只能读一遍",
                    "The standard input (-) can be given only once, for it can be read only once");
        }
    }

    /** What reports call an input. */
    String nameOf(String argument) {
        return argument.equals(STANDARD_INPUT) ? voice.say("标准输入", "standard input") : argument;
    }

    /** The submission of a file, or of the standard input for {@code -}. */
    ReadInput read(String argument) throws UnreadableInputException {
        return reading(argument, () -> read(beginning(in), nameOf(argument)), file -> {
            try (InputStream ofFile = Files.newInputStream(file)) {
                return read(beginning(ofFile), argument);
            }
        });
    }

    private ReadInput read(byte[] json, String source) {
        return ReadInput.of(Submissions.read(json, source, limits, assumptions), json, source, limits);
    }

    /** The bytes of a file, or of the standard input for {@code -}, where they are within the limit. */
    byte[] bytes(String argument) throws UnreadableInputException {
        byte[] bytes = reading(argument, () -> beginning(in), file -> {
            try (InputStream ofFile = Files.newInputStream(file)) {
                return beginning(ofFile);
            }
        });
        if (bytes.length > limits.size()) {
            throw UnreadableInputException.at(
                    nameOf(argument),
                    "",
                    "超过 " + limits.size() + " 字节；应为更小的文件，或用 --limits size=N 放宽",
                    "larger than " + limits.size()
                            + " bytes; expected a smaller input, or a higher limit with --limits size=N");
        }
        return bytes;
    }

    private byte[] beginning(InputStream input) throws IOException {
        return input.readNBytes(limits.size() + 1);
    }

    /** Whoever opens such a thing waits until somebody writes into it, and that may be for ever. */
    static UnreadableInputException isAPipe(String argument) {
        return UnreadableInputException.at(
                argument, "",
                "这是命名管道（FIFO），没有人写入就会一直等下去；应为文件，或用 - 从标准输入读取",
                "a named pipe (FIFO), which waits until somebody writes into it; expected a file, or - for the standard"
                        + " input");
    }

    private interface FromStandardInput<T> {
        T read() throws IOException;
    }

    private interface FromFile<T> {
        T read(Path file) throws IOException;
    }

    private <T> T reading(String argument, FromStandardInput<T> standardInput, FromFile<T> ofFile)
            throws UnreadableInputException {
        try {
            if (argument.equals(STANDARD_INPUT)) {
                return standardInput.read();
            }
            Path file = Path.of(argument);
            if (Files.isDirectory(file)) {
                throw UnreadableInputException.at(
                        argument, "", "这是文件夹；应为一个 JSON 文件", "this is a folder; expected a JSON file");
            }
            if (InputFiles.isNamedPipe(file)) {
                throw isAPipe(argument);
            }
            return ofFile.read(file);
        } catch (InvalidSubmissionException e) {
            throw new UnreadableInputException(e.problems());
        } catch (InvalidPathException e) {
            throw UnreadableInputException.notFound(argument, "不是有效的文件名", "not a valid file name");
        } catch (UncheckedIOException e) {
            throw UnreadableInputException.of(nameOf(argument), e.getCause());
        } catch (IOException e) {
            throw UnreadableInputException.of(nameOf(argument), e);
        }
    }
}
