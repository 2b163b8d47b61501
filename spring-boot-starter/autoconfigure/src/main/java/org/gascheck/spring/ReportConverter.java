package org.gascheck.spring;

import java.io.IOException;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Has gascheck write reports in responses: with the bytes of the command, whatever the program does to its JSON. */
public final class ReportConverter extends AbstractHttpMessageConverter<ComplianceReport> {

    /** One for JSON. */
    public ReportConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ComplianceReport.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType media) {
        return false;
    }

    @Override
    protected ComplianceReport readInternal(Class<? extends ComplianceReport> type, HttpInputMessage request) {
        throw new UnsupportedOperationException("nobody asks for this: it cannot read");
    }

    @Override
    protected void writeInternal(ComplianceReport report, HttpOutputMessage response) throws IOException {
        ReportJson.write(report, response.getBody());
    }
}
