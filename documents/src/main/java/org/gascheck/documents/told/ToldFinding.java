package org.gascheck.documents.told;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.FindingWords;
import org.gascheck.reports.JointFinding;
import org.gascheck.reports.Voice;
import org.gascheck.reports.marks.Mark;

/**
 * What one or several instruments find of a subject in the same words, with all that documents say of it.
 *
 * @param of    the submission
 * @param joint the findings
 * @param mark  what is said of all of them besides
 */
public record ToldFinding(ToldSubmission of, JointFinding joint, Mark mark) {

    private FindingWords words() {
        return of.told().words();
    }

    private Voice voice() {
        return of.told().voice();
    }

    /** The id of the requirement. */
    public String requirement() {
        return joint.findings().get(0).requirement();
    }

    /** The ids of the instruments. */
    public List<String> instruments() {
        return joint.findings().stream().map(Finding::instrument).distinct().toList();
    }

    /** What it comes to. */
    public Outcome outcome() {
        return joint.outcome();
    }

    /** How strongly it is demanded. */
    public Strength strength() {
        return joint.strength();
    }

    /** What it is on. */
    public ReportedSubject subject() {
        return joint.subject();
    }

    /** The subject by name. */
    public String subjectName() {
        return voice().say(subject().name());
    }

    /** What kind of subject it is, in words. */
    public String kind() {
        return words().facts().kind(subject().kind());
    }

    /** What is demanded. */
    public String title() {
        return voice().say(joint.title());
    }

    /** What is found. */
    public String message() {
        return voice().say(joint.message());
    }

    /** What it comes to, in words; that it is waived stands beside it. */
    public String outcomeName() {
        return voice().name(outcome()) + (isWaived() ? voice().bracketed(voice().say("已豁免", "waived")) : "");
    }

    /** How strongly it is demanded, in words. */
    public String strengthName() {
        return voice().name(strength());
    }

    /** Whether it is waived; it is breached all the same. */
    public boolean isWaived() {
        return mark.isWaived();
    }

    /** Why it is so. */
    public List<String> reasons() {
        return words().reasons(joint);
    }

    /** The facts that it rests on, in words. */
    public List<String> facts() {
        return evidence(false);
    }

    /** The facts that it rests on, each with its JSON Pointer and, where it was read from a sheet, its cell. */
    public List<String> evidence() {
        return evidence(true);
    }

    private List<String> evidence(boolean placed) {
        List<String> told = new ArrayList<>();
        for (Evidence each : joint.evidence()) {
            String fact = words().fact(each, subject());
            told.add(placed ? fact + voice().bracketed(place(each.pointer())) : fact);
        }
        if (joint.moreEvidence() > 0) {
            told.add(voice().say("另有 " + joint.moreEvidence() + " 项事实", joint.moreEvidence() + " more facts"));
        }
        return told;
    }

    /** A place: its cell, if it has one, and its JSON Pointer. */
    public String place(String pointer) {
        String cell = of.cell(pointer);
        return cell.isEmpty() ? pointer : cell + " " + pointer;
    }

    /** The cell of its subject, or else of the first piece of evidence that has one; may be empty. */
    public String cell() {
        String own = of.cell(subject().pointer());
        return !own.isEmpty() ? own : joint.evidence().stream()
                .map(Evidence::pointer).map(of::cell).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    /** The missing facts, in words. */
    public List<String> missing() {
        return words().missing(joint);
    }

    /** Where it stands in the instruments. */
    public List<String> citations() {
        return joint.citations();
    }

    /** Who is in charge. */
    public String department() {
        return words().inCharge(joint);
    }

    /** How it is to be put right, where an instrument says so. */
    public List<String> nextSteps() {
        return words().nextSteps(joint);
    }

    /** By when it must be met. */
    public List<String> due() {
        return words().due(joint);
    }

    /** That it is waived, by whom, why and until when; empty where it is not. */
    public String waiver() {
        return words().waiver(mark);
    }

    /** How it stands to an earlier run; empty where that is not asked. */
    public String change() {
        return words().change(mark);
    }

    /** The district of its subject; empty where nobody tells. */
    public String area() {
        return of.where().area(subject());
    }

    /** The street of its subject; empty where nobody tells. */
    public String street() {
        return of.where().street(subject());
    }

    /** The tier of the product, in words; empty where nobody tells. */
    public String tier() {
        Evidence tier = of.where().tier(subject());
        return tier == null ? "" : words().facts().value(tier);
    }

    /** A number that stays the same as long as it is on the same requirement and subject of the same file. */
    public String id() {
        return FindingIds.of(
                of.result().source(), subject().kind(), of.path(subject()), requirement(), instruments());
    }
}
