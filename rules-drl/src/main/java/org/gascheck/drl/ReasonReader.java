package org.gascheck.drl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Reason;

/** Reads how reasons are told. */
final class ReasonReader {

    private ReasonReader() {
    }

    /** Those of a mapping, by their keys. */
    static Map<String, Reason> reasons(Yaml mapping) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        mapping.entries().forEach((key, told) -> reasons.put(key, reason(key, told)));
        return Collections.unmodifiableMap(reasons);
    }

    private static Reason reason(String key, Yaml told) {
        Map<String, Yaml> entries = told.only("zh", "en", "asks");
        return new Reason(
                key,
                new Text(told.required(entries, "zh").text(), told.required(entries, "en").text()),
                entries.containsKey("asks") ? entries.get("asks").bilingual() : null);
    }
}
