package org.gascheck.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;

/** A list in YAML that stands beside the {@code pack.yaml} of a pack and argues what its cases cannot show. */
final class SideList {

    private SideList() {
    }

    /**
     * The entries of the list with a name; none where there is no such list.
     *
     * @param keys what every entry has to say
     * @param read what an entry says
     * @throws IllegalArgumentException if it is no list, or an entry lacks something
     * @throws UncheckedIOException if it cannot be read
     */
    static <T> List<T> of(RulePack pack, String name, List<String> keys, Function<Map<String, Yaml>, Stream<T>> read) {
        String path = pack.lawFiles().get(0).name().replaceFirst("pack\\.yaml$", name);
        String yaml = RulePacks.isShipped(pack) ? resource(path) : file(Path.of(path));
        return yaml == null ? List.of() : entries(new LawFile(path, yaml), keys, read);
    }

    /**
     * The entries of a list.
     *
     * @throws IllegalArgumentException if it is none, or an entry lacks something
     */
    static <T> List<T> entries(LawFile file, List<String> keys, Function<Map<String, Yaml>, Stream<T>> read) {
        try {
            return Yaml.parse(file.name(), file.yaml()).items().stream().flatMap(each -> {
                Map<String, Yaml> entry = each.entries();
                keys.forEach(key -> each.required(entry, key));
                return read.apply(entry);
            }).toList();
        } catch (PackProblem e) {
            throw new IllegalArgumentException(e.problem().toString(), e);
        }
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
