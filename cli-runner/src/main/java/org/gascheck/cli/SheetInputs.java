package org.gascheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.Voice;
import org.gascheck.spreadsheets.FileNotes;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.spreadsheets.ReadRows;
import org.gascheck.spreadsheets.SpreadsheetReader;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;
import org.gascheck.subjects.Population;

/** Reads the submissions of spreadsheets that the operator names: each has several. */
final class SheetInputs {

    private final SpreadsheetReader reader;
    private final Voice voice;
    private final ReadLimits limits;
    private final Assumptions assumptions;

    SheetInputs(SpreadsheetReader reader, Voice voice, ReadLimits limits, Assumptions assumptions) {
        this.reader = reader;
        this.voice = voice;
        this.limits = limits;
        this.assumptions = assumptions;
    }

    /** Takes the submissions of a spreadsheet. */
    interface Taker {

        /** Takes one by the name of its source, or what is wrong with it. */
        void take(String source, Opening opening) throws IOException, UnreadableInputException;
    }

    /** Gives a submission, or says what is wrong with it. */
    interface Opening {
        ReadInput open() throws UnreadableInputException;
    }

    /** Whether the operator names a spreadsheet. */
    static boolean areIn(String argument) {
        try {
            Path file = argument.equals(Inputs.STANDARD_INPUT) ? null : Path.of(argument);
            return file != null && Files.isRegularFile(file) && SpreadsheetReader.isSpreadsheet(file);
        } catch (InvalidPathException | IOException e) {
            // Whoever reads it as JSON says what is wrong with it.
            return false;
        }
    }

    /**
     * Gives on all submissions of a spreadsheet, or one that cannot be read where that is so of all, and tells on an
     * error stream how it was read. Gives back what is to be told of it as a whole.
     */
    FromSheet each(String argument, PrintStream err, Taker taker) throws IOException, UnreadableInputException {
        try (ReadRows rows = reader.read(Path.of(argument), argument)) {
            while (rows.hasNext()) {
                ReadRow row = rows.next();
                taker.take(
                        Origins.placed(argument, row.place()), () -> read(row, argument, rows.notes()));
            }
            FileNotes notes = rows.notes();
            tell(argument, notes, err);
            return told(argument, Origins.NONE, notes);
        } catch (UnreadableSpreadsheetException e) {
            taker.take(argument, () -> {
                throw new UnreadableInputException(List.of(e.problem()));
            });
        } catch (IOException e) {
            taker.take(argument, () -> {
                throw UnreadableInputException.of(argument, e);
            });
        }
        return told(argument, Origins.NONE, new FileNotes(List.of(), List.of()));
    }

    private static FromSheet told(String argument, Origins origins, FileNotes notes) {
        return new FromSheet(argument, origins::at, notes.taken(), notes.unjudged());
    }

    private ReadInput read(ReadRow row, String argument, FileNotes notes) throws UnreadableInputException {
        if (!row.isRead()) {
            throw new UnreadableInputException(row.problems());
        }
        try {
            Map<String, Object> facts = row.facts();
            Submission submission = Submissions.of(Population.MODEL, facts, argument, limits);
            Submission assuming = assumptions.equals(Assumptions.NONE)
                    ? submission : Submissions.assuming(assumptions, submission);
            return ReadInput.of(
                    assuming, Origins.placed(argument, row.place()), row.origins(),
                    told(argument, row.origins(), notes));
        } catch (InvalidSubmissionException e) {
            throw new UnreadableInputException(row.origins().placed(e.problems()));
        }
    }

    private void tell(String argument, FileNotes notes, PrintStream err) {
        notes.taken().forEach(taken -> err.println(argument + voice.colon() + voice.say(taken)));
        notes.unjudged().forEach(problem -> err.println(
                voice.say("注意：", "warning: ") + problem.in(voice.locale())));
    }
}
