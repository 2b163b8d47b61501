package org.gascheck.reports;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/**
 * Statistics in words, on one screen: of the last month the rates, the ranks and who comes first among those that are
 * not done with; of the months before only how many were done.
 */
public final class StatisticsText {

    private static final int MOST_RANKS = 8;
    private static final int MOST_MEMBERS = 6;
    private static final int WIDEST_TITLE = 44;
    private static final int WIDEST_ID = 24;
    private static final String GAP = "  ";

    private final Statistics statistics;
    private final Map<String, Text> titles;
    private final Statistics.By by;
    private final Voice voice;
    private final Page page;

    private StatisticsText(
            Statistics statistics, Map<String, Text> titles, Statistics.By by, Voice voice, Page page) {
        this.statistics = statistics;
        this.titles = titles;
        this.by = by;
        this.voice = voice;
        this.page = page;
    }

    /**
     * Prints statistics.
     *
     * @param titles those of the rates, by the id of the requirement
     * @param by     by what members are ranked
     */
    public static void print(
            Statistics statistics, Map<String, Text> titles, Statistics.By by, Voice voice, Page page)
            throws IOException {
        print(statistics, titles, by, new Text("完整名单用 --format json", "--format json has the whole"
                + " lists"), voice, page);
    }

    /**
     * Prints statistics.
     *
     * @param titles      those of the rates, by the id of the requirement
     * @param by          by what members are ranked
     * @param howToSeeAll where the whole lists are, without a full stop
     */
    public static void print(
            Statistics statistics, Map<String, Text> titles, Statistics.By by, Text howToSeeAll, Voice voice, Page page)
            throws IOException {
        new StatisticsText(statistics, titles, by, voice, page).print(howToSeeAll);
    }

    private void print(Text howToSeeAll) throws IOException {
        if (statistics.months().isEmpty()) {
            page.text("", voice.say(
                    "资料中没有计入完成率的对象，也没有区域。", "The submission holds nobody who counts in a rate, and no area."));
            return;
        }
        YearMonth last = statistics.months().last();
        TreeSet<String> instruments = new TreeSet<>();
        statistics.rates().stream()
                .filter(each -> each.month().equals(last))
                .forEach(each -> instruments.add(each.instrument()));
        for (String instrument : instruments) {
            Predicate<Statistics.Cell> wanted =
                    cell -> cell.month().equals(last) && cell.instrument().equals(instrument);
            page.text("", instrument + voice.say("，", ", ") + last, Emphasis.STRONG);
            rates(wanted);
            ranks(wanted);
            members(voice.say("未做到", "Outstanding"), statistics.total(wanted), MemberState.OUTSTANDING);
            members(voice.say("待核实", "Undetermined"), statistics.total(wanted), MemberState.UNKNOWN);
            months(instrument);
            page.blank();
        }
        page.text("", voice.say(
                "百分数截到两位，不进位；" + howToSeeAll.zh() + "。",
                "Percentages are cut off after two digits, never rounded up; " + howToSeeAll.en() + "."));
    }

    private void rates(Predicate<Statistics.Cell> wanted) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                voice.say("完成率", "RATE"),
                voice.say("做到/应计", "DONE/OF"),
                "%",
                voice.say("未做到", "OUTSTANDING"),
                voice.say("待核实", "UNKNOWN"),
                voice.say("由人判断", "FOR A PERSON"),
                voice.say("区域结论", "AREAS")));
        List<String> inOrder = List.copyOf(titles.keySet());
        List<Statistics.Cell> rates = new ArrayList<>(statistics.rates());
        rates.sort(Comparator.comparingInt(rate -> inOrder.indexOf(rate.requirement())));
        for (Statistics.Cell rate : rates) {
            if (wanted.test(rate)) {
                Tally tally = statistics.total(rate::isOfTheSameRate);
                Text title = titles.getOrDefault(
                        rate.requirement(), new Text(rate.requirement(), rate.requirement()));
                List<String> row = new ArrayList<>(List.of(WideText.shortened(voice.say(title), WIDEST_TITLE)));
                row.addAll(figures(tally));
                row.add(found(statistics.outcomes(rate::isOfTheSameRate)));
                rows.add(row);
            }
        }
        print(rows);
    }

    private static List<String> figures(Tally tally) {
        String percent = FoundRate.percent(tally.count(MemberState.MET), tally.counted());
        return List.of(
                tally.count(MemberState.MET) + "/" + tally.counted(),
                percent == null ? "—" : percent,
                String.valueOf(tally.count(MemberState.OUTSTANDING)),
                String.valueOf(tally.count(MemberState.UNKNOWN)),
                String.valueOf(tally.count(MemberState.FOR_A_PERSON)));
    }

    private String found(Map<Outcome, Integer> outcomes) {
        List<String> found = new ArrayList<>();
        outcomes.forEach((outcome, count) -> {
            if (outcome != Outcome.NOT_APPLICABLE || outcomes.size() == 1) {
                found.add(voice.name(outcome) + (count > 1 ? " " + count : ""));
            }
        });
        return found.isEmpty() ? voice.say("没有区域资料", "no area handed in") : String.join(voice.comma(), found);
    }

    private void ranks(Predicate<Statistics.Cell> wanted) throws IOException {
        Map<String, Text> names = new TreeMap<>();
        statistics.tallies().keySet().stream()
                .filter(wanted)
                .map(cell -> cell.group(by))
                .forEach(name -> names.put(name.zh(), name));
        SortedMap<String, Tally> groups = statistics.groups(wanted, cell -> cell.group(by).zh());
        List<Ranking<String>> ranks = Ranking.of(groups);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                voice.say("名次", "RANK"),
                switch (by) {
                    case AREA -> voice.say("区县", "AREA");
                    case STREET -> voice.say("镇街", "STREET");
                    case KIND -> voice.say("行业、类别", "KIND");
                },
                voice.say("做到/应计", "DONE/OF"),
                "%",
                voice.say("未做到", "OUTSTANDING"),
                voice.say("待核实", "UNKNOWN"),
                voice.say("由人判断", "FOR A PERSON")));
        for (Ranking<String> each : ranks.subList(0, Math.min(MOST_RANKS, ranks.size()))) {
            String name = voice.say(names.get(each.group()));
            List<String> row = new ArrayList<>(List.of(
                    String.valueOf(each.rank()), name.isEmpty() ? voice.say("（没有写明）", "(not told)") : name));
            row.addAll(figures(each.tally()));
            rows.add(row);
        }
        print(rows);
        if (ranks.size() > MOST_RANKS) {
            page.text(GAP, voice.say(
                    "另有" + (ranks.size() - MOST_RANKS) + "个", (ranks.size() - MOST_RANKS) + " more"));
        }
    }

    private void members(String what, Tally tally, MemberState state) throws IOException {
        List<Tally.Member> all = tally.members(state);
        if (!all.isEmpty()) {
            List<String> first = all.stream()
                    .map(Tally.Member::id)
                    .distinct()
                    .limit(MOST_MEMBERS)
                    .map(id -> WideText.shortened(id, WIDEST_ID))
                    .toList();
            page.text("", what + voice.colon() + String.join(voice.comma(), first)
                    + (all.size() > first.size() ? voice.say("等，共", " and others, ") + all.size()
                            + voice.say("项", " entries") : ""));
        }
    }

    private void months(String instrument) throws IOException {
        List<String> said = new ArrayList<>();
        for (YearMonth month : statistics.months()) {
            Tally tally = statistics.total(
                    cell -> cell.month().equals(month) && cell.instrument().equals(instrument));
            said.add(month + " " + tally.count(MemberState.MET) + "/" + tally.counted());
        }
        if (said.size() > 1) {
            page.text("", voice.say("逐月做到：", "Done by month: ") + String.join(voice.comma(), said));
        }
    }

    private void print(List<List<String>> rows) throws IOException {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> Arrays.setAll(widths, i -> Math.max(widths[i], WideText.width(row.get(i)))));
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder(GAP);
            for (int column = 0; column < widths.length; column++) {
                String cell = rows.get(i).get(column);
                line.append(column == widths.length - 1 ? cell : WideText.padded(cell, widths[column]) + GAP);
            }
            if (i == 0) {
                page.verbatim(line.toString(), Emphasis.STRONG);
            } else {
                page.verbatim(line.toString());
            }
        }
    }
}
