package org.gascheck.service.judging;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gascheck.ComplianceChecker;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Answer;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;

/**
 * The rule packs by which requests are judged from one change of the packs to the next, and a checker by all of them.
 * Immutable: a request that has begun keeps those that it began with.
 */
public final class RulesInForce {

    private final Map<String, RulePack> packs;
    private final Set<String> added;
    private final Set<String> usual;
    private final ComplianceChecker checker;

    private RulesInForce(
            Map<String, RulePack> packs, Set<String> added, Set<String> usual, ComplianceChecker checker) {
        this.packs = Collections.unmodifiableMap(packs);
        this.added = Set.copyOf(added);
        this.usual = Set.copyOf(usual);
        this.checker = checker;
    }

    /**
     * The packs that come with the program, and those of folders as their files are now.
     *
     * @param usual   the instruments for submissions that name none
     * @param changes what the checker is changed by before it is used
     * @throws InvalidPackException if a pack of a folder cannot be used
     * @throws java.io.UncheckedIOException if a file of one cannot be read
     * @throws IllegalArgumentException if an instrument is nowhere, or two packs are of one
     */
    static RulesInForce of(
            List<Path> folders,
            Set<String> usual,
            Settings settings,
            boolean refusesAssumptions,
            UnaryOperator<ComplianceChecker> changes) {
        Map<String, RulePack> packs = new LinkedHashMap<>();
        RulePacks.shipped().forEach(pack -> packs.put(pack.instrument().id(), pack));
        Set<String> added = new LinkedHashSet<>();
        for (Path folder : folders) {
            RulePack pack = RulePacks.load(folder);
            if (packs.putIfAbsent(pack.instrument().id(), pack) != null) {
                throw new IllegalArgumentException("the instrument.id \"" + pack.instrument().id()
                        + "\" of the rule pack in " + folder + " is taken; expected another one");
            }
            added.add(pack.instrument().id());
        }
        for (String id : usual) {
            if (!packs.containsKey(id)) {
                throw new IllegalArgumentException(
                        "there is no instrument \"" + id + "\"; expected one of " + packs.keySet());
            }
        }
        ComplianceChecker all = GasCheck.checker(List.copyOf(packs.values()), settings);
        return new RulesInForce(
                packs, added, usual, changes.apply(refusesAssumptions ? all.refusingAssumptions() : all));
    }

    /** The packs by the ids of their instruments, those that come with the program first. */
    public Map<String, RulePack> packs() {
        return packs;
    }

    /** The readings chosen. */
    public Settings settings() {
        return checker.settings();
    }

    /** A checker by all packs. */
    public ComplianceChecker checker() {
        return checker;
    }

    /** What requirements are called, by their ids. */
    public Map<String, Text> titles() {
        Map<String, Text> titles = new LinkedHashMap<>();
        packs.values().forEach(pack -> pack.requirements().forEach((id, each) -> titles.putIfAbsent(id, each.title())));
        return titles;
    }

    /** The ids of what submissions can be judged for. */
    public Set<String> purposes() {
        Set<String> purposes = new LinkedHashSet<>();
        packs.values().forEach(pack -> purposes.addAll(pack.purposes().keySet()));
        return purposes;
    }

    /** Whether an instrument is one of those for submissions that name none. */
    public boolean isUsual(String instrument) {
        return usual.isEmpty() || usual.contains(instrument) || added.contains(instrument);
    }

    /** What an answer to the question of a purpose is called. */
    public Text saying(String purpose, Answer answer) {
        return packs.values().stream().map(pack -> pack.purposes().get(purpose)).filter(Objects::nonNull)
                .findFirst().orElseThrow().answers().get(answer);
    }

    /** A submission with the instruments that it is judged by: those it names, or the usual ones. */
    public Submission instructed(Submission submission) {
        if (submission.instruments().isKnown() && !packs.keySet().containsAll(submission.instruments().value())) {
            // The checker tells what is wrong.
            return submission;
        }
        Set<String> named = submission.instruments().isKnown() ? submission.instruments().value() : usual;
        if (named.isEmpty()) {
            return submission;
        }
        Set<String> all = new LinkedHashSet<>(named);
        all.addAll(added);
        return submission.under(all);
    }

    /**
     * The report on a submission.
     *
     * @param purpose one of {@link #purposes()}, or null
     * @throws InvalidSubmissionException if it cannot be judged
     */
    public ComplianceReport judge(Submission submission, String purpose) {
        try {
            return (purpose == null ? checker : checker.asking(purpose)).check(instructed(submission));
        } catch (InvalidPackException e) {
            throw new InvalidSubmissionException(e.problems());
        }
    }
}
