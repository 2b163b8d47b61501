package org.gascheck.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.LawFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file that was read without problems before, of which the line is wanted. */
final class YamlPlace {

    private final String file;
    private final Node node;

    private YamlPlace(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The root of a file. */
    static YamlPlace of(LawFile file) {
        return new YamlPlace(file.name(), new Compose(LoadSettings.builder().build()).composeString(file.yaml()).orElseThrow());
    }

    /** The path of the file. */
    String file() {
        return file;
    }

    /** The line, from 1. */
    int line() {
        return node.getStartMark().orElseThrow().getLine() + 1;
    }

    /** The text of a scalar. */
    String text() {
        return ((ScalarNode) node).getValue();
    }

    /** The items of a list. */
    List<YamlPlace> items() {
        return ((SequenceNode) node).getValue().stream().map(item -> new YamlPlace(file, item)).toList();
    }

    /** Whether a mapping has a key. */
    boolean has(String key) {
        return entries().containsKey(key);
    }

    /** The value of a key. */
    YamlPlace entry(String key) {
        return entries().get(key);
    }

    /** The entries of the mapping under a key, or none. */
    Map<String, YamlPlace> entries(String key) {
        return has(key) ? entry(key).entries() : Map.of();
    }

    /** The entries of a mapping. */
    Map<String, YamlPlace> entries() {
        Map<String, YamlPlace> entries = new LinkedHashMap<>();
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            entries.put(((ScalarNode) entry.getKeyNode()).getValue(), new YamlPlace(file, entry.getValueNode()));
        }
        return entries;
    }
}
