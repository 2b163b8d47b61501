package org.gascheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.RawSubmission;
import org.gascheck.screening.sources.SourcePlace;
import org.gascheck.screening.sources.SubmissionSource;
import org.gascheck.screening.sources.UnreadableSourceException;
import org.gascheck.spreadsheets.FileNotes;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.spreadsheets.ReadRows;
import org.gascheck.spreadsheets.SpreadsheetReader;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;

/** The submissions of a spreadsheet. */
final class SheetSource implements SubmissionSource {

    /** About what a submission takes that stands in a row. */
    private static final int USUAL_SIZE = 2_000;

    private final InputFile input;
    private final ReadRows rows;
    private final ReadLimits limits;
    private final Assumptions assumptions;
    private long records;

    private SheetSource(InputFile input, ReadRows rows, ReadLimits limits, Assumptions assumptions) {
        this.input = input;
        this.rows = rows;
        this.limits = limits;
        this.assumptions = assumptions;
    }

    static SheetSource open(InputFile input, SpreadsheetReader reader, ReadLimits limits, Assumptions assumptions)
            throws IOException {
        try {
            return new SheetSource(input, reader.read(input.path(), input.name()), limits, assumptions);
        } catch (UnreadableSpreadsheetException e) {
            throw new UnreadableSourceException(e.problem());
        }
    }

    @Override
    public RawSubmission next() throws IOException {
        ReadRow row;
        try {
            if (!rows.hasNext()) {
                return null;
            }
            row = rows.next();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof UnreadableSpreadsheetException unreadable
                    ? new UnreadableSourceException(unreadable.problem())
                    : e.getCause();
        }
        records++;
        return row.isRead()
                ? RawSubmission.of(row.place(), USUAL_SIZE, new SheetContent(row, input.name(), limits, assumptions))
                : RawSubmission.refused(row.place(), row.problems());
    }

    @Override
    public SourcePlace place() {
        return new SourcePlace(records, 0, -1);
    }

    /** Nobody knows how many bytes rows take in a workbook. */
    @Override
    public long consumed() {
        return 0;
    }

    @Override
    public List<InputNotes> notes() {
        FileNotes notes = rows.notes();
        return notes.taken().isEmpty() && notes.unjudged().isEmpty()
                ? List.of()
                : List.of(new InputNotes(input.name(), notes.taken(), notes.unjudged()));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
