package org.gascheck.reports.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Build;
import org.gascheck.law.Settings;
import org.gascheck.report.ReportForm;

/** What results have in common, as JSON: without it their lines tell too little. */
public final class RunJson {

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private RunJson() {
    }

    /** Writes a run, with a line feed at its end. The same run always gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tool", Map.of("name", Build.NAME));
        all.put("version", run.version());
        all.put("settings", run.settings().chosen());
        if (run.purpose() != null) {
            all.put("purpose", run.purpose());
        }
        all.put("detail", run.detail());
        all.put("lists", run.lists());
        all.put("instruments", run.instruments());
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, all);
        out.write('\n');
    }

    /**
     * Reads a run.
     *
     * @throws IOException if it is none, too
     */
    public static Run read(InputStream in) throws IOException {
        JsonNode all = MAPPER.readTree(in);
        List<RunInstrument> instruments = new ArrayList<>();
        for (JsonNode each : all.path("instruments")) {
            instruments.add(MAPPER.treeToValue(each, RunInstrument.class));
        }
        if (!all.path("version").isTextual() || !all.path("detail").isTextual()) {
            throw new IOException("no run: the version or the detail is missing");
        }
        return new Run(
                all.get("version").textValue(),
                instruments,
                new Settings(MAPPER.convertValue(all.path("settings"), new TypeReference<Map<String, String>>() {})),
                all.path("purpose").textValue(),
                ReportForm.Detail.valueOf(all.get("detail").textValue()),
                MAPPER.convertValue(all.path("lists"), new TypeReference<List<String>>() {}));
    }
}
