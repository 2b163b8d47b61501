package org.gascheck.documents.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.gascheck.documents.told.Demand;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldSubmission;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;

/** Keeps of each kind of subject those with most breaches, for a matrix on a page. For one thread. */
final class GridMaker {

    private static final int MOST_ROWS = 100;
    private static final int MOST_COLUMNS = 40;

    private final Told told;
    private final Map<String, PriorityQueue<Kept>> byKind = new LinkedHashMap<>();
    private final Map<String, Long> counted = new HashMap<>();
    private long order;

    private record Kept(String name, Map<Demand, Outcome> outcomes, Set<Demand> waived, long order) {

        long count(Outcome outcome) {
            return outcomes.values().stream().filter(each -> each == outcome).count();
        }
    }

    private static final Comparator<Kept> WORST_LAST = Comparator
            .<Kept>comparingLong(each -> each.count(Outcome.BREACHED))
            .thenComparingLong(each -> each.count(Outcome.NEEDS_REVIEW) + each.count(Outcome.UNDETERMINED))
            .thenComparing(Comparator.comparingLong(Kept::order).reversed());

    GridMaker(Told told) {
        this.told = told;
    }

    void add(ToldSubmission submission) {
        Map<String, Map<Demand, Outcome>> outcomes = new HashMap<>();
        submission.judged().instruments().forEach(by -> submission.outcomes(by.id()).forEach((pointer, found) ->
                found.forEach((requirement, outcome) -> outcomes
                        .computeIfAbsent(pointer, key -> new LinkedHashMap<>())
                        .put(new Demand(by.id(), requirement), outcome))));
        Map<String, Set<Demand>> waived = new HashMap<>();
        for (Finding each : submission.judged().open()) {
            if (submission.isWaived(each)) {
                waived.computeIfAbsent(each.subject().pointer(), key -> new HashSet<>())
                        .add(new Demand(each.instrument(), each.requirement()));
            }
        }
        for (ReportedSubject subject : submission.subjects()) {
            Map<Demand, Outcome> found = outcomes.getOrDefault(subject.pointer(), Map.of());
            if (found.values().stream().anyMatch(each -> each != Outcome.NOT_APPLICABLE)) {
                counted.merge(subject.kind(), 1L, Long::sum);
                PriorityQueue<Kept> kept =
                        byKind.computeIfAbsent(subject.kind(), kind -> new PriorityQueue<>(WORST_LAST));
                kept.add(new Kept(
                        PlainText.onOneLine(told.say(subject.name())),
                        found,
                        waived.getOrDefault(subject.pointer(), Set.of()),
                        order++));
                if (kept.size() > MOST_ROWS) {
                    kept.poll();
                }
            }
        }
    }

    List<Grid> grids() {
        return byKind.entrySet().stream().map(each -> grid(each.getKey(), each.getValue())).toList();
    }

    private Grid grid(String kind, PriorityQueue<Kept> some) {
        List<Kept> kept = new ArrayList<>(some);
        kept.sort(WORST_LAST.reversed());
        List<Demand> all = demands(kept);
        List<Demand> demands = all;
        if (all.size() > MOST_COLUMNS) {
            Set<Demand> worst = new HashSet<>(all.stream()
                    .sorted(Comparator.comparingLong((Demand demand) -> -kept.stream()
                            .map(each -> each.outcomes().get(demand))
                            .filter(each -> each != null && each.compareTo(Outcome.NOT_YET_DUE) < 0)
                            .count()))
                    .limit(MOST_COLUMNS)
                    .toList());
            demands = all.stream().filter(worst::contains).toList();
        }
        List<Demand> columns = demands;
        long rowsLeftOut = counted.get(kind) - kept.size();
        int columnsLeftOut = all.size() - columns.size();
        String name = told.words().facts().kind(kind);
        return new Grid(
                told.say("矩阵：", "Matrix: ") + name,
                Signs.legend(told),
                name,
                rowsLeftOut + columnsLeftOut == 0 ? "" : told.say(
                        "只列不符合最多的 " + kept.size() + " 个对象、" + columns.size() + " 项要求；另有 " + rowsLeftOut + " 个对象、"
                                + columnsLeftOut + " 项要求，见工作簿。",
                        "Only the " + kept.size() + " subjects with most breaches and " + columns.size()
                                + " requirements; " + rowsLeftOut + " more subjects and " + columnsLeftOut
                                + " more requirements are in the workbook."),
                columns.stream()
                        .map(each -> told.title(each.instrument(), each.requirement()))
                        .toList(),
                kept.stream()
                        .map(each -> new Grid.Row(
                                each.name(),
                                columns.stream().map(demand -> cell(each, demand)).toList()))
                        .toList());
    }

    private Grid.Cell cell(Kept kept, Demand demand) {
        Outcome outcome = kept.outcomes().get(demand);
        return outcome == null
                ? new Grid.Cell("none", "", "")
                : new Grid.Cell(
                        outcome.name(),
                        Signs.of(outcome) + (kept.waived().contains(demand) ? "*" : ""),
                        told.title(demand.instrument(), demand.requirement()) + told.voice().colon()
                                + told.voice().name(outcome));
    }

    private List<Demand> demands(List<Kept> kept) {
        Set<Demand> some = new HashSet<>();
        kept.forEach(each -> each.outcomes().forEach((demand, outcome) -> {
            if (outcome != Outcome.NOT_APPLICABLE) {
                some.add(demand);
            }
        }));
        return Demand.inOrder(told, some);
    }
}
