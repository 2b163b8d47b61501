package org.gascheck.counsel.why;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gascheck.counsel.changes.ChangeWords;
import org.gascheck.counsel.changes.ChangesJson;
import org.gascheck.counsel.changes.WholeVerdict;
import org.gascheck.facts.model.FactModel;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.reports.FactNames;
import org.gascheck.reports.IndentedJson;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** Tells why a finding came out as it did, in text for people and as JSON. */
public final class WhyReports {

    private WhyReports() {
    }

    /** Prints it in a language. */
    public static void print(Why why, FactModel model, Voice voice, Page page) throws IOException {
        Finding finding = why.finding();
        page.text("", voice.say(finding.title()) + voice.colon() + voice.name(finding.outcome()), Emphasis.STRONG);
        page.text("  ", voice.say(finding.subject().name()) + "  " + finding.subject().pointer());
        page.text("  ", voice.say("依据  ", "By  ") + finding.citation());
        page.text("  ", finding.message(voice.locale()));
        page.blank();
        if (finding.outcome() == Outcome.UNDETERMINED) {
            printOpen(finding, model, voice, page);
        } else {
            printArgument(why, model, voice, page);
        }
        page.blank();
        printOtherwise(why, model, voice, page);
        page.blank();
        page.text("", voice.say("以上只是一项要求对一个对象的结果。所交资料全部要求的结论：",
                "All this is on one requirement and one subject. What was handed in comes to, by all requirements:"),
                Emphasis.STRONG);
        WholeVerdict whole = new WholeVerdict(why.report(), model, voice, page);
        WholeVerdict.printBasis(why.report(), voice, page);
        whole.print();
        whole.printScope();
    }

    private static void printArgument(Why why, FactModel model, Voice voice, Page page) throws IOException {
        List<String> facts = new FactNames(model, voice, true).told(why.argument(), why.finding().subject());
        if (facts.isEmpty()) {
            page.text("", voice.say("不需要任何事实：无论资料如何，结果都是这样。",
                    "No fact is needed: it comes out so whatever the facts are."));
            return;
        }
        int number = why.argument().size();
        page.text("", voice.say(
                "凭以下 " + number + " 项事实就是这个结果，所交各项的其余事实如何都不影响：",
                number == 1 ? "This one fact suffices, whatever the others of what was handed in are:"
                        : "These " + number + " facts suffice, whatever the others of what was handed in are:"),
                Emphasis.STRONG);
        for (String each : facts) {
            page.text("  · ", each);
        }
        page.text("  ", switch (why.proof()) {
            case SMALLEST -> voice.say("（没有更少的事实能得出这个结果。）", "(No fewer facts suffice.)");
            case IRREDUCIBLE -> voice.say("（缺一不可；是否另有更少的事实，没有逐一试完。）",
                    "(None of them can be left out; whether fewer others suffice was not tried to the end.)");
            case SHORTENED -> voice.say("（事实太多，其中可能还有可以略去的。）",
                    "(There were too many facts to try; some of these may not be needed.)");
        }, Emphasis.FAINT);
    }

    private static void printOpen(Finding finding, FactModel model, Voice voice, Page page) throws IOException {
        FactNames names = new FactNames(model, voice, true);
        page.text("", voice.say("还缺以下事实，因此不能判定：", "It hangs on facts that are not known:"), Emphasis.STRONG);
        for (String each : finding.missing()) {
            page.text("  · ", names.place(each) + "  " + each);
        }
        if (finding.moreMissing() > 0) {
            page.text("  ", voice.say("还有 " + finding.moreMissing() + " 项", "and " + finding.moreMissing() + " more"));
        }
    }

    private static void printOtherwise(Why why, FactModel model, Voice voice, Page page) throws IOException {
        if (why.otherwise().isEmpty()) {
            page.text("", why.searched()
                    ? voice.say("没有找到能改变这个结果的事实。", "No facts were found under which it would come out otherwise.")
                    : voice.say("没有在限度内找到能改变这个结果的事实。",
                            "Within the limits of the search no facts were found under which it would come out "
                                    + "otherwise."));
            return;
        }
        page.text("", voice.say("最接近而结果不同的情形：", "The nearest facts under which it would come out otherwise:"),
                Emphasis.STRONG);
        ChangeWords words = new ChangeWords(model, voice, false);
        int number = 1;
        for (Why.Otherwise each : why.otherwise()) {
            page.text("  " + number + ". ", voice.say("结果：", "It would be: ") + voice.name(each.outcome()));
            for (String line : words.of(each.changes())) {
                page.text("     ", line);
            }
            number++;
        }
        if (!why.searched()) {
            page.text("  ", voice.say("（没有试完所有更接近的情形。）", "(Not all nearer ones were tried.)"), Emphasis.FAINT);
        }
    }

    /** Writes it as JSON in UTF-8, in both languages. */
    public static void write(Why why, OutputStream out) throws IOException {
        try (JsonGenerator json = IndentedJson.on(out)) {
            json.writeStartObject();
            json.writeStringField("assessedOn", why.report().assessedOn().toString());
            WholeVerdict.write(json, "verdict", why.report());
            WholeVerdict.writeScope(json, why.report());
            json.writeFieldName("finding");
            ChangesJson.write(json, why.finding());
            json.writeStringField("proof", why.proof().name());
            ChangesJson.writeFacts(json, "argument", why.argument());
            json.writeBooleanField("searched", why.searched());
            json.writeArrayFieldStart("otherwise");
            for (Why.Otherwise each : why.otherwise()) {
                json.writeStartObject();
                json.writeStringField("outcome", each.outcome().name());
                ChangesJson.write(json, "changes", each.changes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
