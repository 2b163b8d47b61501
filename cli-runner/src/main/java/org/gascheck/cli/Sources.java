package org.gascheck.cli;

import java.io.IOException;
import java.io.InputStream;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.JsonSources;
import org.gascheck.screening.sources.SourceOpener;
import org.gascheck.screening.sources.SourcePlace;
import org.gascheck.screening.sources.SubmissionSource;

/** Opens everything that submissions can be read from. */
final class Sources implements SourceOpener {

    private final SourceOpener json;

    Sources(InputStream standardInput, ReadLimits limits, Assumptions assumptions) {
        this.json = new JsonSources(standardInput, limits, assumptions);
    }

    @Override
    public boolean opens(InputFile input) {
        return true;
    }

    @Override
    public SubmissionSource open(InputFile input, SourcePlace from) throws IOException {
        return json.open(input, from);
    }
}
