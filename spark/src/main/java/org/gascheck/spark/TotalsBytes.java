package org.gascheck.spark;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsJson;

/** Totals on their way from an executor to the driver. */
final class TotalsBytes {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TotalsBytes() {
    }

    static byte[] of(Totals totals) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            TotalsJson.write(totals, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Totals totals(byte[] bytes) {
        try {
            return TotalsJson.read(MAPPER.readTree(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
