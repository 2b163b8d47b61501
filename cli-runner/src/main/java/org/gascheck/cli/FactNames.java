package org.gascheck.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.facts.AlarmModel;
import org.gascheck.facts.Building;
import org.gascheck.facts.ConstructionProject;
import org.gascheck.facts.District;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Field;
import org.gascheck.facts.GasUser;
import org.gascheck.facts.PropertyManager;
import org.gascheck.facts.RecordType;
import org.gascheck.facts.Subject;
import org.gascheck.facts.Submission;
import org.gascheck.facts.ValueType;
import org.gascheck.facts.ValveModel;
import org.gascheck.facts.Vendor;
import org.gascheck.facts.Vocabulary;
import org.gascheck.report.Evidence;

/** Says places, values and subjects of a submission in words that an inspector reads. */
final class FactNames {

    private static final String STEP = " › ";

    private final Voice voice;

    FactNames(Voice voice) {
        this.voice = voice;
    }

    /** What a place is called. */
    String place(String pointer) {
        return voice.say(Vocabulary.pointer(pointer));
    }

    /** What a place is called when one already speaks of another: without the part that both have in common. */
    String placeWithin(String pointer, String outer) {
        String name = place(pointer);
        String prefix = place(outer) + STEP;
        return pointer.startsWith(outer + "/") && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** What a field of the record at a place is called. */
    String field(String pointer) {
        String name = place(pointer);
        return name.substring(name.lastIndexOf(STEP) < 0 ? 0 : name.lastIndexOf(STEP) + STEP.length());
    }

    /** The value of a piece of evidence, its constants in words. */
    String value(Evidence evidence) {
        return value(evidence.value(), fieldAt(evidence.pointer()).orElse(null));
    }

    private String value(Object value, Field field) {
        if (value instanceof Boolean truth) {
            return truth ? voice.say("是", "yes") : voice.say("否", "no");
        }
        if (value instanceof Collection<?> members) {
            return members.isEmpty()
                    ? voice.say("无", "none")
                    : members.stream().map(member -> value(member, field)).collect(Collectors.joining(voice.comma()));
        }
        if (value instanceof Integer count) {
            return voice.say(count + " 项", count + (count == 1 ? " entry" : " entries"));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (Expiry.OPEN_ENDED_TEXT.equals(value)) {
            return voice.say("长期", "open-ended");
        }
        return constant(String.valueOf(value), field == null ? null : field.value());
    }

    private String constant(String value, ValueType type) {
        if (type == null || type.constants() == null) {
            return value;
        }
        return Stream.of(type.constants().getEnumConstants())
                .filter(constant -> constant.name().equals(value)).findFirst()
                .map(constant -> voice.say(Vocabulary.constant(constant)))
                .orElse(value);
    }

    private static Optional<Field> fieldAt(String pointer) {
        Class<? extends Record> type = Submission.class;
        Optional<Field> field = Optional.empty();
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            if (step.isEmpty() || Character.isDigit(step.charAt(0))) {
                continue;
            }
            field = type == null ? Optional.empty() : RecordType.of(type).field(step);
            type = field.map(Field::record).orElse(null);
        }
        return field;
    }

    /** What a record type is called. */
    String kind(String recordType) {
        return FactTypes.named(recordType).map(type -> voice.say(Vocabulary.record(type))).orElse(recordType);
    }

    /** A subject by its kind, name and id. */
    String subject(Subject subject) {
        Fact<String> name = name(subject.record());
        String called = name != null && name.isKnown() ? voice.say("“" + name.value() + "”", " \"" + name.value() + "\"") : "";
        String owner = subject.place().parent() == null || subject.place().parent().parent() == null
                ? "" : place(subject.place().parent().pointer()) + STEP;
        return owner + kind(subject.kind()) + called + voice.bracketed(subject.id());
    }

    private static Fact<String> name(Record of) {
        if (of instanceof GasUser user) {
            return user.name();
        } else if (of instanceof Building building) {
            return building.name();
        } else if (of instanceof AlarmModel model) {
            return model.model();
        } else if (of instanceof ValveModel model) {
            return model.model();
        } else if (of instanceof Vendor vendor) {
            return vendor.name();
        } else if (of instanceof ConstructionProject project) {
            return project.name();
        } else if (of instanceof PropertyManager manager) {
            return manager.name();
        } else if (of instanceof District district) {
            return district.name();
        }
        return null;
    }

    /** The facts of evidence by the record that they stand in: each line names the record, its facts and its place. */
    List<String> told(List<Evidence> evidence, Subject subject) {
        var byRecord = evidence.stream().collect(Collectors.groupingBy(
                each -> recordOf(each.pointer()), java.util.LinkedHashMap::new, Collectors.toList()));
        return byRecord.entrySet().stream().map(record -> {
            String place = record.getKey();
            String name = place.equals(subject.pointer()) || place.isEmpty() ? "" : placeWithin(place, subject.pointer()) + voice.colon();
            String facts = record.getValue().stream()
                    .map(each -> field(each.pointer()) + voice.say(" ", ": ") + value(each))
                    .collect(Collectors.joining(voice.say("，", ", ")));
            return name + facts + "  " + (place.isEmpty() ? "/" : place);
        }).toList();
    }

    private static String recordOf(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
