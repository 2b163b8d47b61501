package org.gascheck.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The coverage register: every clause of the instruments, whether or not a rule decides it.
 *
 * @param clauses    in the order of the inventory
 * @param outOfReach what no rule can decide
 */
record Register(List<Clause> clauses, List<OutOfReach> outOfReach) {

    private static final Path FILE = Path.of("../rules-drl/src/main/resources/rulepacks/cn/chongqing/register.yaml");

    /**
     * A clause that a rule decides or could decide.
     *
     * @param needsFinding whether a rule could decide only after a person has recorded a finding
     * @param provisions   its places, by the instruments that have it
     * @param topicOnly    the instruments that mention its topic without stating it
     */
    record Clause(String id, String area, String strength, boolean needsFinding, Map<String, List<String>> provisions,
            Set<String> topicOnly, Text subject, Text what) {

        /** How far the clause is covered under the instrument of a pack. */
        State state(RulePack pack) {
            String instrument = pack.instrument().id();
            if (!provisions.containsKey(instrument)) {
                return State.NOT_STATED;
            }
            Requirement requirement = pack.requirements().get(id);
            if (requirement != null) {
                Set<Outcome> told = requirement.messages().keySet();
                return told.contains(Outcome.NEEDS_REVIEW) && !told.contains(Outcome.BREACHED) ? State.NEEDS_A_PERSON : State.AUTOMATED;
            }
            if (topicOnly.contains(instrument)) {
                return State.TOPIC_ONLY;
            }
            return needsFinding ? State.PLANNED_WITH_A_FINDING : State.PLANNED;
        }
    }

    /** Something that an instrument says and no rule can decide, and why. */
    record OutOfReach(String id, Map<String, List<String>> provisions, Text what, Text reason) {

        boolean isIn(Instrument instrument) {
            return provisions.containsKey(instrument.id());
        }
    }

    /** How far a clause is covered under an instrument. */
    enum State {
        AUTOMATED("自动判定", "automated"),
        NEEDS_A_PERSON("交由人判断", "needs a person"),
        PLANNED("待实现", "planned"),
        PLANNED_WITH_A_FINDING("待实现，须先有人工认定", "planned, with a human finding"),
        TOPIC_ONLY("只提到主题", "only a topic"),
        NOT_STATED("未写", "not stated");

        private final Text label;

        State(String zh, String en) {
            this.label = new Text(zh, en);
        }

        Text label() {
            return label;
        }
    }

    /** The register as it is committed. */
    static Register read() {
        try {
            Node root = new Node(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE)));
            return new Register(
                    root.at("clauses").list().stream().map(Register::clause).toList(),
                    root.at("out-of-reach").list().stream().map(Register::outOfReach).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clauses by id. */
    Map<String, Clause> byId() {
        Map<String, Clause> byId = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (byId.put(clause.id(), clause) != null) {
                throw new IllegalStateException(FILE + ": the clause " + clause.id() + " occurs twice");
            }
        }
        return byId;
    }

    private static Clause clause(Node clause) {
        return new Clause(
                clause.at("id").text(), clause.at("area").text(), clause.at("strength").text(), clause.has("finding"),
                provisions(clause), clause.has("topic-only") ? Set.copyOf(clause.at("topic-only").texts()) : Set.of(),
                clause.at("subject").bilingual(), clause.at("what").bilingual());
    }

    private static OutOfReach outOfReach(Node entry) {
        return new OutOfReach(
                entry.at("id").text(), provisions(entry), entry.at("what").bilingual(), entry.at("reason").bilingual());
    }

    private static Map<String, List<String>> provisions(Node entry) {
        Map<String, List<String>> provisions = new LinkedHashMap<>();
        entry.at("provisions").map().forEach((instrument, places) -> provisions.put(instrument, places.texts()));
        return provisions;
    }

    /** A value of the YAML file. */
    private record Node(Object value) {

        boolean has(String key) {
            return ((Map<?, ?>) value).containsKey(key);
        }

        Node at(String key) {
            Object found = ((Map<?, ?>) value).get(key);
            if (found == null) {
                throw new IllegalStateException(FILE + ": expected the key " + key + " in " + value);
            }
            return new Node(found);
        }

        Map<String, Node> map() {
            Map<String, Node> map = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, each) -> map.put((String) key, new Node(each)));
            return map;
        }

        List<Node> list() {
            return ((List<?>) value).stream().map(each -> new Node(each)).toList();
        }

        List<String> texts() {
            return list().stream().map(Node::text).toList();
        }

        String text() {
            return (String) value;
        }

        Text bilingual() {
            return new Text(at("zh").text(), at("en").text());
        }
    }
}
