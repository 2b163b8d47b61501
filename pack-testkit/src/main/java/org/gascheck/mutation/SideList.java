package org.gascheck.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A list in YAML that stands beside the {@code pack.yaml} of a pack and argues what its cases cannot show. */
final class SideList {

    private SideList() {
    }

    /**
     * The entries of the list with a name; none where there is no such list.
     *
     * @param keys what every entry has to say
     * @throws IllegalArgumentException if it is no list, or an entry lacks something
     * @throws UncheckedIOException if it cannot be read
     */
    static List<YamlPlace> of(RulePack pack, String name, List<String> keys) {
        String path = pack.lawFiles().get(0).name().replaceFirst("pack\\.yaml$", name);
        String yaml = pack.prebuilt() ? resource(path) : file(Path.of(path));
        return yaml == null ? List.of() : entries(new LawFile(path, yaml), keys);
    }

    /**
     * The entries of a list.
     *
     * @throws IllegalArgumentException if it is none, or an entry lacks something
     */
    static List<YamlPlace> entries(LawFile file, List<String> keys) {
        List<YamlPlace> entries;
        try {
            entries = YamlPlace.of(file).items();
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file.name() + ": " + e.getMessage(), e);
        }
        for (YamlPlace each : entries) {
            for (String key : keys) {
                if (!each.has(key) || each.entry(key).texts().stream().allMatch(String::isBlank)) {
                    throw new IllegalArgumentException(file.name() + ":" + each.line() + ": the key " + key + " is missing or empty");
                }
            }
        }
        return entries;
    }

    private static String resource(String name) {
        try (InputStream in = SideList.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.readString(path) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
