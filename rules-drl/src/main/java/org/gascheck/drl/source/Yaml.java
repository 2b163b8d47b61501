package org.gascheck.drl.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A value of a YAML file that knows its place, and what was expected of it. */
public final class Yaml {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 100;

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The document of a YAML text. */
    public static Yaml parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Parser events = new ShallowEvents(file, parser(settings, text));
            Optional<Node> root = new Composer(settings, events).getSingleNode();
            return new Yaml(file, root.orElseThrow(() -> new PackProblem(new Problem(
                    file, 0, 0, "", new Text("文件是空的", "the file is empty")))));
        } catch (MarkedYamlEngineException e) {
            throw problem(file, e.getProblemMark(), "不是有效的 YAML：" + e.getProblem(),
                    "not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw problem(file, Optional.empty(), "不是有效的 YAML：" + onOneLine(e), "not valid YAML: " + onOneLine(e));
        }
    }

    /** The library's own entry, in its package {@code lowlevel}, is not there on the module path. */
    private static ParserImpl parser(LoadSettings settings, String text) {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private static String onOneLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    }

    /** The events of a parser, which does not call itself as the composer does for each level, to a certain depth. */
    private static final class ShallowEvents implements Parser {

        private final String file;
        private final Parser events;
        private int depth;

        ShallowEvents(String file, Parser events) {
            this.file = file;
            this.events = events;
        }

        @Override
        public boolean checkEvent(Event.ID id) {
            return events.checkEvent(id);
        }

        @Override
        public Event peekEvent() {
            return events.peekEvent();
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public Event next() {
            Event event = events.next();
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (depth > DEEPEST) {
                throw problem(file, event.getStartMark(), "嵌套超过 " + DEEPEST + " 层",
                        "nested more than " + DEEPEST + " deep");
            }
            return event;
        }
    }

    /** Whether this is a mapping. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether this is a certain word, written without quotes. */
    public boolean isWord(String word) {
        return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().equals(word);
    }

    /** The value of a scalar: a {@code String}, {@code BigDecimal} or {@code Boolean}, or null. */
    public Object value() {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem("应为单个值", "expected a single value");
        }
        String tag = scalar.getTag().getValue();
        return switch (tag.substring(tag.lastIndexOf(':') + 1)) {
            case "null" -> null;
            case "bool" -> truth();
            case "int", "float" -> number();
            default -> scalar.getValue();
        };
    }

    /** The path of the file. */
    public String file() {
        return file;
    }

    /** The line at which it begins, from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** A problem with this value. */
    public PackProblem problem(String zh, String en) {
        return problem(file, node.getStartMark(), zh, en);
    }

    private static PackProblem problem(String file, Optional<Mark> at, String zh, String en) {
        int line = at.map(mark -> mark.getLine() + 1).orElse(0);
        int column = at.map(mark -> mark.getColumn() + 1).orElse(0);
        return new PackProblem(new Problem(file, line, column, "", new Text(zh, en)));
    }

    /** The entries of a mapping, in their order. */
    public Map<String, Yaml> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("应为键值表", "expected a mapping");
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Yaml key = new Yaml(file, entry.getKeyNode());
            if (entries.put(key.text(), new Yaml(file, entry.getValueNode())) != null) {
                throw key.problem("键 " + key.text() + " 出现了两次", "the key " + key.text() + " occurs twice");
            }
        }
        return entries;
    }

    /** The items of a list. */
    public List<Yaml> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("应为列表", "expected a list");
        }
        List<Yaml> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
        return items;
    }

    /** The texts of a list, or the one of a scalar. */
    public List<String> oneOrMoreTexts() {
        return isList() ? texts() : List.of(text());
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream().map(Yaml::text).toList();
    }

    /** Whether the value is written as null. */
    public boolean isNull() {
        return node instanceof ScalarNode scalar && scalar.getTag().getValue().endsWith(":null");
    }

    /** The text of a scalar. */
    public String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw problem("应为文本", "expected text");
        }
        return scalar.getValue();
    }

    /** A text in both languages. */
    public Text bilingual() {
        Map<String, Yaml> entries = only("zh", "en");
        return new Text(required(entries, "zh").text(), required(entries, "en").text());
    }

    /** A calendar day. */
    public LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw problem(text() + "：应为日期，如 2022-01-31", text() + ": expected a date such as 2022-01-31");
        }
    }

    /** A number. */
    public BigDecimal number() {
        try {
            String text = text();
            BigDecimal number = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
            if (number == null || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
                throw problem("应为不超过 " + LONGEST_NUMBER + " 位的数字",
                        "expected a number of at most " + LONGEST_NUMBER + " digits");
            }
            return number;
        } catch (NumberFormatException e) {
            throw problem(text() + "：应为数字", text() + ": expected a number");
        }
    }

    /** true or false. */
    public boolean truth() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem(text() + "：应为 true 或 false", text() + ": expected true or false");
        };
    }

    /** A constant of an enum. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(text)).findFirst()
                .orElseThrow(() -> problem(
                        text + "：应为以下之一：" + Arrays.toString(type.getEnumConstants()),
                        text + ": expected one of " + Arrays.toString(type.getEnumConstants())));
    }

    /** The entries of a mapping that has no other keys than these. */
    public Map<String, Yaml> only(String... keys) {
        Map<String, Yaml> entries = entries();
        Set<String> known = Set.of(keys);
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.problem(
                        "没有名为“" + key + "”的键；可用：" + String.join(", ", keys),
                        "there is no key \"" + key + "\"; expected one of " + String.join(", ", keys));
            }
        });
        return entries;
    }

    /** The value of a key that has to be there. */
    public Yaml required(Map<String, Yaml> entries, String key) {
        Yaml value = entries.get(key);
        if (value == null) {
            throw problem("缺少键 " + key, "the key " + key + " is missing");
        }
        return value;
    }
}
