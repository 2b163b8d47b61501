package org.gascheck.reports.routing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.law.Authority;
import org.gascheck.law.RulePack;
import org.gascheck.law.Slip;
import org.gascheck.law.routing.Line;
import org.gascheck.law.routing.Route;
import org.gascheck.law.routing.Routing;
import org.gascheck.reports.FactNames;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.routing.Responsibility;
import org.gascheck.routing.SubjectRouting;
import org.gascheck.subjects.users.Industry;

/** Prints who is in charge of what, for people. */
public final class RoutingText {

    private static final int SUBJECTS_NAMED = 3;
    private static final int PLACES_NAMED = 3;

    private final Page page;
    private final Voice voice;
    private final FactNames names;

    /** A text in a language, on a page, of the facts of a model. */
    public RoutingText(Page page, Voice voice, FactModel model) {
        this.page = page;
        this.voice = voice;
        this.names = new FactNames(model, voice, false);
    }

    /** Prints the whole division of work of an instrument. */
    public void print(RulePack pack) throws IOException {
        RoutingTable table = RoutingTable.of(pack);
        page.text("", pack.instrument().number() + " " + pack.instrument().id(), Emphasis.STRONG);
        heading("按条文分工", "By clause");
        for (Route route : table.routes()) {
            print(route);
            for (Slip slip : pack.slips()) {
                if (slip.isIn(pack.instrument().id(), route.clause())) {
                    page.text("    ", voice.say("原文笔误：", "Slip: ") + "“" + slip.text() + "”"
                            + voice.bracketed(voice.say("读作：", "read as: ") + voice.say(slip.read())), Emphasis.FAINT);
                }
            }
        }
        heading("各行业的主管部门", "Departments of the industries");
        for (Map.Entry<Industry, List<String>> each : table.industries().entrySet()) {
            print(each.getKey(), each.getValue(), table.unnamed(each.getKey()));
        }
        heading("各段和附件的责任单位", "Those responsible for paragraphs and annexes");
        for (Authority each : table.paragraphs()) {
            page.text("  ", each.name() + voice.colon() + joined(each.departments()) + bracketed(each.note()));
        }
        page.blank();
    }

    private void print(Route route) throws IOException {
        page.text("  ", route.clause() + "  " + voice.say(route.matter()), Emphasis.STRONG);
        List<String> lines = new ArrayList<>();
        for (Line line : route.lines()) {
            List<Text> whom = RoutingTable.whom(line);
            lines.add(line.department() + (whom.isEmpty() || route.lines().size() == 1 && !route.supervises() ? ""
                    : voice.bracketed(String.join(voice.comma(), whom.stream().map(voice::say).toList()))));
        }
        page.text("    ", (lines.isEmpty() ? none() : String.join(voice.comma(), lines))
                + "  " + String.join("、", places(route)));
        if (route.note() != null) {
            page.text("    ", voice.say(route.note()), Emphasis.FAINT);
        }
    }

    /** One place for those of many departments. */
    private static List<String> places(Route route) {
        return route.provisions().size() <= PLACES_NAMED ? route.provisions() : route.provisions(List.of());
    }

    private void print(Industry industry, List<String> departments, Routing.Unnamed unnamed) throws IOException {
        String name = voice.say(Vocabulary.constant(industry));
        page.text("  ", name + voice.colon() + joined(departments)
                + (departments.isEmpty() && unnamed != null ? voice.bracketed(perhaps(unnamed)) : ""));
    }

    private String perhaps(Routing.Unnamed unnamed) {
        return voice.say("可能是", "perhaps ") + unnamed.perhaps() + voice.semicolon() + voice.say(unnamed.why());
    }

    /** Prints what is said of subjects; those of which the same is said together. */
    public void print(RulePack pack, List<SubjectRouting> subjects) throws IOException {
        page.text("", pack.instrument().number() + " " + pack.instrument().id(), Emphasis.STRONG);
        Map<List<Responsibility>, List<SubjectRouting>> alike = new LinkedHashMap<>();
        subjects.forEach(each ->
                alike.computeIfAbsent(withoutPlaces(each), key -> new ArrayList<>()).add(each));
        for (Map.Entry<List<Responsibility>, List<SubjectRouting>> each : alike.entrySet()) {
            page.blank();
            page.text("", named(each.getValue()), Emphasis.STRONG);
            print(each.getKey());
        }
        page.blank();
    }

    private void print(List<Responsibility> responsibilities) throws IOException {
        if (responsibilities.isEmpty()) {
            page.text("  ", voice.say(
                    "文件没有写明由谁负责这类对象。", "The document does not say who is in charge of such a subject."));
        }
        boolean inCases = false;
        for (Responsibility each : responsibilities) {
            if (each.onlyInCases() && !inCases) {
                inCases = true;
                page.text("  ", voice.say("遇有下列事项时：", "In cases of:"), Emphasis.FAINT);
            }
            print(each);
        }
    }

    private void print(Responsibility one) throws IOException {
        page.text("  · ", voice.say(one.matter()) + voice.colon() + whom(one)
                + (one.provisions().isEmpty() ? "" : "  " + String.join("、", one.provisions())));
        if (!one.missing().isEmpty()) {
            page.text("    ", voice.say("还缺：", "Still missing: ") + String.join(voice.comma(), one.missing()));
        }
        if (!one.ofOthers().isEmpty()) {
            page.text("    ", voice.say("同列的", "Named beside them, for other industries: ")
                    + String.join(voice.comma(), one.ofOthers()) + voice.say("负责其他行业", ""), Emphasis.FAINT);
        }
        if (one.note() != null) {
            page.text("    ", voice.say(one.note()), Emphasis.FAINT);
        }
    }

    private String whom(Responsibility one) {
        if (one.state() == Responsibility.State.NONE_NAMED || one.departments().isEmpty()) {
            String nobody = one.state() == Responsibility.State.OPEN
                    ? voice.say("资料不足，不能确定", "open, facts are missing")
                    : none();
            return one.perhaps() == null ? nobody
                    : nobody + voice.bracketed(voice.say("可能是", "perhaps ") + one.perhaps()
                            + voice.say("，须由人确认", ", for a person to confirm"));
        }
        String departments = String.join(voice.comma(), one.departments());
        return one.state() == Responsibility.State.OPEN
                ? departments + voice.bracketed(voice.say("以所缺事实为准", "if the missing facts bear it out"))
                : departments;
    }

    /** The same with the missing facts by name, so that subjects of which the same is said are alike. */
    private List<Responsibility> withoutPlaces(SubjectRouting of) {
        return of.responsibilities().stream()
                .map(each -> new Responsibility(
                        each.matter(), each.state(), each.departments(), each.provisions(), each.clauses(),
                        each.ofOthers(), each.perhaps(),
                        each.missing().stream()
                                .map(missing -> names.placeWithin(missing, of.subject().pointer()))
                                .toList(),
                        each.onlyInCases(), each.note()))
                .toList();
    }

    private String named(List<SubjectRouting> subjects) {
        String first = String.join(voice.comma(), subjects.stream()
                .limit(SUBJECTS_NAMED).map(each -> voice.say(each.subject().name())).toList());
        int more = subjects.size() - SUBJECTS_NAMED;
        return more <= 0 ? first : first + voice.say("等 " + subjects.size() + " 个", " and " + more + " more");
    }

    private void heading(String zh, String en) throws IOException {
        page.blank();
        page.text("", voice.say(zh, en), Emphasis.STRONG);
    }

    private String joined(List<String> departments) {
        return departments.isEmpty() ? none() : String.join(voice.comma(), departments);
    }

    private String bracketed(Text note) {
        return note == null ? "" : voice.bracketed(voice.say(note));
    }

    private String none() {
        return voice.say("文件未写明部门", "no department named");
    }
}
