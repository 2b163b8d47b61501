package org.gascheck.spreadsheets.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;

/** Says what is wrong with a mapping, and where. */
final class MappingFaults {

    private static final int MOST_NAMES = 40;

    private final String source;

    MappingFaults(String source) {
        this.source = source;
    }

    Map<?, ?> map(Object value, String at) throws UnreadableSpreadsheetException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw fault(at, "“名称: 内容”的集合", "a map of names and contents");
    }

    void checkKeys(Map<?, ?> map, Set<String> known, String at) throws UnreadableSpreadsheetException {
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                List<String> names = known.stream().sorted().toList();
                throw unknown(at + "/" + key, String.valueOf(key), names);
            }
        }
    }

    UnreadableSpreadsheetException unknown(String at, String name, Collection<String> names) {
        Text maybe = Nearest.maybe(name, names);
        String some = String.join(", ", names.stream().limit(MOST_NAMES).toList())
                + (names.size() > MOST_NAMES ? ", …" : "");
        return of(at, new Text(
                "没有“" + name + "”；应为 " + some + " 之一" + maybe.zh(),
                "there is no \"" + name + "\"; expected one of " + some + "." + maybe.en()));
    }

    UnreadableSpreadsheetException fault(String at, String zh, String en) {
        return of(at, new Text("应为" + zh, "expected " + en));
    }

    UnreadableSpreadsheetException of(String at, Text told) {
        String place = at.isEmpty() ? "/" : at;
        return new UnreadableSpreadsheetException(
                source, new Text(place + "：" + told.zh(), place + ": " + told.en()));
    }
}
