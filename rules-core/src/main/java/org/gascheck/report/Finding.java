package org.gascheck.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Located;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rectification;
import org.gascheck.law.Requirement;
import org.gascheck.law.Route;
import org.gascheck.law.Strength;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;

/** What a requirement comes to for a subject. Immutable; evidence and texts are worked out when they are asked for. */
public final class Finding {

    private final Assessment assessment;
    private final Requirement requirement;
    private final Subject subject;
    private final Judgement judgement;
    private final Resolution resolution;

    /** The finding on a subject by a rule's judgement. */
    public Finding(Assessment assessment, Requirement requirement, Subject subject, Judgement judgement) {
        this.assessment = assessment;
        this.requirement = requirement;
        this.subject = subject;
        this.judgement = judgement;
        this.resolution = Resolution.of(judgement, this::isOverdue);
    }

    private boolean isOverdue() {
        LocalDate dueDate = assessment.dueDate(requirement);
        return dueDate == null || dueDate.isBefore(assessment.date());
    }

    /** The requirement. */
    public Requirement requirement() {
        return requirement;
    }

    /** The instrument that demands it. */
    public Instrument instrument() {
        return assessment.pack().instrument();
    }

    /** The document number and the provisions, as one cites them. */
    public String citation() {
        return instrument().number() + " " + String.join("、", requirement.provisions());
    }

    /** The subject. */
    public Subject subject() {
        return subject;
    }

    /** The outcome. */
    public Outcome outcome() {
        return resolution.outcome();
    }

    /** The strength of the requirement. */
    public Strength strength() {
        return requirement.strength();
    }

    /** What is found, said to the submitter. */
    public String message(Locale locale) {
        return message().in(locale);
    }

    /** What is found, said to the submitter. */
    public Text message() {
        return assessment.message(requirement, outcome());
    }

    /** The known facts that decided the finding, or narrowed it down where it is undetermined. */
    public List<Evidence> evidence() {
        Set<Located> facts = new LinkedHashSet<>();
        judgement.applies().collectEvidence(facts);
        if (outcome() != Outcome.NOT_APPLICABLE) {
            judgement.satisfied().collectEvidence(facts);
        }
        if (outcome() != Outcome.NOT_APPLICABLE && outcome() != Outcome.SATISFIED) {
            judgement.leftToAPerson().collectEvidence(facts);
            if (judgement.due() != null) {
                judgement.due().collectEvidence(facts);
            }
        }
        List<Evidence> evidence = new ArrayList<>(facts.size());
        facts.forEach(fact -> evidence.add(new Evidence(fact.pointer(), fact.shown())));
        return evidence;
    }

    /** The JSON Pointers of the unknown facts that could still turn the finding; empty unless it is undetermined. */
    public List<String> missing() {
        if (outcome() != Outcome.UNDETERMINED) {
            return List.of();
        }
        List<Located> open = resolution.open() == null ? Resolution.byDiagrams(judgement, this::isOverdue).open() : resolution.open();
        return (open.isEmpty() ? openByKleene() : open).stream().map(Located::pointer).distinct().toList();
    }

    /** Where Kleene's logic alone left the finding open, it is asked for what the rule left open. */
    private List<Located> openByKleene() {
        List<Located> open = new ArrayList<>();
        judgement.claims().forEach(claim -> claim.openClaims(each -> open.add(each.basis())));
        return open;
    }

    /** The day by which the requirement must be met, or null. */
    public LocalDate dueDate() {
        return assessment.dueDate(requirement);
    }

    /** By how many days the due date of an unmet requirement has passed; 0 where it has not. */
    public long overdueDays() {
        return outcome() == Outcome.BREACHED && dueDate() != null
                ? Math.max(0, ChronoUnit.DAYS.between(dueDate(), assessment.date()))
                : 0;
    }

    /** The other dates that the instrument sets for the same thing. */
    public List<Contradiction> contradictions() {
        return requirement.contradictions();
    }

    /** The official names of the departments in charge, that of the user's industry among them where it is known. */
    public List<String> authorities() {
        List<String> departments = new ArrayList<>(requirement.authority().departments());
        Route route = route();
        if (route != null && route.department() != null && !departments.contains(route.department())) {
            departments.add(route.department());
        }
        return departments;
    }

    /** What else is to be said of who is in charge, or null. */
    public Text authorityNote() {
        Text note = requirement.authority().note();
        Text unrouted = unrouted();
        if (unrouted == null || note == null) {
            return unrouted == null ? note : unrouted;
        }
        return new Text(note.zh() + "；" + unrouted.zh(), note.en() + "; " + unrouted.en());
    }

    /** How a breach is to be put right, where the instrument says how; else null. */
    public Rectification nextStep() {
        return outcome() == Outcome.BREACHED ? requirement.rectification() : null;
    }

    /** Why no department of the industry is named for a unit user, or null. */
    private Text unrouted() {
        if (!requirement.authority().byIndustry()
                || !(subject.record() instanceof GasUser user) || user.kind().value() != UserKind.UNIT) {
            return null;
        }
        if (!user.industry().isKnown()) {
            return new Text("所属行业未提供，行业主管部门待定", "the industry is not given, so its department is open");
        }
        return route() == null || route().department() == null
                ? new Text("文件未写明该行业的主管部门", "the document names no department for this industry")
                : null;
    }

    private Route route() {
        return requirement.authority().byIndustry()
                && subject.record() instanceof GasUser user
                && user.kind().value() == UserKind.UNIT
                && user.industry().isKnown()
                ? assessment.pack().routes().get(user.industry().value())
                : null;
    }

    @Override
    public String toString() {
        return requirement.id() + " " + subject.pointer() + " " + outcome();
    }
}
