package org.gascheck.reports.results;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gascheck.report.Completeness;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.Scope;

/** Writes what a verdict covers, and how much was decided, by the names that the run explains. Used by one thread. */
final class ScopeLine {

    private final Run run;
    private final Set<String> lists;
    private final JsonGenerator json;

    ScopeLine(Run run, JsonGenerator json) {
        this.run = run;
        this.lists = Set.copyOf(run.lists());
        this.json = json;
    }

    void write(Scope scope) throws IOException {
        json.writeObjectFieldStart("scope");
        json.writeObjectFieldStart("notJudged");
        for (InstrumentScope each : scope.instruments()) {
            json.writeArrayFieldStart(each.instrument());
            for (String id : notJudged(each)) {
                json.writeString(id);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        written("handedInNotJudged", scope.handedInNotJudged());
        written("disputes", scope.disputes());
        written("assumptions", scope.assumptions());
        written("daysNotCounted", scope.daysNotCounted());
        json.writeEndObject();
    }

    /** The ids of areas and of other things that rules do not judge: no area is called like anything else. */
    private static List<String> notJudged(InstrumentScope scope) {
        List<String> ids = new ArrayList<>();
        scope.notYetJudged().forEach(each -> ids.add(each.area()));
        scope.elsewhere().forEach(each -> ids.add(elsewhere(each)));
        scope.neverJudged().forEach(each -> ids.add(each.id()));
        return ids;
    }

    private static String elsewhere(InstrumentScope.StatedElsewhere each) {
        return each.by() + ' ' + each.area();
    }

    /** The scope of an instrument in which these ids are told. */
    static InstrumentScope read(InstrumentScope whole, Collection<String> ids) {
        Set<String> told = new LinkedHashSet<>(ids);
        return new InstrumentScope(
                whole.instrument(),
                whole.complete(),
                whole.clauses(),
                whole.judged(),
                whole.leftToAPerson(),
                whole.routed(),
                among(told, whole.notYetJudged(), InstrumentScope.AreaNotJudged::area),
                among(told, whole.elsewhere(), ScopeLine::elsewhere),
                whole.outOfReach(),
                among(told, whole.neverJudged(), InstrumentScope.NeverJudged::id));
    }

    private static <T> List<T> among(Set<String> told, List<T> all, Function<T, String> id) {
        return all.stream().filter(each -> told.contains(id.apply(each))).toList();
    }

    private void written(String field, List<?> records) throws IOException {
        if (!records.isEmpty()) {
            json.writeFieldName(field);
            RunJson.MAPPER.writeValue(json, records);
        }
    }

    void write(Completeness completeness) throws IOException {
        json.writeObjectFieldStart("completeness");
        json.writeNumberField("requirementsInForce", completeness.inForce());
        json.writeNumberField("decided", completeness.decided());
        json.writeNumberField("needReview", completeness.needReview());
        json.writeNumberField("undetermined", completeness.undetermined());
        json.writeNumberField("notApplicable", completeness.notApplicable());
        json.writeNumberField("withoutSubject", completeness.withoutSubject());
        Set<String> notGiven = new HashSet<>(completeness.listsNotGiven());
        List<String> given = new ArrayList<>();
        for (String each : run.lists()) {
            if (!notGiven.contains(each)) {
                given.add(each);
            }
        }
        List<String> first = new ArrayList<>(0);
        List<String> nested = new ArrayList<>(0);
        boolean isNested = false;
        for (String each : completeness.listsNotGiven()) {
            if (lists.contains(each)) {
                isNested = true;
            } else {
                (isNested ? nested : first).add(each);
            }
        }
        list("listsGiven", given);
        if (!first.isEmpty()) {
            list("nestedListsNotGivenFirst", first);
        }
        if (!nested.isEmpty()) {
            list("nestedListsNotGiven", nested);
        }
        if (!listsNotGiven(run, given, first, nested).equals(completeness.listsNotGiven())) {
            list("listsNotGiven", completeness.listsNotGiven());
        }
        if (!completeness.notInForce().isEmpty()) {
            list("instrumentsNotInForce", completeness.notInForce());
        }
        json.writeEndObject();
    }

    /** The lists not given: some that lie in records, those of the submission, and the others in records. */
    static List<String> listsNotGiven(
            Run run, Collection<String> given, Collection<String> first, Collection<String> nested) {
        List<String> notGiven = new ArrayList<>(run.lists());
        notGiven.removeAll(new HashSet<>(given));
        notGiven.addAll(0, first);
        notGiven.addAll(nested);
        return notGiven;
    }

    private void list(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String each : texts) {
            json.writeString(each);
        }
        json.writeEndArray();
    }
}
