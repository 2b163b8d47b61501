package org.gascheck.screening.sources;

import java.io.IOException;
import java.util.List;
import org.gascheck.Problem;

/** One submission that is the whole of an input. */
final class DocumentSource implements SubmissionSource {

    private final Bytes in;
    private final String source;
    private final JsonContent.Reading reading;
    private boolean given;

    DocumentSource(Bytes in, String source, JsonContent.Reading reading) {
        this.in = in;
        this.source = source;
        this.reading = reading;
    }

    @Override
    public RawSubmission next() throws IOException {
        if (given) {
            return null;
        }
        int most = reading.limits().size() + 1;
        int length = in.available(most);
        given = true;
        if (length == most) {
            return RawSubmission.refused(
                    "", List.of(new Problem(source, 0, 0, "", JsonSources.tooLarge(reading.limits().size()))));
        }
        byte[] json = in.copy(length);
        in.skip(length);
        return RawSubmission.of("", length, new JsonContent(json, source, 0, 0, reading));
    }

    @Override
    public SourcePlace place() {
        return new SourcePlace(given ? 1 : 0, 0, -1);
    }

    @Override
    public long consumed() {
        return in.offset();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
