package org.gascheck.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;

/** Findings and reports as JSON that is read again. */
final class FindingText {

    /** Databases keep neither a character zero nor half a surrogate pair: what is not ASCII is written by number. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FindingText() {
    }

    static String of(Finding finding) {
        try {
            return JSON.writeValueAsString(finding);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Finding read(String json) {
        try {
            return JSON.readValue(json, Finding.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ComplianceReport report(byte[] json) {
        try {
            return JSON.readValue(json, ComplianceReport.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
