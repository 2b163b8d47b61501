package org.gascheck.reports.results;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gascheck.Build;
import org.gascheck.Text;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportForm;

/** Says what the results of a run have in common, before anything is judged. */
public final class Runs {

    /** What is said does not depend on the day. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Settings settings;

    private Runs(Settings settings) {
        this.settings = settings;
    }

    /**
     * A run by some packs.
     *
     * @param purpose the id of what submissions are judged for, or null
     * @param detail  how much is to be told of open findings
     */
    public static Run of(
            Collection<RulePack> packs, Settings settings, String purpose, ReportForm.Detail detail) {
        Runs runs = new Runs(settings);
        return new Run(
                Build.version(),
                packs.stream().map(runs::instrument).toList(),
                settings,
                purpose,
                detail,
                Subjects.of(Submissions.parse("{}")).listsNotGiven());
    }

    private RunInstrument instrument(RulePack pack) {
        Assessment assessment = new Assessment(ANY_DAY, pack, settings);
        Map<String, RunRequirement> requirements = new LinkedHashMap<>();
        pack.requirements().forEach((id, each) -> requirements.put(id, requirement(each, assessment)));
        return new RunInstrument(
                pack.instrument().id(),
                pack.instrument().number(),
                pack.instrument().title(),
                pack.digest(),
                InstrumentScope.of(pack.instrument().id(), pack.coverage(), anybody -> true, Set.of()),
                requirements,
                pack.reasons(),
                pack.settings());
    }

    private static RunRequirement requirement(Requirement each, Assessment assessment) {
        Map<Outcome, Text> messages = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            if (outcome.compareTo(Outcome.SATISFIED) < 0 && isSaid(each, outcome)) {
                messages.put(outcome, assessment.message(each, outcome));
            }
        }
        return new RunRequirement(
                each.title(),
                each.strength(),
                each.area(),
                each.subject(),
                each.provisions(),
                each.authority().departments(),
                each.authority().note(),
                each.rectification(),
                messages,
                each.reasons());
    }

    /** Not every rule can breach or leave something to a person, and then nothing is said of that. */
    private static boolean isSaid(Requirement requirement, Outcome outcome) {
        return outcome == Outcome.UNDETERMINED
                || requirement.messages().containsKey(
                        outcome == Outcome.NOT_YET_DUE ? Outcome.BREACHED : outcome);
    }
}
