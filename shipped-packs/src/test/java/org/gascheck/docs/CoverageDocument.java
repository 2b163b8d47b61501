package org.gascheck.docs;

import static org.gascheck.docs.Markdown.cell;
import static org.gascheck.docs.Markdown.inline;
import static org.gascheck.docs.Markdown.provisions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gascheck.Text;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Authority;
import org.gascheck.law.Clause;
import org.gascheck.law.Instrument;
import org.gascheck.law.OutOfReach;
import org.gascheck.law.Register;
import org.gascheck.law.RulePack;
import org.gascheck.law.Slip;

/** The coverage register for readers. */
final class CoverageDocument {

    private static final Text OUT_OF_REACH = new Text("无法由规则判定", "out of reach");

    private final Register register = RulePacks.register();
    private final List<RulePack> packs = RulePacks.shipped();

    /** The whole document. */
    String text() {
        Markdown document = new Markdown()
                .line("# 覆盖登记 Coverage register")
                .gap()
                .line("<!-- Generated from register.yaml and the rule packs; GeneratedDocumentsTest tells how to "
                        + "refresh it. -->")
                .gap()
                .line("两份文件的每一条：是否已有规则自动判定、是否要由人判断、是否待实现，以及哪些规则无法判定、为什么。"
                        + "条文内容是转述，没有法律效力。")
                .gap()
                .line("Every clause of the two documents: whether a rule decides it, whether it is put to a person, "
                        + "whether it is still planned, and what no rule can decide, and why. What a clause says is a "
                        + "paraphrase without legal force.")
                .gap();
        summary(document);
        states(document);
        packs.forEach(pack -> {
            byArea(document, pack);
            inCharge(document, pack);
            new ProvisionsSection(register, pack).print(document);
        });
        clauses(document);
        outOfReach(document);
        slips(document);
        return document.toString();
    }

    private void summary(Markdown document) {
        document.line("## 概况 Summary").gap();
        List<String> head = new ArrayList<>(List.of("文件 Instrument", "条文 Clauses"));
        statesOfClauses().forEach(state -> head.add(inline(state.label())));
        head.add(inline(OUT_OF_REACH));
        document.head(head.toArray(String[]::new));
        for (RulePack pack : packs) {
            List<String> row = new ArrayList<>(List.of(
                    "`" + pack.instrument().id() + "` " + pack.instrument().number(), stated(pack, clause -> true)));
            statesOfClauses().forEach(state -> row.add(count(clause -> State.of(clause, pack) == state)));
            row.add(String.valueOf(register.outOfReach().values().stream()
                    .filter(entry -> entry.provisions().containsKey(pack.instrument().id())).count()));
            document.row(row.toArray(String[]::new));
        }
        document.gap();
        document.head("全部条文 All clauses", "条数 Number", "其中已实现 Done");
        byNeed(document, false, new Text("凭提交的事实", "on submitted facts"));
        byNeed(document, true, new Text("先有人工认定或设定标准", "once a person's finding or a criterion is given"));
        document.row(inline(OUT_OF_REACH), String.valueOf(register.outOfReach().size()), "—").gap();
    }

    private void byNeed(Markdown document, boolean finding, Text name) {
        Predicate<Clause> needs = clause -> clause.needsFinding() == finding;
        document.row(inline(name), count(needs), count(needs.and(this::isDone)));
    }

    /** Whether nothing is left to do for a clause under any instrument that states it. */
    private boolean isDone(Clause clause) {
        return packs.stream().allMatch(pack -> State.of(clause, pack).isDone());
    }

    private void states(Markdown document) {
        document.head("状态 State", "含义 Meaning");
        for (State state : State.values()) {
            document.row(inline(state.label()), cell(meaning(state)));
        }
        document.row(inline(OUT_OF_REACH),
                cell(new Text("没有可据以判定的事实或标准", "there is no fact or criterion to decide it by"))).gap();
    }

    private static Text meaning(State state) {
        return switch (state) {
            case AUTOMATED -> new Text("有规则，凭提交的事实判定", "a rule decides it on submitted facts");
            case NEEDS_A_PERSON -> new Text("有规则，但凡未满足都交由人判断", "a rule puts whatever is not satisfied to a person");
            case ROUTED -> new Text("只写明由谁负责，由 gascheck route 列出", "it says who is in charge; gascheck route lists it");
            case PLANNED -> new Text("可凭事实判定，尚无规则", "decidable on facts, but there is no rule yet");
            case PLANNED_WITH_A_FINDING -> new Text(
                    "先有人工认定或设定标准才能判定，尚无规则",
                    "decidable once a person's finding or a criterion is given, but there is no rule yet");
            case TOPIC_ONLY ->
                    new Text("该文件提到主题，但没有写出要求", "the document mentions the topic but does not state the demand");
            case NOT_STATED -> new Text("该文件没有这一条", "the document does not have it");
        };
    }

    private void byArea(Markdown document, RulePack pack) {
        Instrument instrument = pack.instrument();
        document.line("## " + instrument.number() + " `" + instrument.id() + "`").gap();
        List<String> head = new ArrayList<>(List.of("领域 Area", "条文 Clauses"));
        statesOfClauses().forEach(state -> head.add(inline(state.label())));
        document.head(head.toArray(String[]::new));
        Set<String> areas = new LinkedHashSet<>();
        register.clauses().values().forEach(clause -> areas.add(clause.area()));
        for (String area : areas) {
            countsRow(document, pack, inline(register.areas().get(area).name()) + " `" + area + "`",
                    clause -> clause.area().equals(area));
        }
        countsRow(document, pack, "合计 Total", clause -> true);
        document.gap();
    }

    /** All whom clauses name, whether or not a rule decides these. */
    private void inCharge(Markdown document, RulePack pack) {
        String instrument = pack.instrument().id();
        document.line("### 由谁负责 In charge").gap()
                .head("何处写明 Where it is said", "部门 Departments", "说明 Note", "条文 Clauses");
        for (Authority each : pack.authorities().values()) {
            List<String> departments = new ArrayList<>(each.departments());
            if (each.byIndustry()) {
                departments.add(inline(new Text("行业主管部门", "the department of the industry")));
            }
            document.row(each.name(), departments.isEmpty() ? "—" : String.join("、", departments),
                    each.note() == null ? "" : cell(each.note()),
                    count(clause -> each.name().equals(clause.authorities().get(instrument))));
        }
        document.gap();
    }

    private void countsRow(Markdown document, RulePack pack, String name, Predicate<Clause> of) {
        List<String> row = new ArrayList<>(List.of(name, stated(pack, of)));
        statesOfClauses().forEach(state -> row.add(count(of.and(clause -> State.of(clause, pack) == state))));
        document.row(row.toArray(String[]::new));
    }

    private void clauses(Markdown document) {
        document.line("## 各条 Clauses").gap();
        List<String> head =
                new ArrayList<>(List.of("条文 Clause", "领域 Area", "强度 Strength", "对象 Subject", "内容 What it says"));
        packs.forEach(pack -> head.add("`" + pack.instrument().id() + "`"));
        document.head(head.toArray(String[]::new));
        for (Clause clause : register.clauses().values()) {
            List<String> row = new ArrayList<>(List.of(
                    "`" + clause.id() + "`", clause.area(), strength(clause), cell(clause.subject()),
                    cell(clause.what())));
            for (RulePack pack : packs) {
                State state = State.of(clause, pack);
                row.add(state == State.NOT_STATED ? "—"
                        : provisions(clause.provisions().get(pack.instrument().id())) + "<br>" + inline(state.label()));
            }
            document.row(row.toArray(String[]::new));
        }
        document.gap();
    }

    /** How firmly it is stated, and what it does if it demands nothing by itself. */
    private static String strength(Clause clause) {
        String kind = clause.kind().name();
        if (clause.strength() == null) {
            return kind;
        }
        return clause.kind() == Clause.Kind.DEMAND ? clause.strength().name() : clause.strength() + "<br>" + kind;
    }

    private void outOfReach(Markdown document) {
        document.line("## 无法由规则判定 Out of reach").gap();
        List<String> head = new ArrayList<>(List.of("条目 Entry", "内容 What it says", "原因 Reason"));
        packs.forEach(pack -> head.add("`" + pack.instrument().id() + "`"));
        document.head(head.toArray(String[]::new));
        for (OutOfReach entry : register.outOfReach().values()) {
            List<String> row =
                    new ArrayList<>(List.of("`" + entry.id() + "`", cell(entry.what()), cell(entry.reason())));
            packs.forEach(pack -> row.add(provisions(entry.provisions().get(pack.instrument().id()))));
            document.row(row.toArray(String[]::new));
        }
    }

    private void slips(Markdown document) {
        document.gap().line("## 原文的笔误 Slips of the documents").gap();
        List<String> head = new ArrayList<>(List.of("原文 As it stands", "读作 Read as", "相关条文 Clauses"));
        packs.forEach(pack -> head.add("`" + pack.instrument().id() + "`"));
        document.head(head.toArray(String[]::new));
        for (Slip slip : register.slips()) {
            List<String> row = new ArrayList<>(List.of(
                    slip.text(), cell(slip.read()),
                    slip.clauses().isEmpty() ? "—" : "`" + String.join("`, `", slip.clauses()) + "`"));
            packs.forEach(pack -> row.add(provisions(slip.provisions().get(pack.instrument().id()))));
            document.row(row.toArray(String[]::new));
        }
    }

    /** The states of what an instrument has. */
    private static List<State> statesOfClauses() {
        return List.of(State.AUTOMATED, State.NEEDS_A_PERSON, State.ROUTED, State.PLANNED,
                State.PLANNED_WITH_A_FINDING, State.TOPIC_ONLY);
    }

    private String stated(RulePack pack, Predicate<Clause> of) {
        return count(of.and(clause -> State.of(clause, pack) != State.NOT_STATED));
    }

    private String count(Predicate<Clause> of) {
        return String.valueOf(register.clauses().values().stream().filter(of).count());
    }
}
