package org.gascheck.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.law.Alternative;
import org.gascheck.law.Authority;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.report.Finding;
import org.gascheck.reports.FactNames;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** Prints all there is to know of one requirement. */
final class Explanation {

    private final Page page;
    private final Voice voice;
    private final FactNames names;

    Explanation(Page page, Voice voice) {
        this.page = page;
        this.voice = voice;
        this.names = new FactNames(voice, true);
    }

    /**
     * Prints the requirement in the words of the first pack, and its place in each of them.
     *
     * @throws org.gascheck.drl.InvalidPackException if the rules of the first pack are not in order; nothing is printed then
     */
    void print(String id, List<RulePack> packs) throws IOException {
        RulePack pack = packs.get(0);
        Requirement requirement = pack.requirement(id);
        ComplianceChecker checker = GasCheck.checker(pack);
        page.text("", voice.say(requirement.title()), Emphasis.STRONG);
        page.text("", id + voice.bracketed(voice.name(requirement.strength()) + voice.semicolon() + voice.say("对象：", "about: ")
                + names.kind(requirement.subject()) + " " + requirement.subject() + voice.semicolon() + requirement.area()), Emphasis.FAINT);
        for (RulePack each : packs) {
            place(each, each.requirement(id));
        }
        section("何时适用", "When it applies", voice.say(requirement.applies()));
        section("怎样算满足", "When it is satisfied", voice.say(requirement.satisfied()));
        section("采用的读法", "The reading chosen", voice.say(requirement.reading()));
        if (requirement.alternative() != null) {
            alternative(requirement.alternative(), pack);
        }
        facts(checker, pack, id);
        cases(requirement);
        heading("规则", "The rule");
        for (String line : String.join("\n\n", DrlExcerpt.of(pack, id)).split("\n")) {
            page.verbatim(line.isEmpty() ? "" : "  " + line);
        }
    }

    private void place(RulePack pack, Requirement requirement) throws IOException {
        page.blank();
        page.text("", pack.instrument().number() + " " + String.join("、", requirement.provisions()), Emphasis.STRONG);
        if (requirement.due() != null) {
            page.text("  ", voice.say("期限：", "Due: ") + requirement.due().date() + voice.bracketed(requirement.due().provision()));
        }
        for (Contradiction other : requirement.contradictions()) {
            page.text("  ", voice.say("同一文件另有 ", "The same document also has ") + other.date()
                    + voice.bracketed(other.provision()) + voice.colon() + voice.say(other.says()));
        }
        page.text("  ", voice.say("责任部门：", "In charge: ") + inCharge(requirement.authority()));
        if (requirement.rectification() != null) {
            page.text("  ", voice.say("整改：", "To put it right: ") + requirement.rectification().name()
                    + voice.colon() + voice.say(requirement.rectification().what()));
        }
    }

    private String inCharge(Authority authority) {
        String departments = authority.departments().isEmpty()
                ? voice.say("文件未写明", "not named in the document")
                : String.join(voice.comma(), authority.departments());
        String industry = authority.byIndustry()
                ? voice.comma() + voice.say("用户所属行业的主管部门", "the department of the user's industry") : "";
        return departments + industry + (authority.note() == null ? "" : voice.bracketed(voice.say(authority.note())));
    }

    private void heading(String zh, String en) throws IOException {
        page.blank();
        page.text("", voice.say(zh, en), Emphasis.STRONG);
    }

    private void section(String zh, String en, String text) throws IOException {
        heading(zh, en);
        page.text("  ", text);
    }

    private void alternative(Alternative alternative, RulePack pack) throws IOException {
        section("没有采用的读法", "The reading not taken", voice.say(alternative.text()));
        if (alternative.setting() != null) {
            Setting setting = pack.setting(alternative.setting());
            page.text("  ", "--setting " + setting.key() + "=" + (setting.isList() ? "…" : String.join("|", setting.options()))
                    + "  " + voice.say(setting.description()));
        }
    }

    /** What is missing for a decision where nothing is known is what the rule asks for. */
    private void facts(ComplianceChecker checker, RulePack pack, String id) throws IOException {
        heading("要用到的事实", "The facts that it asks for");
        Set<String> pointers = new LinkedHashSet<>();
        for (boolean withReferences : new boolean[] {true, false}) {
            for (Finding finding : checker.check(BlankSubmission.of(pack, withReferences)).findings()) {
                if (finding.requirement().equals(id)) {
                    pointers.addAll(finding.missing());
                }
            }
        }
        if (pointers.isEmpty()) {
            page.text("  ", voice.say("按推荐读法不需要任何事实。", "None under the recommended readings."));
        }
        for (String pointer : pointers) {
            page.text("  · ", names.place(pointer).replaceAll(" ?\\[1\\]", "") + "  "
                    + pointer.substring(1).replaceAll("/0(?=/|$)", "[]").replace('/', '.'));
        }
    }

    private void cases(Requirement requirement) throws IOException {
        List<Example> examples = Example.of(requirement);
        if (examples.isEmpty()) {
            return;
        }
        heading("用例（" + examples.size() + "）", "Cases (" + examples.size() + ")");
        int column = examples.stream().mapToInt(each -> WideText.width(voice.name(each.outcome()))).max().orElse(0) + 2;
        for (Example each : examples) {
            page.labelled(2, column, voice.name(each.outcome()), List.of(each.sentence()));
        }
    }
}
