package org.gascheck.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.drl.source.Yaml;

/** The division of work by an instrument as it was read from the document alone. */
record DivisionOfWork(
        Map<String, List<String>> lines,
        Map<String, List<String>> industries,
        Map<String, List<String>> venues,
        Map<String, List<String>> matters) {

    private static final String NONE = "—";
    private static final String FILE = "division-of-work.yaml";

    static DivisionOfWork of(String instrument) {
        try (InputStream in = DivisionOfWork.class.getResourceAsStream(FILE)) {
            Map<String, Yaml> parts = Yaml.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .entries().get(instrument).entries();
            return new DivisionOfWork(
                    departments(parts.get("lines")),
                    departments(parts.get("industries")),
                    departments(parts.get("venues")),
                    departments(parts.get("matters")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> departments(Yaml of) {
        Map<String, List<String>> departments = new LinkedHashMap<>();
        of.entries().forEach((key, names) -> departments.put(
                key, names.text().equals(NONE) ? List.of() : Arrays.asList(names.text().split("[、，]"))));
        return departments;
    }
}
