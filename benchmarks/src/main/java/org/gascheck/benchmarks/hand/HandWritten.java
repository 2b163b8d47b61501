package org.gascheck.benchmarks.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Place;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.subjects.Population;
import org.gascheck.subjects.users.GasUser;

/**
 * The 79 requirements of the {@link org.gascheck.benchmarks.Yardstick} without an engine, as one would write them by
 * hand under the recommended readings: conditions in Java, shared where several requirements need them, and findings
 * that are rendered when asked. The limit that checks are measured against.
 */
public final class HandWritten {

    private final List<Instrument> instruments = new ArrayList<>();

    /** All that one instrument demands. */
    private record Instrument(
            Law law, AlarmModelChecks alarms, ValveModelChecks valves, CoverageChecks coverage, VenueChecks venues,
            DeviceChecks devices, BodyChecks bodies) {

        Instrument(Law law) {
            this(law, new AlarmModelChecks(law), new ValveModelChecks(law), new CoverageChecks(law),
                    new VenueChecks(law),
                    new DeviceChecks(law), new BodyChecks(law));
        }
    }

    /** Checks by the instruments whose numbers and texts the packs hold. */
    public HandWritten(List<RulePack> packs) {
        packs.forEach(pack -> instruments.add(new Instrument(new Law(pack))));
    }

    /** The findings by the instruments that the submission names and that were issued by then. */
    public List<HandFinding> check(Submission submission) {
        LocalDate date = submission.assessedOn().value();
        List<HandFinding> findings = new ArrayList<>();
        for (Instrument instrument : instruments) {
            if ((submission.instruments().value() == null
                    || submission.instruments().value().contains(instrument.law().pack().instrument().id()))
                    && !date.isBefore(instrument.law().pack().instrument().issued())) {
                check(submission, date, instrument, findings);
            }
        }
        return findings;
    }

    private static void check(Submission submission, LocalDate date, Instrument by, List<HandFinding> findings) {
        Population population = (Population) submission.population();
        Map<Identified, ModelFindings> models = new IdentityHashMap<>();
        each(population.alarmModels(), Place.ROOT, "alarmModels", (alarm, place) -> {
            ModelFindings to = new ModelFindings(by.law(), date, alarm, place, findings);
            models.put(alarm, to);
            by.alarms().check(alarm, date, to);
        });
        each(population.valveModels(), Place.ROOT, "valveModels", (valve, place) -> {
            ModelFindings to = new ModelFindings(by.law(), date, valve, place, findings);
            models.put(valve, to);
            by.valves().check(valve, to);
        });
        each(population.gasUsers(), Place.ROOT, "gasUsers",
                (user, place) -> check(user, place, date, by, models, findings));
        each(population.buildings(), Place.ROOT, "buildings", (building, place) ->
                by.coverage().check(building, date, new Findings(by.law(), date, building, place, findings)));
        each(population.vendors(), Place.ROOT, "vendors", (vendor, place) ->
                by.alarms().check(vendor, date, new Findings(by.law(), date, vendor, place, findings)));
        each(population.propertyManagers(), Place.ROOT, "propertyManagers", (manager, place) ->
                by.bodies().check(manager, new Findings(by.law(), date, manager, place, findings)));
        each(population.constructionProjects(), Place.ROOT, "constructionProjects", (project, place) ->
                by.bodies().check(project, new Findings(by.law(), date, project, place, findings)));
        each(population.districts(), Place.ROOT, "districts", (district, place) ->
                by.bodies().check(district, new Findings(by.law(), date, district, place, findings)));
    }

    private static void check(GasUser user, Place place, LocalDate date, Instrument by,
            Map<Identified, ModelFindings> models,
            List<HandFinding> findings) {
        Findings to = new Findings(by.law(), date, user, place, findings);
        by.venues().check(user, date, to);
        by.coverage().check(user, date, to);
        each(user.devices(), place, "devices", (device, at) ->
                by.devices().check(device, models, new Findings(by.law(), date, device, at, findings)));
        each(user.acceptances(), place, "acceptances", (acceptance, at) ->
                by.devices().check(acceptance, date, new Findings(by.law(), date, acceptance, at, findings)));
        each(user.homeInspections(), place, "homeInspections", (inspection, at) ->
                by.devices().check(inspection, new Findings(by.law(), date, inspection, at, findings)));
        each(user.refusals(), place, "refusals", (refusal, at) ->
                by.devices().check(refusal, new Findings(by.law(), date, refusal, at, findings)));
    }

    /** Does something with a subject that stands at a place. */
    private interface Each<R> {
        void accept(R subject, Place place);
    }

    private static <R extends Record> void each(Facts<R> list, Place owner, String field, Each<R> each) {
        for (int i = 0; list.isKnown() && i < list.size(); i++) {
            each.accept(list.get(i), owner.item(field, i));
        }
    }
}
