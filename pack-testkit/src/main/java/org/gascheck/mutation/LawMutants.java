package org.gascheck.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Due;
import org.gascheck.law.LawFile;
import org.gascheck.law.Limit;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Strength;

/**
 * Changes one thing at a time in what the YAML files of a pack set: limits, lists, recommended readings, days,
 * strengths, and how the members of which rates are said to be are counted.
 */
final class LawMutants {

    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final RulePack pack;
    private final Program program;
    private final List<Mutation> mutations = new ArrayList<>();

    LawMutants(RulePack pack, Program program) {
        this.pack = pack;
        this.program = program;
    }

    /** All mutants of the law. */
    List<Mutation> all() {
        LawFile shared = pack.lawFiles().get(0);
        Map<String, Yaml> root = Yaml.parse(shared.name(), shared.yaml()).entries();
        if (root.containsKey("limits")) {
            root.get("limits").entries().forEach((key, place) -> vary(pack.limit(key), place));
        }
        if (root.containsKey("settings")) {
            root.get("settings").entries().forEach((key, place) -> vary(pack.setting(key), place));
        }
        for (LawFile part : pack.lawFiles().subList(1, pack.lawFiles().size())) {
            for (Yaml entry : Yaml.parse(part.name(), part.yaml()).items()) {
                Map<String, Yaml> entries = entry.entries();
                Requirement requirement = pack.requirements().get(entries.get("id").text());
                if (requirement != null) {
                    vary(requirement, entries);
                }
            }
        }
        return mutations;
    }

    private void vary(Limit limit, Yaml place) {
        Predicate<BaselineFinding> reading = reading(limit.key());
        if (limit.number() != null) {
            // A number without a unit is a count.
            BigDecimal least = limit.unit() == null ? BigDecimal.ONE : STEP;
            for (BigDecimal step : List.of(least, least.negate())) {
                BigDecimal number = limit.number().add(step);
                add(place.entries().get("number"), limit.key(), limit.number() + " -> " + number, reading,
                        with(new Limit(limit.key(), number, limit.unit(), null, null, limit.provision())));
            }
        } else if (limit.day() != null) {
            for (LocalDate day : besides(limit.day())) {
                add(place.entries().get("day"), limit.key(), limit.day() + " -> " + day, reading,
                        with(new Limit(limit.key(), null, null, day, null, limit.provision())));
            }
        } else {
            for (String name : limit.names()) {
                List<String> names = limit.names().stream().filter(each -> !each.equals(name)).toList();
                add(place.entries().get("names"), limit.key(), "without " + name, reading, with(listing(limit, names)));
            }
            for (String name : program.constantsOf(limit.key())) {
                if (!limit.names().contains(name)) {
                    List<String> names = new ArrayList<>(limit.names());
                    names.add(name);
                    add(
                            place.entries().get("names"),
                            limit.key(),
                            "with " + name,
                            reading,
                            with(listing(limit, names)));
                }
            }
        }
    }

    private static Limit listing(Limit limit, List<String> names) {
        return new Limit(limit.key(), null, null, null, names, limit.provision());
    }

    private void vary(Setting setting, Yaml place) {
        if (setting.isList()) {
            return;
        }
        Predicate<BaselineFinding> reading = reading(setting.key());
        for (Requirement requirement : pack.requirements().values()) {
            if (requirement.due() != null && setting.key().equals(requirement.due().setting())) {
                reading = reading.or(resting(requirement));
            }
        }
        for (Setting.Option option : setting.options().subList(1, setting.options().size())) {
            List<Setting.Option> options = new ArrayList<>(setting.options());
            options.remove(option);
            options.add(0, option);
            Map<String, Setting> settings = new LinkedHashMap<>(pack.settings());
            settings.put(setting.key(), new Setting(setting.key(), options, null, setting.description()));
            add(
                    place.entries().get("options"),
                    setting.key(),
                    "recommends " + option.name(),
                    reading,
                    pack.with(pack.requirements(), pack.limits(), settings));
        }
    }

    private void vary(Requirement requirement, Map<String, Yaml> entries) {
        Due due = requirement.due();
        if (due != null && entries.containsKey("due")) {
            for (LocalDate day : besides(due.date())) {
                add(
                        entries.get("due").entries().get("date"),
                        requirement.id(),
                        "due " + due.date() + " -> " + day,
                        resting(requirement),
                        with(changed(
                                requirement,
                                requirement.strength(),
                                new Due(day, due.provision(), due.setting()),
                                requirement.contradictions())));
            }
        }
        if (entries.containsKey("contradictions")) {
            for (int i = 0; i < requirement.contradictions().size(); i++) {
                Contradiction one = requirement.contradictions().get(i);
                for (LocalDate day : besides(one.date())) {
                    List<Contradiction> contradictions = new ArrayList<>(requirement.contradictions());
                    contradictions.set(i, new Contradiction(day, one.provision(), one.says()));
                    add(entries.get("contradictions").items().get(i).entries().get("date"), requirement.id(),
                            "contradicting " + one.date() + " -> " + day, resting(requirement),
                            with(changed(requirement, requirement.strength(), due, contradictions)));
                }
            }
        }
        if (entries.containsKey("rate")) {
            vary(requirement, requirement.rate(), entries.get("rate"));
        }
        // Strengths stand in the register; here is the entry that does not only override another.
        if (entries.containsKey("subject")) {
            // In principle and encouraged differ in words only.
            Strength other = requirement.strength() == Strength.MANDATORY ? Strength.IN_PRINCIPLE : Strength.MANDATORY;
            mutations.add(new Mutation(
                    new Mutant(
                            entries.get("id").file(),
                            entries.get("id").line(),
                            requirement.id(),
                            requirement.strength() + " -> " + other),
                    Change.NONE,
                    with(changed(requirement, other, due, requirement.contradictions())),
                    unchanged -> unchanged.requirement().equals(requirement.id()),
                    true));
        }
    }

    private void vary(Requirement requirement, Rate rate, Yaml place) {
        for (Miscount miscount : Miscount.of(rate, program, pack)) {
            mutations.add(new Mutation(
                    new Mutant(place.file(), place.line(), requirement.id(), miscount.words()),
                    miscount.counting(rate), null, resting(requirement), false));
        }
        for (String id : rate.members()) {
            if (rate.members().size() > 1) {
                Rate fewer = new Rate(without(rate.members(), id), rate.demands());
                vary(requirement, "members without " + id, fewer, place);
            }
        }
        for (String id : rate.demands()) {
            if (rate.demands().size() > 1) {
                Rate fewer = new Rate(rate.members(), without(rate.demands(), id));
                vary(requirement, "demands without " + id, fewer, place);
            }
        }
    }

    private void vary(Requirement requirement, String change, Rate rate, Yaml place) {
        add(place, requirement.id(), change, resting(requirement), with(requirement.with(rate)));
    }

    private static List<String> without(List<String> ids, String one) {
        return ids.stream().filter(each -> !each.equals(one)).toList();
    }

    private static List<LocalDate> besides(LocalDate day) {
        return List.of(day.plusDays(1), day.minusDays(1));
    }

    private Predicate<BaselineFinding> resting(Requirement requirement) {
        return reading(requirement.id()).or(unchanged -> unchanged.requirement().equals(requirement.id()));
    }

    private Predicate<BaselineFinding> reading(String key) {
        BitSet places = program.placesOf(key);
        return unchanged -> unchanged.reached().intersects(places);
    }

    private void add(Yaml place, String key, String change, Predicate<BaselineFinding> touches, RulePack changed) {
        mutations.add(new Mutation(
                new Mutant(place.file(), place.line(), key, change), Change.NONE, changed, touches, false));
    }

    private RulePack with(Limit limit) {
        Map<String, Limit> limits = new LinkedHashMap<>(pack.limits());
        limits.put(limit.key(), limit);
        return pack.with(pack.requirements(), limits, pack.settings());
    }

    private RulePack with(Requirement requirement) {
        Map<String, Requirement> requirements = new LinkedHashMap<>(pack.requirements());
        requirements.put(requirement.id(), requirement);
        return pack.with(requirements, pack.limits(), pack.settings());
    }

    private static Requirement changed(Requirement of, Strength strength, Due due, List<Contradiction> contradictions) {
        return new Requirement(
                of.id(),
                of.area(),
                strength,
                of.provisions(),
                of.narrowed(),
                of.authority(),
                of.subject(),
                of.title(),
                of.applies(),
                of.satisfied(),
                of.messages(),
                of.reasons(),
                of.reading(),
                of.alternative(),
                of.rectification(),
                due,
                contradictions,
                of.rate());
    }
}
