package org.gascheck.spring;

import java.io.IOException;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Has the reader of gascheck read submissions in request bodies, with all of its checks: a JSON library passes over a
 * field that is given twice, and rounds numbers.
 */
public final class SubmissionConverter extends AbstractHttpMessageConverter<Submission> {

    private final ReadLimits limits;

    /** One that reads within limits. */
    public SubmissionConverter(ReadLimits limits) {
        super(MediaType.APPLICATION_JSON);
        this.limits = limits;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Submission.class;
    }

    @Override
    protected Submission readInternal(Class<? extends Submission> type, HttpInputMessage request) throws IOException {
        return Submissions.read(request.getBody(), "request", limits);
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType media) {
        return false;
    }

    @Override
    protected void writeInternal(Submission submission, HttpOutputMessage response) {
        throw new UnsupportedOperationException("nobody asks for this: it cannot write");
    }
}
