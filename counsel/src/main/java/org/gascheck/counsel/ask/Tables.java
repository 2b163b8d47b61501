package org.gascheck.counsel.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads tables in YAML whose keys are paths of facts or kinds of record. */
final class Tables {

    private static final int LONGEST = 1 << 20;

    private Tables() {
    }

    /** The entries of a mapping, by their keys as text. */
    static Map<String, Object> read(String source, String yaml) {
        if (yaml.length() > LONGEST) {
            throw new InvalidTableException(source, "", "超过 1 MiB", "larger than 1 MiB");
        }
        try {
            return entries(source, "", new Load(LoadSettings.builder().setLabel(source).build()).loadFromString(yaml));
        } catch (YamlEngineException e) {
            String why = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
            throw new InvalidTableException(source, "", "不是有效的 YAML：" + why, "not valid YAML: " + why);
        }
    }

    /** The entries of a value that has to be a mapping. */
    static Map<String, Object> entries(String source, String key, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new InvalidTableException(source, key, "应为映射（键: 值）", "expected a mapping of keys to values");
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        map.forEach((name, each) -> entries.put(String.valueOf(name), each));
        return entries;
    }

    /** A number that is not negative. */
    static double number(String source, String key, Object value) {
        if (value instanceof Number number && number.doubleValue() >= 0 && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new InvalidTableException(
                source, key, "“" + value + "”应为不小于 0 的数字", "\"" + value + "\"; expected a number of at least 0");
    }

    /** Holds a key against the model: a path of a fact, a kind of record, or one with a field. */
    static void checkKey(FactModel model, String source, String key) {
        if (FactPath.of(model, key).isPresent() || isOfRecord(model, key)) {
            return;
        }
        Set<String> known = new TreeSet<>();
        for (RecordType<?> type : model.recordTypes()) {
            type.given().forEach(field -> known.add(type.type().getSimpleName() + "." + field.name()));
        }
        Text maybe = Nearest.maybe(key, known);
        throw new InvalidTableException(source, key,
                "没有这样的事项；应为路径，如 gasUsers.devices.lastTest，或 InstalledDevice.lastTest" + maybe.zh(),
                "there is no such fact; expected a path such as gasUsers.devices.lastTest, or InstalledDevice.lastTest."
                        + maybe.en());
    }

    /** The field that a key of a record and a field names; null where it names none. */
    static Field field(FactModel model, String key) {
        FactPath path = FactPath.of(model, key).orElse(null);
        if (path != null) {
            return path.last();
        }
        String[] names = key.split("\\.");
        Class<?> named = model.classNamed(names[0]);
        return names.length == 2 && named != null && named.isRecord()
                ? RecordType.of(named.asSubclass(Record.class)).field(names[1]).orElse(null)
                : null;
    }

    private static boolean isOfRecord(FactModel model, String key) {
        Class<?> named = model.classNamed(key);
        return named != null && named.isRecord() || field(model, key) != null;
    }
}
