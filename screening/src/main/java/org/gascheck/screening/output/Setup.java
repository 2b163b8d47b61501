package org.gascheck.screening.output;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.screening.sources.InputFile;

/**
 * What the results of a run depend on besides the program and what stands in its head: a run that goes on must not
 * differ in it.
 *
 * @param options how the operator chose to read and judge, by the names of the options
 */
public record Setup(Map<String, String> options, List<InputFile> inputs) {

    /** Keeps copies. */
    public Setup {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        inputs = List.copyOf(inputs);
    }
}
