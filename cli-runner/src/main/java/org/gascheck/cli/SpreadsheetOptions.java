package org.gascheck.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gascheck.Digest;
import org.gascheck.spreadsheets.SpreadsheetReader;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;
import org.gascheck.spreadsheets.mapping.Mapping;
import org.gascheck.spreadsheets.mapping.MappingReader;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for how spreadsheets are read. */
final class SpreadsheetOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--mapping",
            paramLabel = "YAML|TABLE",
            description = "自有表格的对照文件，或表的种类。 How your own workbook is read, as gascheck map proposes it; or the"
                    + " table that its sheets are, such as gasUsers or hazards, where their headings leave that open.")
    private Path mapping;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "CSV 的编码。 Charset of CSV files, such as UTF-8 or GB18030, where it is not found out.")
    private String charset;

    /** What reads spreadsheets by them. */
    SpreadsheetReader reader() throws UnreadableInputException {
        SpreadsheetReader reader = SpreadsheetReader.of(Population.MODEL).in(charset());
        if (mapping == null) {
            return reader;
        }
        if (isTable()) {
            return reader.by(Mapping.to(mapping.toString()));
        }
        try {
            return reader.by(MappingReader.read(
                    TextFile.read(mapping.toString()), mapping.toString(), SheetModel.of(Population.MODEL)));
        } catch (UnreadableSpreadsheetException e) {
            throw new UnreadableInputException(List.of(e.problem()));
        }
    }

    /** What was chosen, with the digest of the mapping: runs by the same read the same. */
    String fingerprint() throws UnreadableInputException {
        String of = charset == null ? "" : charset;
        if (mapping == null) {
            return of;
        }
        if (isTable()) {
            return mapping + " " + of;
        }
        byte[] bytes = TextFile.read(mapping.toString()).getBytes(StandardCharsets.UTF_8);
        return Digest.of(out -> out.write(bytes)).text() + " " + of;
    }

    /** Whether it names a table of the model rather than a file. */
    private boolean isTable() {
        return Files.notExists(mapping) && SheetModel.of(Population.MODEL).table(mapping.toString()).isPresent();
    }

    private Charset charset() {
        try {
            return charset == null ? null : Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--charset", "没有编码“" + charset + "”，应如 UTF-8、GB18030",
                    "there is no charset \"" + charset + "\"; expected one such as UTF-8 or GB18030");
        }
    }
}
