package org.gascheck.reports.results;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.MemberState;
import org.gascheck.report.Statistics;
import org.gascheck.report.Tally;

/**
 * Statistics as JSON that can be read back: what is said of several rates of the same place and kind stands together.
 */
final class StatisticsCells {

    private StatisticsCells() {
    }

    /** What the cells of several rates have in common. */
    private record Site(YearMonth month, String instrument, String area, String street, Text kind) {

        static Site of(Statistics.Cell cell) {
            return new Site(cell.month(), cell.instrument(), cell.area(), cell.street(), cell.kind());
        }

        Statistics.Cell of(String requirement) {
            return new Statistics.Cell(month, instrument, requirement, area, street, kind);
        }
    }

    /**
     * Writes a list.
     *
     * @param usual the month that need not be told, or null
     */
    static void write(Statistics statistics, YearMonth usual, JsonGenerator json) throws IOException {
        Map<Site, Map<String, Tally>> tallies = new LinkedHashMap<>();
        statistics.tallies().forEach((cell, tally) ->
                tallies.computeIfAbsent(Site.of(cell), key -> new LinkedHashMap<>(4)).put(cell.requirement(), tally));
        json.writeStartArray();
        for (Map.Entry<Site, Map<String, Tally>> each : tallies.entrySet()) {
            start(each.getKey(), usual, json);
            counts(each.getValue(), json);
            members(each.getValue(), json);
            json.writeEndObject();
        }
        for (Map.Entry<Statistics.Cell, Map<Outcome, Integer>> each : statistics.outcomes().entrySet()) {
            start(Site.of(each.getKey()), usual, json);
            json.writeStringField("requirement", each.getKey().requirement());
            json.writeObjectFieldStart("found");
            for (Map.Entry<Outcome, Integer> found : each.getValue().entrySet()) {
                json.writeNumberField(found.getKey().name(), found.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void start(Site site, YearMonth usual, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (!site.month().equals(usual)) {
            json.writeStringField("month", site.month().toString());
        }
        json.writeStringField("instrument", site.instrument());
        told("area", site.area(), json);
        told("street", site.street(), json);
        if (!site.kind().zh().isEmpty() || !site.kind().en().isEmpty()) {
            json.writeObjectFieldStart("kind");
            json.writeStringField("zh", site.kind().zh());
            json.writeStringField("en", site.kind().en());
            json.writeEndObject();
        }
    }

    private static void told(String field, String text, JsonGenerator json) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(field, text);
        }
    }

    private static void counts(Map<String, Tally> tallies, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        for (MemberState state : MemberState.values()) {
            boolean started = false;
            for (Map.Entry<String, Tally> each : tallies.entrySet()) {
                int count = each.getValue().count(state);
                if (count > 0) {
                    if (!started) {
                        json.writeObjectFieldStart(state.name());
                        started = true;
                    }
                    json.writeNumberField(each.getKey(), count);
                }
            }
            if (started) {
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void members(Map<String, Tally> tallies, JsonGenerator json) throws IOException {
        Map<Tally.Member, Map<MemberState, List<String>>> members = new TreeMap<>();
        tallies.forEach((requirement, tally) -> {
            for (MemberState state : MemberState.values()) {
                for (Tally.Member member : tally.members(state)) {
                    members.computeIfAbsent(member, key -> new EnumMap<>(MemberState.class))
                            .computeIfAbsent(state, key -> new ArrayList<>(2))
                            .add(requirement);
                }
            }
        });
        if (members.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("members");
        for (Map.Entry<Tally.Member, Map<MemberState, List<String>>> each : members.entrySet()) {
            json.writeStartObject();
            told("from", each.getKey().from(), json);
            json.writeStringField("kind", each.getKey().kind());
            json.writeStringField("id", each.getKey().id());
            json.writeStringField("pointer", each.getKey().pointer());
            for (Map.Entry<MemberState, List<String>> in : each.getValue().entrySet()) {
                json.writeArrayFieldStart(in.getKey().name());
                for (String requirement : in.getValue()) {
                    json.writeString(requirement);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Reads what was written; none where nothing was.
     *
     * @param usual the month of what tells none, or null
     */
    static Statistics read(JsonNode list, YearMonth usual) {
        if (list == null || list.isEmpty()) {
            return Statistics.NONE;
        }
        Map<Statistics.Cell, Tally> tallies = new LinkedHashMap<>();
        Map<Statistics.Cell, Map<Outcome, Integer>> outcomes = new LinkedHashMap<>();
        for (JsonNode each : list) {
            Site site = site(each, usual);
            if (each.has("found")) {
                Map<Outcome, Integer> found = new EnumMap<>(Outcome.class);
                each.get("found").properties().forEach(count ->
                        found.put(Outcome.valueOf(count.getKey()), count.getValue().intValue()));
                outcomes.put(site.of(each.get("requirement").textValue()), found);
            } else {
                read(site, each, tallies);
            }
        }
        return Statistics.told(tallies, outcomes);
    }

    private static Site site(JsonNode each, YearMonth usual) {
        JsonNode month = each.get("month");
        JsonNode kind = each.get("kind");
        return new Site(
                month == null ? usual : YearMonth.parse(month.textValue()),
                each.get("instrument").textValue(),
                each.path("area").asText(),
                each.path("street").asText(),
                kind == null ? new Text("", "") : new Text(kind.get("zh").textValue(), kind.get("en").textValue()));
    }

    private static void read(Site site, JsonNode each, Map<Statistics.Cell, Tally> tallies) {
        Map<String, Map<MemberState, Integer>> counts = new LinkedHashMap<>();
        each.get("counts").properties().forEach(state -> state.getValue().properties().forEach(count ->
                counts.computeIfAbsent(count.getKey(), key -> new EnumMap<>(MemberState.class))
                        .put(MemberState.valueOf(state.getKey()), count.getValue().intValue())));
        Map<String, Map<MemberState, List<Tally.Member>>> named = new LinkedHashMap<>();
        for (JsonNode told : each.path("members")) {
            Tally.Member member = new Tally.Member(
                    told.path("from").asText(),
                    told.get("kind").textValue(),
                    told.get("id").textValue(),
                    told.get("pointer").textValue());
            for (MemberState state : MemberState.values()) {
                for (JsonNode requirement : told.path(state.name())) {
                    named.computeIfAbsent(requirement.textValue(), key -> new EnumMap<>(MemberState.class))
                            .computeIfAbsent(state, key -> new ArrayList<>(1))
                            .add(member);
                }
            }
        }
        counts.forEach((requirement, ofRate) -> tallies.put(
                site.of(requirement), Tally.told(ofRate, named.getOrDefault(requirement, Map.of()))));
    }
}
