package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.FoundRate;
import org.gascheck.report.MemberState;
import org.gascheck.report.Ranking;
import org.gascheck.report.Statistics;
import org.gascheck.report.Tally;

/** Statistics as JSON, with the whole lists of who is not done with. */
public final class StatisticsJson {

    private final JsonGenerator json;
    private final Map<String, Text> titles;

    private StatisticsJson(JsonGenerator json, Map<String, Text> titles) {
        this.json = json;
        this.titles = titles;
    }

    /**
     * Writes statistics.
     *
     * @param titles those of the rates, by the id of the requirement
     */
    public static void write(Statistics statistics, Map<String, Text> titles, OutputStream out) throws IOException {
        try (JsonGenerator json = IndentedJson.on(out)) {
            new StatisticsJson(json, titles).write(statistics);
            json.writeRaw('\n');
        }
    }

    private void write(Statistics statistics) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("months");
        for (YearMonth month : statistics.months()) {
            json.writeStartObject();
            json.writeStringField("month", month.toString());
            json.writeArrayFieldStart("rates");
            TreeSet<Statistics.Cell> rates = new TreeSet<>();
            statistics.rates().stream().filter(each -> each.month().equals(month)).forEach(rates::add);
            for (Statistics.Cell rate : rates) {
                write(statistics, rate);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Statistics statistics, Statistics.Cell rate) throws IOException {
        Predicate<Statistics.Cell> wanted = rate::isOfTheSameRate;
        Tally total = statistics.total(wanted);
        json.writeStartObject();
        json.writeStringField("instrument", rate.instrument());
        json.writeStringField("requirement", rate.requirement());
        text("title", titles.getOrDefault(rate.requirement(), new Text(rate.requirement(), rate.requirement())));
        figures(total);
        json.writeObjectFieldStart("areasFound");
        for (Map.Entry<Outcome, Integer> each : statistics.outcomes(wanted).entrySet()) {
            json.writeNumberField(each.getKey().name(), each.getValue());
        }
        json.writeEndObject();
        for (Statistics.By by : Statistics.By.values()) {
            groups(statistics, wanted, by);
        }
        members("outstandingMembers", total, MemberState.OUTSTANDING);
        members("unknownMembers", total, MemberState.UNKNOWN);
        members("membersForAPerson", total, MemberState.FOR_A_PERSON);
        json.writeEndObject();
    }

    private void groups(Statistics statistics, Predicate<Statistics.Cell> wanted, Statistics.By by)
            throws IOException {
        SortedMap<String, Text> names = new TreeMap<>();
        statistics.tallies().keySet().stream()
                .filter(wanted)
                .map(cell -> cell.group(by))
                .forEach(name -> names.put(name.zh(), name));
        json.writeArrayFieldStart("by" + by.name().charAt(0) + by.name().substring(1).toLowerCase(Locale.ROOT));
        SortedMap<String, Tally> groups = statistics.groups(wanted, cell -> cell.group(by).zh());
        for (Ranking<String> each : Ranking.of(groups)) {
            json.writeStartObject();
            json.writeNumberField("rank", each.rank());
            text("name", names.get(each.group()));
            figures(each.tally());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figures(Tally tally) throws IOException {
        json.writeNumberField("met", tally.count(MemberState.MET));
        json.writeNumberField("of", tally.counted());
        String percent = FoundRate.percent(tally.count(MemberState.MET), tally.counted());
        if (percent != null) {
            json.writeStringField("percent", percent);
        }
        json.writeNumberField("outstanding", tally.count(MemberState.OUTSTANDING));
        json.writeNumberField("unknown", tally.count(MemberState.UNKNOWN));
        json.writeNumberField("forAPerson", tally.count(MemberState.FOR_A_PERSON));
        json.writeNumberField("metIfCounted", tally.count(MemberState.MET_IF_COUNTED));
    }

    private void members(String field, Tally tally, MemberState state) throws IOException {
        json.writeArrayFieldStart(field);
        for (Tally.Member member : tally.members(state)) {
            json.writeStartObject();
            if (!member.from().isEmpty()) {
                json.writeStringField("file", member.from());
            }
            json.writeStringField("kind", member.kind());
            json.writeStringField("id", member.id());
            json.writeStringField("pointer", member.pointer());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String field, Text text) throws IOException {
        IndentedJson.write(json, field, text);
    }
}
