package org.gascheck.counsel.remedy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.counsel.changes.ChangeWords;
import org.gascheck.counsel.changes.ChangesJson;
import org.gascheck.counsel.changes.WholeVerdict;
import org.gascheck.facts.model.FactModel;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.Verdict;
import org.gascheck.reports.FactNames;
import org.gascheck.reports.IndentedJson;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** Tells what to do, in text for people and as JSON. */
public final class RemedyReports {

    private static final int MOST_OPEN = 12;

    private RemedyReports() {
    }

    /** Prints it in a language. */
    public static void print(Remedy remedy, FactModel model, Voice voice, Page page) throws IOException {
        WholeVerdict.printBasis(remedy.before(), voice, page);
        page.blank();
        WholeVerdict after = new WholeVerdict(remedy.after(), model, voice, page);
        if (remedy.steps().isEmpty()) {
            after.print();
            page.blank();
            page.text("", nothing(remedy, voice));
        } else {
            page.text("", voice.say("现在", "As it is"), Emphasis.STRONG);
            new WholeVerdict(remedy.before(), model, voice, page).print();
            page.text("", voice.say("照做以后", "After all steps"), Emphasis.STRONG);
            after.print();
            page.blank();
            printSteps(remedy, model, voice, page);
        }
        printResidue(remedy, model, voice, page);
        printOpen(remedy, model, voice, page);
        printNotYetDue(remedy, voice, page);
        printAdvice(remedy, voice, page);
        after.printScope();
    }

    private static String nothing(Remedy remedy, Voice voice) {
        if (!remedy.residue().isEmpty()) {
            return voice.say("没有可以采取的整改措施。", "There is nothing that can be done about it.");
        }
        if (remedy.before().verdict() == Verdict.COMPLIANT) {
            return voice.say("在判定范围内没有不符合的强制要求，现在不需要整改。",
                    "Within the scope nothing mandatory is breached: there is nothing to put right now.");
        }
        return remedy.stillOpen().isEmpty()
                ? voice.say("没有已经查明不符合的强制要求；这不等于合规。",
                        "Nothing mandatory is known to be breached; that is not a pass.")
                : voice.say("没有已经查明不符合的强制要求；还没有查明的列在下面，查明之前不能当作合规。",
                        "Nothing mandatory is known to be breached; what is not known yet stands below, and until then "
                                + "this is not a pass.");
    }

    private static void printSteps(Remedy remedy, FactModel model, Voice voice, Page page) throws IOException {
        int number = remedy.steps().size();
        page.text("", voice.say(
                "整改措施（" + number + " 项，费用值 " + plain(remedy.cost()) + "）",
                number + (number == 1 ? " thing to do" : " things to do") + ", at a cost of " + plain(remedy.cost())
                        + " by the table"), Emphasis.STRONG);
        page.text("  ", remedy.cheapest()
                ? voice.say("（缺一不可；按费用表没有更省的办法。）", "(None can be left out; nothing costs less by the table.)")
                : voice.say("（没有试完所有办法，或许另有更省的。）", "(Not all was tried: something else may cost less.)"),
                Emphasis.FAINT);
        FactNames names = new FactNames(model, voice, false);
        ChangeWords words = new ChangeWords(model, voice, true);
        int at = 1;
        for (Step step : remedy.steps()) {
            page.text(at + ". ", voice.say(step.act().words()) + "  " + names.place(step.place())
                    + voice.bracketed(voice.say("费用值 ", "cost ") + plain(step.act().cost())), Emphasis.STRONG);
            for (String line : words.of(step.changes())) {
                page.text("   ", line);
            }
            page.labelled(3, 7, voice.say("消除", "Mends"), titles(step.mends(), voice));
            page.labelled(3, 7, voice.say("保持", "Keeps"), titles(step.keeps(), voice));
            at++;
        }
    }

    private static List<String> titles(List<Finding> findings, Voice voice) {
        Set<String> titles = new LinkedHashSet<>();
        findings.forEach(each -> titles.add(voice.say(each.title()) + voice.bracketed(each.citation())));
        return List.copyOf(titles);
    }

    private static void printResidue(Remedy remedy, FactModel model, Voice voice, Page page) throws IOException {
        if (remedy.residue().isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("无法消除的（" + remedy.residue().size() + " 项）",
                remedy.residue().size() + " that cannot be mended"), Emphasis.STRONG);
        FactNames names = new FactNames(model, voice, false);
        for (Residue each : remedy.residue()) {
            page.text("· ", voice.say(each.finding().title()) + voice.bracketed(each.finding().citation()) + "  "
                    + voice.say(each.finding().subject().name()));
            page.text("  ", switch (each.why()) {
                case NO_ACT -> voice.say("所凭事实已成事实或无法改变：", "The facts that it rests on are so, or have happened: ");
                case CONFLICT -> voice.say("能做的事都会造成别的不符合，或不能同时成立：",
                        "Whatever could be done breaches something else, or cannot be so together: ");
                case NOT_FOUND -> voice.say("在限度内没有找到办法：", "Nothing was found within the limits of the search: ");
            } + String.join(voice.semicolon(), names.told(each.finding().evidence(), each.finding().subject())));
        }
    }

    private static void printOpen(Remedy remedy, FactModel model, Voice voice, Page page) throws IOException {
        if (remedy.stillOpen().isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("照做以后仍未确定的（" + remedy.stillOpen().size() + " 项）",
                remedy.stillOpen().size() + " that are still open afterwards"), Emphasis.STRONG);
        FactNames names = new FactNames(model, voice, false);
        for (Finding each : remedy.stillOpen().subList(0, Math.min(MOST_OPEN, remedy.stillOpen().size()))) {
            page.text("· ", voice.say(each.title()) + "  " + voice.say(each.subject().name())
                    + voice.bracketed(each.outcome() == Outcome.NEEDS_REVIEW ? voice.name(each.outcome())
                    : voice.say("缺：", "missing: ") + each.missing().stream().limit(3).map(names::place)
                    .reduce((one, other) -> one + voice.comma() + other).orElse("")));
        }
        printMore(remedy.stillOpen().size() - MOST_OPEN, voice, page);
    }

    private static void printNotYetDue(Remedy remedy, Voice voice, Page page) throws IOException {
        List<Finding> all = remedy.notYetDue();
        if (all.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("尚未做到、还没有到期的（" + all.size() + " 项），上面没有列出办法",
                all.size() + " not met and not due yet, for which nothing is proposed above"), Emphasis.STRONG);
        for (Finding each : all.subList(0, Math.min(MOST_OPEN, all.size()))) {
            page.text("· ", voice.say(each.title()) + voice.bracketed(each.citation()) + "  "
                    + voice.say(each.subject().name())
                    + (each.dueDate() == null ? ""
                    : voice.bracketed(voice.say("期限 ", "due ") + each.dueDate())));
        }
        printMore(all.size() - MOST_OPEN, voice, page);
    }

    private static void printAdvice(Remedy remedy, Voice voice, Page page) throws IOException {
        long unmet = remedy.unmetAdvice();
        if (unmet > 0) {
            page.blank();
            page.text("", voice.say(
                    "此外有 " + unmet + " 项原则上的要求或鼓励事项没有做到，这里不提办法，见 check 的报告。",
                    "Besides, " + unmet + " that hold in principle or are only encouraged are not met; nothing is "
                            + "proposed for these, and a report of check lists them."));
        }
    }

    private static void printMore(int more, Voice voice, Page page) throws IOException {
        if (more > 0) {
            page.text("  ", voice.say("还有 " + more + " 项，见 check 的报告",
                    "and " + more + " more, which a report of check lists"));
        }
    }

    private static String plain(double cost) {
        return cost == Math.rint(cost) ? Long.toString((long) cost) : Double.toString(cost);
    }

    /** Writes it as JSON in UTF-8, in both languages. */
    public static void write(Remedy remedy, OutputStream out) throws IOException {
        try (JsonGenerator json = IndentedJson.on(out)) {
            json.writeStartObject();
            json.writeStringField("assessedOn", remedy.before().assessedOn().toString());
            WholeVerdict.write(json, "verdict", remedy.before());
            WholeVerdict.write(json, "verdictAfter", remedy.after());
            json.writeFieldName("cost");
            json.writeNumber(plain(remedy.cost()));
            json.writeBooleanField("cheapest", remedy.cheapest());
            json.writeArrayFieldStart("steps");
            for (Step each : remedy.steps()) {
                json.writeStartObject();
                json.writeStringField("act", each.act().name());
                IndentedJson.write(json, "says", each.act().words());
                json.writeStringField("pointer", each.place());
                json.writeFieldName("cost");
                json.writeNumber(plain(each.act().cost()));
                ChangesJson.write(json, "changes", each.changes());
                write(json, "mends", each.mends());
                write(json, "keeps", each.keeps());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("residue");
            for (Residue each : remedy.residue()) {
                json.writeStartObject();
                json.writeStringField("why", each.why().name());
                json.writeFieldName("finding");
                ChangesJson.write(json, each.finding());
                ChangesJson.writeFacts(json, "evidence", each.finding().evidence());
                json.writeEndObject();
            }
            json.writeEndArray();
            write(json, "stillOpen", remedy.stillOpen());
            write(json, "notYetDue", remedy.notYetDue());
            json.writeNumberField("unmetAdvice", remedy.unmetAdvice());
            WholeVerdict.writeScope(json, remedy.after());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, String field, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding each : findings) {
            ChangesJson.write(json, each);
        }
        json.writeEndArray();
    }
}
