package org.gascheck.reports.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gascheck.report.AnsweredPurpose;
import org.gascheck.report.Completeness;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Scope;
import org.gascheck.report.Statistics;
import org.gascheck.report.Verdict;
import org.gascheck.reports.NearestCells;

/**
 * What a judged submission came to, as far as lists and documents on many of them tell it.
 *
 * @param assessedOn   the day for which it was judged
 * @param verdict      by all instruments together; never told without the scope
 * @param instruments  those by which it was judged
 * @param scope        what the verdict covers
 * @param completeness how many of the requirements were decided
 * @param purpose      what it was judged for, and the answer; null where it was for nothing in particular
 * @param open         the findings that somebody has to act on: breached, left to a person, undetermined and not yet
 *                     due; in the order of the report. What they tell besides their outcome, subject and missing facts
 *                     depends on {@link Run#detail()}
 * @param settled      the other findings, without their reasons
 * @param statistics   how its members stand in the rates of their areas
 * @param cells        the cells of the spreadsheet that the JSON Pointers named in the findings stand for, without
 *                     those that the facts around them tell; empty where it was read from no spreadsheet
 */
public record JudgedSubmission(
        LocalDate assessedOn,
        Verdict verdict,
        List<ReportedInstrument> instruments,
        Scope scope,
        Completeness completeness,
        AnsweredPurpose purpose,
        List<Finding> open,
        List<SettledSubject> settled,
        Statistics statistics,
        Map<String, String> cells) {

    /** Keeps copies of the collections. */
    public JudgedSubmission {
        Objects.requireNonNull(assessedOn, "assessedOn");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(completeness, "completeness");
        Objects.requireNonNull(statistics, "statistics");
        instruments = List.copyOf(instruments);
        open = List.copyOf(open);
        settled = List.copyOf(settled);
        cells = Map.copyOf(cells);
    }

    /** The cell of a fact that the findings name, if it was read from one. */
    public Optional<String> cell(String pointer) {
        return NearestCells.of(cells, pointer);
    }
}
