package org.gascheck.documents.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.documents.told.Demand;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldSubmission;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.results.ResultsSource;

/** For each kind of subject its subjects and requirements, and what each requirement comes to for each subject. */
final class MatrixSheets {

    private static final int RECORD = 8;
    private static final int NAME = 34;
    private static final int REQUIREMENT = 14;
    private static final int FIXED = 4;

    private final Told told;
    /** The requirements that apply to some subject, by its kind, each with its instrument. */
    private final Map<String, Set<Demand>> demands = new LinkedHashMap<>();

    private MatrixSheets(Told told) {
        this.told = told;
    }

    static void write(Workbook workbook, Told told, ResultsSource results) throws IOException {
        MatrixSheets matrix = new MatrixSheets(told);
        told.forEachJudged(results, matrix::collect);
        for (String kind : matrix.demands.keySet()) {
            matrix.write(kind, workbook, results);
        }
    }

    private void collect(ToldSubmission submission) {
        submission.judged().open().forEach(each -> demands
                .computeIfAbsent(each.subject().kind(), kind -> new HashSet<>())
                .add(new Demand(each.instrument(), each.requirement())));
        submission.judged().settled().forEach(each -> {
            if (each.outcome() == Outcome.SATISFIED) {
                Set<Demand> ofKind = demands.computeIfAbsent(each.subject().kind(), kind -> new HashSet<>());
                each.requirements().forEach(id -> ofKind.add(new Demand(each.instrument(), id)));
            }
        });
    }

    private void write(String kind, Workbook workbook, ResultsSource results) throws IOException {
        List<Demand> inOrder = Demand.inOrder(told, demands.get(kind));
        String name = told.words().facts().kind(kind);
        List<Column> columns = new ArrayList<>(List.of(
                new Column(told.say("记录号", "record"), RECORD),
                new Column(told.say("编号", "id"), REQUIREMENT),
                new Column(told.say("名称", "name"), NAME),
                new Column(told.say("不符合项数", "breached"), RECORD)));
        boolean several = inOrder.stream().map(Demand::instrument).distinct().count() > 1;
        inOrder.forEach(each -> columns.add(new Column(
                (several ? told.run().instrument(each.instrument()).number() + "\n" : "")
                        + told.title(each.instrument(), each.requirement()) + "\n[" + each.requirement() + "]",
                REQUIREMENT)));
        Table table = new Table(
                workbook,
                told.say("矩阵 ", "Matrix ") + name,
                List.of(Looks.legend(told)),
                columns,
                FIXED);
        told.forEachJudged(results, submission -> {
            Grid grid = new Grid(submission, inOrder);
            for (ReportedSubject subject : submission.subjects()) {
                if (subject.kind().equals(kind)) {
                    table.add(grid.row(subject));
                }
            }
        });
        table.end();
    }

    /** What the demands come to for the subjects of a submission. */
    private static final class Grid {

        private final ToldSubmission submission;
        private final List<Demand> demands;
        private final Map<String, Map<String, Map<String, Outcome>>> outcomes = new HashMap<>();
        private final Set<List<Object>> waived = new HashSet<>();

        Grid(ToldSubmission submission, List<Demand> demands) {
            this.submission = submission;
            this.demands = demands;
            submission.judged().instruments().forEach(each ->
                    outcomes.put(each.id(), submission.outcomes(each.id())));
            for (Finding each : submission.judged().open()) {
                if (submission.isWaived(each)) {
                    waived.add(List.of(each.subject().pointer(), new Demand(each.instrument(), each.requirement())));
                }
            }
        }

        private List<Table.Cell> row(ReportedSubject subject) {
            List<Table.Cell> signs = new ArrayList<>();
            long breached = 0;
            for (Demand demand : demands) {
                Outcome outcome = outcomes.getOrDefault(demand.instrument(), Map.of())
                        .getOrDefault(subject.pointer(), Map.of())
                        .get(demand.requirement());
                breached += outcome == Outcome.BREACHED ? 1 : 0;
                boolean isWaived = waived.contains(List.of(subject.pointer(), demand));
                signs.add(outcome == null
                        ? Table.Cell.of("")
                        : new Table.Cell(Looks.sign(outcome) + (isWaived ? "*" : ""), Looks.of(outcome)));
            }
            List<Table.Cell> cells = new ArrayList<>(List.of(
                    Table.Cell.of(submission.result().number()),
                    Table.Cell.of(submission.path(subject)),
                    Table.Cell.of(submission.told().say(subject.name())),
                    Table.Cell.of(breached)));
            cells.addAll(signs);
            return cells;
        }
    }
}
