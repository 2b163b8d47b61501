package org.gascheck.documents.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Build;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.documents.told.ToldSubmission;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.reports.results.RunInstrument;

/**
 * Makes notices of a submission, one for each subject that stands by itself and breaches something that must be, and
 * that is not waived. What lies in a subject is on its notice. For one thread.
 */
final class NoticeMaker {

    private static final int MOST_SUPPLIES = 40;

    private final Told told;
    private final List<InputNotes> notes;
    private long made;

    /** One that also tells what nobody read of the inputs. */
    NoticeMaker(Told told, List<InputNotes> notes) {
        this.told = told;
        this.notes = List.copyOf(notes);
    }

    List<Notice> of(ToldSubmission submission) {
        Map<String, List<ToldFinding>> bySubject = new LinkedHashMap<>();
        for (ToldFinding each : submission.open()) {
            if (each.strength() == Strength.MANDATORY) {
                bySubject.computeIfAbsent(standing(each.subject().pointer()), key -> new ArrayList<>()).add(each);
            }
        }
        Map<String, ReportedSubject> subjects = new LinkedHashMap<>();
        submission.subjects().forEach(each -> subjects.put(each.pointer(), each));
        List<Notice> notices = new ArrayList<>();
        bySubject.forEach((pointer, findings) -> {
            if (findings.stream().anyMatch(each -> each.outcome() == Outcome.BREACHED && !each.isWaived())) {
                ReportedSubject subject =
                        subjects.getOrDefault(pointer, findings.get(0).subject());
                notices.add(notice(submission, subject, findings));
            }
        });
        return notices;
    }

    /** The place of the record of the submission that a place lies in: {@code /gasUsers/0}. */
    private static String standing(String pointer) {
        int list = pointer.indexOf('/', 1);
        int end = list < 0 ? -1 : pointer.indexOf('/', list + 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    private Notice notice(ToldSubmission submission, ReportedSubject subject, List<ToldFinding> findings) {
        List<Notice.Order> orders = new ArrayList<>();
        Set<String> instruments = new LinkedHashSet<>();
        Set<String> departments = new LinkedHashSet<>();
        List<String> waived = new ArrayList<>();
        List<String> reviews = new ArrayList<>();
        for (ToldFinding each : findings) {
            if (each.outcome() == Outcome.BREACHED && each.isWaived()) {
                waived.add(plain(each.message() + told.voice().bracketed(each.waiver())));
            } else if (each.outcome() == Outcome.BREACHED) {
                orders.add(order(orders.size() + 1, each));
                instruments.addAll(each.instruments());
                departments.add(plain(each.department()));
            } else if (each.outcome() == Outcome.NEEDS_REVIEW) {
                reviews.add(plain(each.message() + told.voice().bracketed(String.join(
                        told.voice().semicolon(), each.citations()))));
            }
        }
        return new Notice(
                ++made,
                plain(told.say(subject.name())),
                plain(submission.path(subject)),
                source(submission),
                submission.judged().assessedOn().toString(),
                instruments.stream().map(this::titled).toList(),
                List.copyOf(departments),
                orders,
                supplies(findings),
                reviews,
                waived,
                Build.NAME + " " + told.run().version());
    }

    /** Where the submission stands, and what nobody read there: the draft does not rest on that. */
    private String source(ToldSubmission submission) {
        List<String> unread = notes.stream().filter(each -> each.areOn(submission.result().source()))
                .flatMap(each -> each.unjudgedLines(told.voice()).stream())
                .toList();
        return plain(unread.isEmpty() ? submission.from() : submission.from() + told.voice().bracketed(
                told.say("其中未判定：", "not judged of it: ") + String.join(told.voice().semicolon(), unread)));
    }

    private String titled(String instrument) {
        RunInstrument by = told.run().instrument(instrument);
        return plain(told.say(
                "《" + by.title().zh() + "》（" + by.number() + "）", by.title().en() + " (" + by.number() + ")"));
    }

    private Notice.Order order(int number, ToldFinding finding) {
        List<String> found = new ArrayList<>();
        found.add(finding.message());
        found.addAll(finding.reasons());
        return new Notice.Order(
                number,
                plain(finding.title()),
                plain(found),
                plain(finding.facts()),
                plain(finding.citations()),
                plain(measures(finding)),
                plain(finding.due()),
                plain(finding.department()));
    }

    /** What to do by the instrument or, where it gives no step, that it does not, and what it wants in the end. */
    private List<String> measures(ToldFinding finding) {
        List<String> steps = finding.nextSteps();
        return steps.isEmpty()
                ? List.of(told.say(
                        "文件没有规定整改步骤；整改后须做到：" + finding.title(),
                        "The instrument gives no step; it has to be so in the end: " + finding.title()))
                : steps;
    }

    /** The missing facts, the most wanted first, each with what it is needed for. */
    private List<Notice.Supply> supplies(List<ToldFinding> findings) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (ToldFinding each : findings) {
            if (each.outcome() == Outcome.UNDETERMINED) {
                each.missing().forEach(fact ->
                        uses.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(each.title()));
            }
        }
        List<Map.Entry<String, Set<String>>> wanted = new ArrayList<>(uses.entrySet());
        wanted.sort((one, other) -> other.getValue().size() - one.getValue().size());
        List<Notice.Supply> supplies = new ArrayList<>();
        for (Map.Entry<String, Set<String>> each : wanted.subList(0, Math.min(MOST_SUPPLIES, wanted.size()))) {
            String first = each.getValue().iterator().next();
            int more = each.getValue().size() - 1;
            supplies.add(new Notice.Supply(
                    supplies.size() + 1,
                    plain(each.getKey()),
                    plain(first + (more == 0 ? "" : told.say("等 " + (more + 1) + " 项", " and " + more + " more")))));
        }
        if (wanted.size() > MOST_SUPPLIES) {
            int more = wanted.size() - MOST_SUPPLIES;
            supplies.add(new Notice.Supply(
                    supplies.size() + 1,
                    told.say("另有 " + more + " 项资料", more + " more facts"),
                    told.say("见判定报告", "see the report")));
        }
        return supplies;
    }

    private static String plain(String text) {
        return PlainText.onOneLine(text);
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(PlainText::onOneLine).toList();
    }
}
