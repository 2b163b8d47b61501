package org.gascheck.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.LawFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A value of a YAML file, of which the line is wanted. Asked for what it is not, it tells its place and what was expected. */
final class YamlPlace {

    private final String file;
    private final Node node;

    private YamlPlace(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The root of a file. */
    static YamlPlace of(LawFile file) {
        LoadSettings settings = LoadSettings.builder().build();
        Composer composer = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, file.yaml())));
        return new YamlPlace(file.name(), composer.getSingleNode()
                .orElseThrow(() -> new IllegalArgumentException(file.name() + ": there is nothing in it")));
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
        return as(ScalarNode.class, "a text").getValue();
    }

    /** The texts of a list of scalars, or the one of a scalar. */
    List<String> texts() {
        return node instanceof ScalarNode ? List.of(text()) : items().stream().map(YamlPlace::text).toList();
    }

    /** The truth that a scalar says. */
    boolean truth() {
        if (!text().equals("true") && !text().equals("false")) {
            throw new IllegalArgumentException(file + ":" + line() + ": " + text() + ": expected true or false");
        }
        return text().equals("true");
    }

    /** The items of a list. */
    List<YamlPlace> items() {
        return as(SequenceNode.class, "a list").getValue().stream().map(item -> new YamlPlace(file, item)).toList();
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
        for (NodeTuple entry : as(MappingNode.class, "keys and values").getValue()) {
            entries.put(((ScalarNode) entry.getKeyNode()).getValue(), new YamlPlace(file, entry.getValueNode()));
        }
        return entries;
    }

    private <T extends Node> T as(Class<T> kind, String expected) {
        if (!kind.isInstance(node)) {
            throw new IllegalArgumentException(file + ":" + line() + ": expected " + expected);
        }
        return kind.cast(node);
    }
}
