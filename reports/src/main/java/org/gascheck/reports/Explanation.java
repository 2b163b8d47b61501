package org.gascheck.reports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.model.FactModel;
import org.gascheck.law.Alternative;
import org.gascheck.law.Authority;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Slip;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/**
 * Prints all there is to know of a requirement: where it stands, when it applies and is satisfied, the reading chosen,
 * the facts that it asks for, the cases by which it is tested, and its rule.
 */
public final class Explanation {

    private final Page page;
    private final Voice voice;
    private final FactNames names;
    private final String settingOption;

    /**
     * A printer of explanations.
     *
     * @param model         that of the facts that requirements ask for
     * @param settingOption what a reader writes before a setting to choose a reading, such as an option of a command
     */
    public Explanation(Page page, FactModel model, Voice voice, String settingOption) {
        this.page = page;
        this.voice = voice;
        this.names = new FactNames(model, voice, true);
        this.settingOption = settingOption;
    }

    /** Prints the requirement in the words of the first pack, and its place in each of them. */
    public void print(ExplainedRequirement explained) throws IOException {
        RulePack pack = explained.packs().get(0);
        Requirement requirement = pack.requirement(explained.id());
        page.text("", voice.say(requirement.title()), Emphasis.STRONG);
        String about = voice.say("对象：", "about: ") + names.kind(requirement.subject()) + " " + requirement.subject();
        page.text("", explained.id() + voice.bracketed(String.join(voice.semicolon(),
                voice.name(requirement.strength()), about, requirement.area())), Emphasis.FAINT);
        for (RulePack each : explained.packs()) {
            place(each, each.requirement(explained.id()));
        }
        section("何时适用", "When it applies", voice.say(requirement.applies()));
        section("怎样算满足", "When it is satisfied", voice.say(requirement.satisfied()));
        section("采用的读法", "The reading chosen", voice.say(requirement.reading()));
        if (requirement.alternative() != null) {
            alternative(requirement.alternative(), pack);
        }
        facts(explained.facts());
        cases(explained.cases());
        heading("规则", "The rule");
        for (String line : String.join("\n\n", explained.rule()).split("\n")) {
            page.verbatim(line.isEmpty() ? "" : "  " + line);
        }
    }

    private void place(RulePack pack, Requirement requirement) throws IOException {
        page.blank();
        page.text("", pack.instrument().number() + " " + String.join("、", requirement.provisions()), Emphasis.STRONG);
        if (requirement.due() != null) {
            page.text("  ", voice.say("期限：", "Due: ")
                    + requirement.due().date() + voice.bracketed(requirement.due().provision()));
        }
        for (Contradiction other : requirement.contradictions()) {
            page.text("  ", voice.say("同一文件另有 ", "The same document also has ") + other.date()
                    + voice.bracketed(other.provision()) + voice.colon() + voice.say(other.says()));
        }
        for (Slip slip : pack.slips()) {
            if (slip.isIn(pack.instrument().id(), requirement.id())) {
                page.text("  ", voice.say("原文笔误：", "Slip: ") + "“" + slip.text() + "”"
                        + voice.bracketed(voice.say("读作：", "read as: ") + voice.say(slip.read())));
            }
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
            setting(pack.setting(alternative.setting()));
        }
    }

    private void setting(Setting setting) throws IOException {
        String options = setting.isList() ? "…" : String.join("|", setting.names());
        page.text("  ", settingOption + " " + setting.key() + "=" + options + "  " + voice.say(setting.description()));
        for (Setting.Option option : setting.options()) {
            page.text("  · ", option.name() + voice.colon() + voice.say(option.says()));
        }
    }

    private void facts(List<String> pointers) throws IOException {
        heading("要用到的事实", "The facts that it asks for");
        if (pointers.isEmpty()) {
            page.text("  ", voice.say("按推荐读法不需要任何事实。", "None under the recommended readings."));
        }
        for (String pointer : pointers) {
            page.text("  · ", names.kindOfPlace(pointer) + "  "
                    + pointer.substring(1).replaceAll("/0(?=/|$)", "[]").replace('/', '.'));
        }
    }

    private void cases(Map<Outcome, List<String>> cases) throws IOException {
        int count = cases.values().stream().mapToInt(List::size).sum();
        if (count == 0) {
            return;
        }
        heading("用例（" + count + "）", "Cases (" + count + ")");
        int column = WideText.widest(cases.keySet().stream().map(voice::name)) + 2;
        for (Outcome outcome : Outcome.values()) {
            for (String situation : cases.getOrDefault(outcome, List.of())) {
                page.labelled(2, column, voice.name(outcome), List.of(situation));
            }
        }
    }
}
