package example.facts;

import java.io.IOException;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Has gascheck read submissions in request bodies, with all of its checks. */
@Component
class SubmissionConverter extends AbstractHttpMessageConverter<Submission> {

    SubmissionConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Submission.class;
    }

    @Override
    protected Submission readInternal(Class<? extends Submission> type, HttpInputMessage request) throws IOException {
        return Submissions.read(request.getBody(), "request", ReadLimits.service());
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType media) {
        return false;
    }

    @Override
    protected void writeInternal(Submission submission, HttpOutputMessage response) {
        throw new UnsupportedOperationException();
    }
}
