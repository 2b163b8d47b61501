package org.gascheck.counsel.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;

/** What it takes to find facts out: as the program reckons, but where the user says otherwise. Immutable. */
public final class Costs {

    private static final String FILE = "costs.yaml";
    private static final Costs USUAL = shipped();

    private final Map<String, Effort> efforts;
    private final Map<String, Effort> facts;
    private final Effort otherwise;

    private Costs(Map<String, Effort> efforts, Map<String, Effort> facts, Effort otherwise) {
        this.efforts = efforts;
        this.facts = facts;
        this.otherwise = otherwise;
    }

    /** What the program reckons with. */
    public static Costs usual() {
        return USUAL;
    }

    private static Costs shipped() {
        Map<String, Object> table;
        try (InputStream in = Costs.class.getResourceAsStream(FILE)) {
            table = Tables.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Effort> efforts = new LinkedHashMap<>();
        Tables.entries(FILE, "efforts", table.get("efforts")).forEach((name, value) -> {
            Map<String, Object> effort = Tables.entries(FILE, name, value);
            efforts.put(name, new Effort(Tables.number(FILE, name, effort.get("cost")),
                    new Text((String) effort.get("zh"), (String) effort.get("en"))));
        });
        Map<String, Effort> facts = new HashMap<>();
        Tables.entries(FILE, "facts", table.get("facts"))
                .forEach((key, name) -> facts.put(key, efforts.get((String) name)));
        return new Costs(efforts, facts, efforts.get((String) table.get("otherwise")));
    }

    /**
     * These costs but for those of a table in YAML, from a path such as {@code gasUsers.devices.lastTest} or a kind
     * such as {@code InstalledDevice.lastTest} to a number or the name of an effort: {@code ask}, {@code label}, {@code
     * cupboard}, {@code test}, {@code records}, {@code laboratory}. An entry counts for all that lies in it too.
     *
     * @param source what problems call the table
     * @throws InvalidTableException if an entry names no fact, or no effort or number
     */
    public Costs with(FactModel model, String source, String yaml) {
        Map<String, Effort> changed = new HashMap<>(facts);
        Tables.read(source, yaml).forEach((key, value) -> {
            Tables.checkKey(model, source, key);
            changed.put(key, effort(source, key, value));
        });
        return new Costs(efforts, Map.copyOf(changed), otherwise);
    }

    private Effort effort(String source, String key, Object value) {
        if (!(value instanceof String name)) {
            return new Effort(Tables.number(source, key, value), null);
        }
        Effort effort = efforts.get(name);
        if (effort == null) {
            Text expected = Nearest.expected(name, efforts.keySet());
            throw new InvalidTableException(source, key,
                    "没有“" + name + "”；应为数字" + expected.zh(),
                    "there is no \"" + name + "\"; expected a number" + expected.en());
        }
        return effort;
    }

    /** What it takes to find out what stands at a path. */
    Effort of(FactPath path) {
        for (String key : path.keys()) {
            Effort effort = facts.get(key);
            if (effort != null) {
                return effort;
            }
        }
        return otherwise;
    }

    /** The keys of the facts that the program itself reckons with, for which the model has to have something. */
    Iterable<String> keys() {
        return facts.keySet();
    }
}
