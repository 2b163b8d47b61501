package org.gascheck.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The parts of the packs, which a loaded pack no longer shows: a catalogue follows them as an instrument its chapters. */
final class PackParts {

    private static final Path PACKS = Path.of("../rules-drl/src/main/resources/rulepacks/cn/chongqing");

    private PackParts() {
    }

    /** The ids of the requirements of each part of the pack in a folder, in its order; overrides are among them. */
    static Map<String, List<String>> of(String folder) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        Map<?, ?> pack = (Map<?, ?>) yaml(PACKS.resolve(folder).resolve("pack.yaml"));
        for (Object part : (List<?>) pack.get("parts")) {
            List<?> requirements = (List<?>) yaml(PACKS.resolve(folder).resolve(part + ".yaml"));
            parts.put((String) part, requirements.stream().map(each -> (String) ((Map<?, ?>) each).get("id")).toList());
        }
        return parts;
    }

    private static Object yaml(Path file) {
        try {
            return new Load(LoadSettings.builder().setLabel(file.toString()).build()).loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
