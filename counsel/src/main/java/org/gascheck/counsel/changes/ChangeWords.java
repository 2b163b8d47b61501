package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.report.Evidence;
import org.gascheck.reports.FactNames;
import org.gascheck.reports.Voice;

/** Says what changes. */
public final class ChangeWords {

    private final FactModel model;
    private final Voice voice;
    private final FactNames names;
    private final boolean atLeast;

    /**
     * Words in a language.
     *
     * @param atLeast whether a day until which something lasts is told as the earliest that will do
     */
    public ChangeWords(FactModel model, Voice voice, boolean atLeast) {
        this.model = model;
        this.voice = voice;
        this.names = new FactNames(model, voice, false);
        this.atLeast = atLeast;
    }

    /** The changes, a line for each record or, where that was there before, for each fact. */
    public List<String> of(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        Map<String, List<Change>> ofAdded = new LinkedHashMap<>();
        for (Change each : changes) {
            if (each.kind() == Change.Kind.ADD) {
                ofAdded.put(each.pointer(), new ArrayList<>());
            }
        }
        for (Change each : changes) {
            List<Change> in = ofAdded.entrySet().stream()
                    .filter(added -> each.pointer().startsWith(added.getKey() + '/'))
                    .map(Map.Entry::getValue).findFirst().orElse(null);
            if (each.kind() == Change.Kind.REMOVE) {
                lines.add(names.place(each.pointer()) + voice.colon() + voice.say("移除", "taken away"));
            } else if (each.kind() == Change.Kind.TELL && in != null) {
                in.add(each);
            } else if (each.kind() == Change.Kind.TELL) {
                lines.add(told(each, ofAdded));
            }
        }
        ofAdded.forEach((record, facts) -> lines.add(
                voice.say("新增 ", "new: ") + names.place(record) + (facts.isEmpty() ? "" : voice.colon())
                        + facts.stream().map(each -> names.field(each.pointer()) + voice.say(" ", ": ")
                        + value(each, each.after(), ofAdded)).collect(Collectors.joining(voice.say("，", "; ")))));
        return lines;
    }

    private String told(Change change, Map<String, List<Change>> ofAdded) {
        String before = change.before() == null ? "" : value(change, change.before(), Map.of()) + " → ";
        return names.place(change.pointer()) + voice.colon() + before + value(change, change.after(), ofAdded);
    }

    private String value(Change change, Object value, Map<String, List<Change>> ofAdded) {
        if (value == null) {
            return voice.say("未知", "unknown");
        }
        Field field = Fields.at(model, change.pointer());
        if (field != null && field.role() == Field.Role.REFERENCE) {
            return String.valueOf(value).startsWith("new-") && !ofAdded.isEmpty() ? voice.say("新的一项", "a new one")
                    : String.valueOf(value);
        }
        Object shown = value instanceof List<?> members && field != null && field.role() == Field.Role.LIST
                && !members.isEmpty() ? members.size() : value;
        String words = names.value(new Evidence(change.pointer(), shown));
        return atLeast && value == change.after() && field != null && field.value() != null
                && field.value().kind() == ValueType.Kind.EXPIRY && !"OPEN_ENDED".equals(value)
                ? voice.say("不早于 " + words, words + " or later") : words;
    }
}
