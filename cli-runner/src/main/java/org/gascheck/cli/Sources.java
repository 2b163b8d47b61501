package org.gascheck.cli;

import java.io.IOException;
import java.io.InputStream;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.InputFiles;
import org.gascheck.screening.sources.JsonSources;
import org.gascheck.screening.sources.SourceOpener;
import org.gascheck.screening.sources.SourcePlace;
import org.gascheck.screening.sources.SubmissionSource;
import org.gascheck.screening.sources.UnreadableSourceException;
import org.gascheck.spreadsheets.SpreadsheetReader;

/** Opens everything that submissions can be read from. */
final class Sources implements SourceOpener {

    private final SourceOpener json;
    private final SpreadsheetReader sheets;
    private final ReadLimits limits;
    private final Assumptions assumptions;

    Sources(InputStream standardInput, SpreadsheetReader sheets, ReadLimits limits, Assumptions assumptions) {
        this.json = new JsonSources(standardInput, limits, assumptions);
        this.sheets = sheets;
        this.limits = limits;
        this.assumptions = assumptions;
    }

    @Override
    public SubmissionSource open(InputFile input, SourcePlace from) throws IOException {
        if (input.path() != null && InputFiles.isNamedPipe(input.path())) {
            throw new UnreadableSourceException(Inputs.isAPipe(input.name()).problems().get(0));
        }
        return input.isFile() && SpreadsheetReader.isSpreadsheet(input.path())
                ? SourceOpener.skipped(SheetSource.open(input, sheets, limits, assumptions), from)
                : json.open(input, from);
    }
}
