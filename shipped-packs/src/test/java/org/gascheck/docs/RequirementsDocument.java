package org.gascheck.docs;

import static org.gascheck.docs.Markdown.cell;
import static org.gascheck.docs.Markdown.inline;
import static org.gascheck.docs.Markdown.provisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Alternative;
import org.gascheck.law.Authority;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Due;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rectification;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Strength;
import org.gascheck.law.routing.Routing;
import org.gascheck.subjects.users.Industry;

/** The catalogue of all requirements that rules decide, in the order of the instruments. */
final class RequirementsDocument {

    private static final Text NONE = new Text("文件未写明", "not stated");

    private final List<RulePack> packs = RulePacks.shipped();
    private final CaseCounts cases;
    private final RuleForms forms;

    RequirementsDocument(CaseCounts cases, RuleForms forms) {
        this.cases = cases;
        this.forms = forms;
    }

    /** The whole document. */
    String text() {
        Map<String, List<String>> parts = parts();
        Markdown document = new Markdown()
                .line("# 要求目录 Requirements")
                .gap()
                .line("<!-- Generated from the rule packs and the cases; GeneratedDocumentsTest tells how to refresh "
                        + "it. -->")
                .gap()
                .line("每一项由规则判定的要求，按文件的顺序。" + "What rules decide, in the order of the instruments.")
                .gap();
        packs.forEach(pack -> document.line("- `" + pack.instrument().id() + "` " + pack.instrument().number() + " "
                + inline(pack.instrument().title()) + "（" + pack.instrument().issued() + "）"));
        document.gap();
        contents(document, parts);
        parts.forEach((part, ids) -> {
            document.line("## " + part).gap();
            ids.forEach(id -> requirement(document, id));
        });
        routes(document);
        return document.toString();
    }

    /** The requirements of each part; a part of a pack that extends another shows only what that pack adds. */
    private Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        Set<String> shown = new LinkedHashSet<>();
        for (RulePack pack : packs) {
            PackParts.of(pack).forEach((part, ids) -> {
                List<String> added = ids.stream().filter(shown::add).toList();
                if (!added.isEmpty()) {
                    parts.put(pack.instrument().id() + " · " + part, added);
                }
            });
        }
        return parts;
    }

    private void contents(Markdown document, Map<String, List<String>> parts) {
        document.head("要求 Requirement", "名称 Title", "强度 Strength");
        parts.forEach((part, ids) -> {
            document.row("**" + part + "**", "", "");
            for (String id : ids) {
                Requirement requirement = first(id);
                document.row("[`" + id + "`](#" + id + ")", cell(requirement.title()),
                        strength(requirement.strength()));
            }
        });
        document.gap();
    }

    private void requirement(Markdown document, String id) {
        Requirement requirement = first(id);
        document.line("### " + id).gap()
                .line("**" + requirement.title().zh() + "**  ")
                .line("**" + requirement.title().en() + "**").gap();
        document.head(Stream.concat(
                Stream.of(""), packs.stream().map(pack -> "`" + pack.instrument().id() + "`")).toArray(String[]::new));
        row(document, id, "条款 Provisions", each -> provisions(each.provisions()));
        if (forms.isDueByFacts(id) || having(id).anyMatch(each -> each.due() != null)) {
            row(document, id, "期限 Due", each -> due(each));
        }
        if (having(id).anyMatch(each -> !each.contradictions().isEmpty())) {
            row(document, id, "文件另写的日期 Contradicting dates", each -> contradictions(each.contradictions()));
        }
        row(document, id, "责任部门 In charge", each -> inCharge(each.authority()));
        document.gap()
                .line("- 对象 Subject: `" + requirement.subject() + "`")
                .line("- 强度 Strength: " + strength(requirement.strength()));
        words(document, id, "何时适用 Applies", Requirement::applies);
        words(document, id, "何时满足 Satisfied", Requirement::satisfied);
        words(document, id, "采用的理解 Reading", Requirement::reading);
        words(document, id, "未采用的理解 Alternative",
                each -> each.alternative() == null ? null : alternative(each.alternative()));
        words(document, id, "下一步 Next step",
                each -> each.rectification() == null ? NONE : nextStep(each.rectification()));
        document.line("- 案例 Cases: " + cases(requirement)).gap();
    }

    private void row(Markdown document, String id, String name, Function<Requirement, String> cell) {
        List<String> row = new ArrayList<>(List.of(name));
        packs.forEach(pack -> row.add(pack.requirements().containsKey(id) ? cell.apply(pack.requirement(id)) : "—"));
        document.row(row.toArray(String[]::new));
    }

    /** What the requirement says under the first instrument, and under a later one where that says otherwise. */
    private void words(Markdown document, String id, String name, Function<Requirement, Text> words) {
        Text said = null;
        for (RulePack pack : packs) {
            Text says = pack.requirements().containsKey(id) ? words.apply(pack.requirement(id)) : null;
            if (says != null && !says.equals(said)) {
                document.line("- " + name + (said == null ? "" : " (`" + pack.instrument().id() + "`)") + ":  ")
                        .line("  " + says.zh() + "  ")
                        .line("  " + says.en());
                said = says;
            }
        }
    }

    private Stream<Requirement> having(String id) {
        return packs.stream().map(pack -> pack.requirements().get(id)).filter(each -> each != null);
    }

    private Requirement first(String id) {
        return having(id).findFirst().orElseThrow();
    }

    private static String strength(Strength strength) {
        return switch (strength) {
            case MANDATORY -> "必须 MANDATORY";
            case IN_PRINCIPLE -> "原则上 IN_PRINCIPLE";
            case ENCOURAGED -> "鼓励 ENCOURAGED";
        };
    }

    private String due(Requirement requirement) {
        List<String> lines = new ArrayList<>();
        Due due = requirement.due();
        if (due != null) {
            lines.add(due.date() + "（" + due.provision() + "）");
            if (due.setting() != null) {
                lines.add("设置 setting: `" + due.setting() + "`");
            }
        }
        if (forms.isDueByFacts(requirement.id())) {
            lines.add("视对象而定 depends on the subject");
        }
        return lines.isEmpty() ? "—" : String.join("<br>", lines);
    }

    private static String contradictions(List<Contradiction> contradictions) {
        return contradictions.isEmpty() ? "—" : contradictions.stream()
                .map(each -> each.date() + "（" + each.provision() + "）<br>" + cell(each.says()))
                .collect(Collectors.joining("<br>"));
    }

    private static String inCharge(Authority authority) {
        List<String> lines = new ArrayList<>();
        if (!authority.departments().isEmpty()) {
            lines.add(String.join("、", authority.departments())
                    + (authority.provision() == null ? "" : "（" + authority.provision() + "）"));
        }
        if (authority.byIndustry()) {
            lines.add("[单位用户：其行业的主管部门 for a unit user: the department of its industry](#industries)");
        }
        if (authority.note() != null) {
            lines.add(cell(authority.note()));
        }
        return lines.isEmpty() ? inline(NONE) : String.join("<br>", lines);
    }

    private static Text alternative(Alternative alternative) {
        String setting = alternative.setting() == null ? "" : " (`" + alternative.setting() + "`)";
        return new Text(alternative.text().zh() + setting, alternative.text().en() + setting);
    }

    private static Text nextStep(Rectification rectification) {
        return new Text(
                rectification.name() + "：" + rectification.what().zh() + "（" + rectification.basis().zh() + "）",
                rectification.name() + ": " + rectification.what().en() + " (" + rectification.basis().en() + ")");
    }

    private String cases(Requirement requirement) {
        Map<Outcome, Integer> counts = cases.of(requirement.id());
        if (counts.isEmpty()) {
            return "0";
        }
        String byOutcome = counts.entrySet().stream().map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return "[" + total + "](../fixtures/src/main/resources/cases/" + cases.file(requirement.id()) + ") ("
                + byOutcome + ")";
    }

    private void routes(Markdown document) {
        document.line("## <a id=\"industries\"></a>行业主管部门 Departments by industry").gap()
                .head(Stream.concat(Stream.of("行业 Industry"),
                        packs.stream().map(pack -> "`" + pack.instrument().id() + "`")).toArray(String[]::new));
        for (Industry industry : Industry.values()) {
            List<String> row = new ArrayList<>(List.of("`" + industry + "`"));
            packs.forEach(pack -> row.add(departments(pack.routing(), industry)));
            document.row(row.toArray(String[]::new));
        }
    }

    private static String departments(Routing routing, Industry industry) {
        List<String> departments = routing.departments(industry, null);
        if (!departments.isEmpty()) {
            return String.join("、", departments);
        }
        Routing.Unnamed unnamed = routing.unnamed().get(industry);
        return inline(NONE) + (unnamed == null ? "" : "<br>" + cell(unnamed.why()));
    }
}
