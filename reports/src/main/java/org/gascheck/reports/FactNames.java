package org.gascheck.reports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.report.Evidence;
import org.gascheck.report.ReportedSubject;

/** Says places, values and subjects of a submission in words that an inspector reads. */
public final class FactNames {

    static final String STEP = " › ";

    private static final int SHOWN_MEMBERS = 6;
    private static final int MOST_PLACES = 10_000;

    private final FactModel model;
    private final Voice voice;
    private final boolean all;
    private final Function<String, Optional<String>> cells;
    /** The first names of places that were asked for: those of many submissions are mostly the same. */
    private final Map<String, String> places = new ConcurrentHashMap<>();

    /** Names of the facts of a model in a language; {@code all} has long values told in full. */
    public FactNames(FactModel model, Voice voice, boolean all) {
        this(model, voice, all, pointer -> Optional.empty());
    }

    /** Such names of facts that stand in cells of a spreadsheet, by their JSON Pointers. */
    FactNames(FactModel model, Voice voice, boolean all, Function<String, Optional<String>> cells) {
        this.model = model;
        this.voice = voice;
        this.all = all;
        this.cells = cells;
    }

    /** A JSON Pointer, with the cell of what stands there. */
    String at(String pointer) {
        return pointer + cell(pointer);
    }

    /** The cell of what stands at a place, in brackets; nothing where there is none. */
    private String cell(String pointer) {
        return cells.apply(pointer).map(cell -> " [" + cell + "]").orElse("");
    }

    /** What a place is called. */
    public String place(String pointer) {
        String known = places.get(pointer);
        if (known != null) {
            return known;
        }
        String name = voice.say(Vocabulary.pointer(model, pointer));
        if (places.size() < MOST_PLACES) {
            places.put(pointer, name);
        }
        return name;
    }

    /** What places like this one are called, in whatever record of a list they stand. */
    public String kindOfPlace(String pointer) {
        return withoutNumbers(place(pointer));
    }

    /** A name of a place without the numbers of records in their lists. */
    static String withoutNumbers(String place) {
        return place.replaceAll(" ?\\[\\d+\\]", "");
    }

    /** What a place is called when one already speaks of another: without the part that both have in common. */
    public String placeWithin(String pointer, String outer) {
        String name = place(pointer);
        String prefix = place(outer) + STEP;
        return pointer.startsWith(outer + "/") && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** What a field of the record at a place is called. */
    public String field(String pointer) {
        String name = place(pointer);
        return name.substring(name.lastIndexOf(STEP) < 0 ? 0 : name.lastIndexOf(STEP) + STEP.length());
    }

    /** The value of a piece of evidence, its constants in words. */
    public String value(Evidence evidence) {
        Field field = fieldAt(evidence.pointer()).orElse(null);
        if (evidence.value() instanceof Collection<?> members) {
            return members(members, field, evidence.more());
        }
        return value(evidence.value(), field) + (evidence.more() == 0 ? "" : "…");
    }

    /** The value of a piece of evidence with all its members. */
    String inFull(Evidence evidence) {
        Field field = fieldAt(evidence.pointer()).orElse(null);
        return evidence.value() instanceof Collection<?> members
                ? members.stream().map(member -> ofTheLaw(member, field)).collect(Collectors.joining(voice.comma()))
                        + (evidence.more() == 0 ? "" : voice.say("等", " and more"))
                : value(evidence);
    }

    /** What the law names and a list of records lacks is a constant of a fact of them, or of those they lead to. */
    private String ofTheLaw(Object member, Field field) {
        if (field == null || field.record() == null) {
            return value(member, field);
        }
        Set<Class<? extends Record>> nearest = new LinkedHashSet<>(Set.of(field.record()));
        for (int reached = 0; reached < nearest.size();) {
            List<Field> fields = nearest.stream().skip(reached)
                    .flatMap(type -> RecordType.of(type).given().stream()).toList();
            List<String> words = fields.stream().flatMap(each -> constants(each.value()))
                    .filter(constant -> constant.name().equals(member))
                    .map(constant -> voice.say(Vocabulary.constant(constant))).distinct().toList();
            if (!words.isEmpty()) {
                return words.get(0);
            }
            reached = nearest.size();
            fields.stream().map(Field::record).filter(Objects::nonNull).forEach(nearest::add);
        }
        return value(member, field);
    }

    private static Stream<Enum<?>> constants(ValueType type) {
        return type == null || type.constants() == null
                ? Stream.empty()
                : Stream.of(type.constants().getEnumConstants());
    }

    private String value(Object value, Field field) {
        if (value instanceof Boolean truth) {
            return truth ? voice.say("是", "yes") : voice.say("否", "no");
        }
        if (value instanceof BigDecimal number) {
            return field != null && field.record() != null ? count(number.intValueExact()) : number.toPlainString();
        }
        if (Expiry.OPEN_ENDED_TEXT.equals(value)) {
            return voice.say("长期", "open-ended");
        }
        return constant(String.valueOf(value), field == null ? null : field.value());
    }

    private String count(int members) {
        return voice.say(members + " 项", members + (members == 1 ? " entry" : " entries"));
    }

    private String members(Collection<?> members, Field field, int leftOut) {
        if (members.isEmpty()) {
            return voice.say("无", "none");
        }
        int shown = all || members.size() <= SHOWN_MEMBERS ? members.size() : SHOWN_MEMBERS;
        String listed = members.stream().limit(shown)
                .map(member -> value(member, field)).collect(Collectors.joining(voice.comma()));
        int of = members.size() + leftOut;
        int more = of - shown;
        return more == 0 ? listed : listed + voice.say("等 " + of + " 项", " and " + more + " more");
    }

    private String constant(String value, ValueType type) {
        return constants(type).filter(constant -> constant.name().equals(value)).findFirst()
                .map(constant -> voice.say(Vocabulary.constant(constant)))
                .orElse(value);
    }

    private Optional<Field> fieldAt(String pointer) {
        RecordType<?> type = model.submission();
        Optional<Field> field = Optional.empty();
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            if (step.isEmpty() || Character.isDigit(step.charAt(0))) {
                continue;
            }
            field = type == null ? Optional.empty() : type.field(step);
            type = field.isEmpty() || field.get().record() == null ? null : RecordType.of(field.get().record());
        }
        return field;
    }

    /** What a record type is called. */
    public String kind(String recordType) {
        return Optional.ofNullable(model.classNamed(recordType))
                .map(type -> voice.say(Vocabulary.record(type.asSubclass(Record.class)))).orElse(recordType);
    }

    /** Evidence, a line for each record that it stands in; the line names the record, unless that is the subject. */
    public List<String> told(List<Evidence> evidence, ReportedSubject subject) {
        var byRecord = evidence.stream().collect(Collectors.groupingBy(
                each -> recordOf(each.pointer()), LinkedHashMap::new, Collectors.toList()));
        return byRecord.entrySet().stream().map(record -> {
            String place = record.getKey();
            String facts = record.getValue().stream()
                    .map(each -> field(each.pointer()) + voice.say(" ", ": ") + value(each) + assumed(each)
                            + cell(each.pointer()))
                    .collect(Collectors.joining(voice.say("，", "; ")));
            return place.equals(subject.pointer())
                    ? facts
                    : placeWithin(place, subject.pointer()) + voice.colon() + facts + "  " + place;
        }).toList();
    }

    /** That a piece of evidence was assumed, in brackets; nothing where it was handed in. */
    String assumed(Evidence evidence) {
        return evidence.assumed() == null ? "" : voice.bracketed(voice.say("假定", "assumed"));
    }

    private static String recordOf(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
