package org.gascheck.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gascheck.Nearest;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.facts.Identified;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.law.Answer;
import org.gascheck.law.Area;
import org.gascheck.law.Clause;
import org.gascheck.law.Concern;
import org.gascheck.law.Purpose;
import org.gascheck.law.Register;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Strength;
import org.gascheck.subjects.Population;

/**
 * Reads what people judge something for, from {@code purposes.yaml} beside {@code pack.yaml}. A pack that extends
 * another inherits its purposes, as far as they are decided by what it demands itself; an entry of the same id
 * overrides the keys that it has.
 */
final class PurposeReader {

    static final String FILE = "purposes.yaml";

    private static final String[] KEYS = {
        "id", "name", "asks", "of", "provisions", "because", "decided-by", "left-to-a-person-by", "reads", "answers",
        "dropped"
    };

    private final String instrument;
    private final String number;
    private final Map<String, Requirement> requirements;
    private final Map<String, Setting> settings;
    private final Register register;
    private final RulePack base;
    private final Consumer<Problem> problems;

    /**
     * A reader for the pack of an instrument.
     *
     * @param number       that of the instrument
     * @param requirements those of the pack
     * @param settings     those of the pack
     * @param base         the pack that it extends, or null
     */
    PurposeReader(
            String instrument, String number, Map<String, Requirement> requirements, Map<String, Setting> settings,
            Register register, RulePack base, Consumer<Problem> problems) {
        this.instrument = instrument;
        this.number = number;
        this.requirements = requirements;
        this.settings = settings;
        this.register = register;
        this.base = base;
        this.problems = problems;
    }

    /**
     * The purposes of the pack, by id.
     *
     * @param file what stands in the file; null where there is none
     */
    Map<String, Purpose> read(Yaml file) {
        Map<String, Purpose> purposes = new LinkedHashMap<>();
        if (base != null) {
            base.purposes().forEach((id, purpose) -> purposes.put(id, inherited(purpose)));
        }
        Map<String, Yaml> own = new LinkedHashMap<>();
        for (Yaml entry : file == null ? List.<Yaml>of() : file.items()) {
            try {
                read(entry, purposes, own);
            } catch (PackProblem e) {
                problems.accept(e.problem());
            }
        }
        purposes.values().removeIf(purpose -> purpose.decidedBy().isEmpty() && purpose.withoutRule().isEmpty());
        return Collections.unmodifiableMap(purposes);
    }

    private void read(Yaml entry, Map<String, Purpose> purposes, Map<String, Yaml> own) {
        Map<String, Yaml> entries = entry.only(KEYS);
        Yaml id = entry.required(entries, "id");
        if (own.put(id.text(), entry) != null) {
            throw id.problem("用途 " + id.text() + " 出现了两次", "the purpose " + id.text() + " occurs twice");
        }
        if (entries.containsKey("dropped") && entries.get("dropped").truth()) {
            purposes.remove(id.text());
            return;
        }
        Purpose inherited = purposes.get(id.text());
        if (inherited == null) {
            for (String key : List.of("name", "asks", "of", "provisions", "because", "decided-by", "answers")) {
                entry.required(entries, key);
            }
        }
        boolean placed = entries.containsKey("provisions");
        List<Concern> of = entries.containsKey("of") ? of(entries.get("of")) : inherited.of();
        Ids decidedBy = entries.containsKey("decided-by") ? ids(entries.get("decided-by"), of) : null;
        Ids leftToAPersonBy =
                entries.containsKey("left-to-a-person-by") ? ids(entries.get("left-to-a-person-by"), of) : null;
        purposes.put(
                id.text(),
                new Purpose(
                        id.text(),
                        entries.containsKey("name") ? entries.get("name").bilingual() : inherited.name(),
                        entries.containsKey("asks") ? entries.get("asks").bilingual() : inherited.asks(),
                        of,
                        placed ? number : inherited.instrument(),
                        placed ? entries.get("provisions").texts() : inherited.provisions(),
                        entries.containsKey("because") ? entries.get("because").bilingual() : inherited.because(),
                        decidedBy == null ? inherited.decidedBy() : decidedBy.requirements(),
                        leftToAPersonBy != null
                                ? leftToAPersonBy.requirements()
                                : inherited == null ? List.of() : inherited.leftToAPersonBy(),
                        entries.containsKey("reads")
                                ? reads(entries.get("reads"))
                                : inherited == null ? Map.of() : inherited.reads(),
                        decidedBy == null ? inherited.withoutRule() : decidedBy.withoutRule(),
                        answers(entries.get("answers"), inherited)));
    }

    private Map<String, String> reads(Yaml reads) {
        Map<String, String> options = new LinkedHashMap<>();
        reads.entries().forEach((key, option) -> {
            Setting setting = settings.get(key);
            if (setting == null || setting.options().stream().noneMatch(each -> each.name().equals(option.text()))) {
                throw option.problem(
                        "没有读法 " + key + "=" + option.text(), "there is no reading " + key + "=" + option.text());
            }
            options.put(key, option.text());
        });
        return Collections.unmodifiableMap(options);
    }

    private static List<Concern> of(Yaml of) {
        List<Concern> concerns = Concerns.read(of);
        for (Concern concern : concerns) {
            Class<?> type = Population.MODEL.classNamed(concern.kind());
            if (type == null || !Identified.class.isAssignableFrom(type)) {
                throw of.problem("没有对象类型 " + concern.kind(), "there is no kind of subject " + concern.kind());
            }
            for (String field : concern.facts().keySet()) {
                if (RecordType.of(type.asSubclass(Record.class)).field(field).isEmpty()) {
                    throw of.problem(concern.kind() + " 没有字段 " + field, concern.kind() + " has no field " + field);
                }
            }
        }
        return concerns;
    }

    /** Requirements of the pack, and clauses of its instrument that have none. */
    private record Ids(List<String> requirements, List<Purpose.WithoutRule> withoutRule) {
    }

    private Ids ids(Yaml list, List<Concern> of) {
        Set<String> kinds = kindsAround(of);
        List<String> automated = new ArrayList<>();
        List<Purpose.WithoutRule> withoutRule = new ArrayList<>();
        for (Yaml each : list.items()) {
            String id = each.text();
            Requirement requirement = requirements.get(id);
            Clause clause = register.clauses().get(id);
            if (requirement == null && (clause == null || !isStated(id))) {
                Text maybe = Nearest.maybe(id, requirements.keySet());
                throw each.problem(instrument + " 没有要求 " + id + "，也没有这一条文" + maybe.zh(),
                        instrument + " has neither a requirement nor a clause " + id + "." + maybe.en());
            }
            if ((requirement == null ? clause.strength() : requirement.strength()) == Strength.ENCOURAGED) {
                throw each.problem(id + " 只是鼓励，不能决定什么", id + " is only encouraged and decides nothing");
            }
            if (requirement != null && !kinds.contains(requirement.subject())) {
                throw each.problem(
                        id + " 的对象 " + requirement.subject() + " 不在所问的对象之内，也不为其所引用",
                        id + " is about " + requirement.subject()
                                + ", which is neither asked about, nor in what is, nor referred to by it");
            }
            if (requirement == null) {
                withoutRule.add(withoutRule(clause));
            } else {
                automated.add(id);
            }
        }
        return new Ids(List.copyOf(automated), List.copyOf(withoutRule));
    }

    /**
     * The kinds of subject that are asked about, lie in such, or are referred to by them: what is said of others would
     * be overlooked.
     */
    private static Set<String> kindsAround(List<Concern> of) {
        Set<String> kinds = new HashSet<>();
        for (Concern concern : of) {
            RecordType<?> type = RecordType.of(Population.MODEL.classNamed(concern.kind()).asSubclass(Record.class));
            addKinds(type, kinds);
            type.fields().stream()
                    .filter(field -> field.role() == Field.Role.REFERENCE || field.role() == Field.Role.REFERENCE_LIST)
                    .forEach(field -> addKinds(RecordType.of(field.record()), kinds));
        }
        return kinds;
    }

    private static void addKinds(RecordType<?> type, Set<String> kinds) {
        kinds.add(type.type().getSimpleName());
        type.fields().stream().filter(field -> field.role() == Field.Role.LIST || field.role() == Field.Role.PART)
                .forEach(field -> addKinds(RecordType.of(field.record()), kinds));
    }

    private Purpose.WithoutRule withoutRule(Clause clause) {
        Area area = register.areas().get(clause.area());
        return new Purpose.WithoutRule(clause.id(), clause.what(), area == null ? List.of() : area.concerns());
    }

    /** The purpose of the base, decided by what this pack demands as well. */
    private Purpose inherited(Purpose of) {
        List<String> decidedBy = new ArrayList<>(demanded(of.decidedBy()));
        decidedBy.addAll(demanded(of.withoutRule().stream().map(Purpose.WithoutRule::clause).toList()));
        return new Purpose(of.id(), of.name(), of.asks(), of.of(), of.instrument(), of.provisions(), of.because(),
                List.copyOf(decidedBy), demanded(of.leftToAPersonBy()), of.reads(),
                of.withoutRule().stream().filter(each -> isStated(each.clause())).toList(), of.answers());
    }

    private List<String> demanded(List<String> ids) {
        return ids.stream().filter(requirements::containsKey).toList();
    }

    /** Whether the instrument states a clause; one of which no register holds the clauses states all of the other's. */
    private boolean isStated(String clause) {
        return !requirements.containsKey(clause)
                && (!register.instruments().contains(instrument)
                        || register.clauses().get(clause).isStatedBy(instrument));
    }

    private static Map<Answer, Text> answers(Yaml written, Purpose inherited) {
        Map<Answer, Text> answers = new EnumMap<>(Answer.class);
        if (inherited != null) {
            answers.putAll(inherited.answers());
        }
        if (written != null) {
            Map<String, Yaml> entries = written.only(
                    Arrays.stream(Answer.values()).map(Answer::name).toArray(String[]::new));
            entries.forEach((answer, says) -> answers.put(Answer.valueOf(answer), says.bilingual()));
            for (Answer answer : Answer.values()) {
                if (!answers.containsKey(answer)) {
                    throw written.problem("缺少键 " + answer, "the key " + answer + " is missing");
                }
            }
        }
        return Collections.unmodifiableMap(answers);
    }
}
