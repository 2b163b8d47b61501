package org.gascheck.docs;

import static org.gascheck.docs.Markdown.inline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Clause;
import org.gascheck.law.OutOfReach;
import org.gascheck.law.Register;
import org.gascheck.law.RulePack;

/** The provisions of an instrument in its order, each with what decides it, or why nothing can. */
final class ProvisionsSection {

    private static final Text OUT_OF_REACH = new Text("无法由规则判定", "out of reach");
    private static final Text PURPOSE = new Text("目的和依据，没有要求", "purpose and basis, which demand nothing");

    private final String instrument;
    private final Provisions provisions;
    private final Map<String, List<String>> decided = new LinkedHashMap<>();

    ProvisionsSection(Register register, RulePack pack) {
        instrument = pack.instrument().id();
        provisions = Provisions.of(instrument);
        for (Clause clause : register.clauses().values()) {
            add(clause.provisions().get(instrument), clause.id(), State.of(clause, pack).label());
        }
        for (OutOfReach entry : register.outOfReach().values()) {
            add(entry.provisions().get(instrument), entry.id(), OUT_OF_REACH);
        }
    }

    private void add(List<String> places, String id, Text state) {
        if (places != null) {
            places.stream().flatMap(each -> Provisions.each(each).stream()).distinct().forEach(place -> decided
                    .computeIfAbsent(place, key -> new ArrayList<>())
                    .add("`" + id + "` " + inline(state)));
        }
    }

    /** What each place is decided by, or why nothing can decide it. */
    Map<String, List<String>> decided() {
        return decided;
    }

    void print(Markdown document) {
        document.line("### 逐条 Provision by provision").gap()
                .head("条款 Provision", "由何判定，或为何无法判定 What decides it, or why nothing can");
        for (String place : provisions.all()) {
            // What is said of a whole annex stands before the first of its paragraphs.
            decided.keySet().stream().filter(each -> isBefore(each, place)).forEach(each -> row(document, each));
            row(document, place);
        }
        document.gap();
    }

    private boolean isBefore(String whole, String place) {
        return provisions.isWhole(whole)
                && provisions.all().stream().filter(each -> each.startsWith(whole)).limit(1).anyMatch(place::equals);
    }

    private void row(Markdown document, String place) {
        List<String> by = decided.getOrDefault(place, List.of());
        document.row(place, by.isEmpty() && provisions.purpose().contains(place) ? inline(PURPOSE)
                : by.isEmpty() ? "—" : String.join("<br>", by));
    }
}
