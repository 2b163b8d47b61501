package org.gascheck.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.drl.source.PackRules;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Requirement;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;

/**
 * Judges by some requirements of a basis. Rules that come with the program are called as they were built into it; only
 * others are compiled, with what they ask for. Immutable, and safe for use by many threads.
 */
final class Judge {

    /** All rules that come with the program, and their definitions. */
    private static final class Shipped {
        private static final RulePack PACK = RulePacks.YUELAI_2022_8;
        private static final PackText TEXT = new PackText(PACK);
        private static final Map<String, DrlFunction> FUNCTIONS = TEXT.functions();

        /** Whether a rule and all on which it rests come with the program. */
        static boolean has(DrlRule rule, PackRules among) {
            DrlRule shipped = rule == null ? null : TEXT.rules().rule(rule.requirement());
            return shipped != null
                    && SameWords.are(shipped, rule)
                    && among.restedOnBy(rule).stream().allMatch(each -> FUNCTIONS.containsKey(each.name())
                            && SameWords.are(FUNCTIONS.get(each.name()), each));
        }
    }

    /** A checker, and the requirements on which its findings are taken. */
    private record Part(ComplianceChecker checker, Set<String> requirements) {
    }

    private final Basis basis;
    private final List<Part> parts;

    private Judge(Basis basis, List<Part> parts) {
        this.basis = basis;
        this.parts = List.copyOf(parts);
    }

    /**
     * One by those of some requirements that the basis has.
     *
     * @throws IllegalArgumentException if the rules cannot be used; an {@code InvalidPackException} tells what is wrong
     */
    static Judge of(Basis basis, PackText text, Set<String> wanted) {
        RulePack pack = basis.pack();
        Set<String> there = new LinkedHashSet<>(wanted);
        there.retainAll(pack.requirements().keySet());
        Set<String> asBuilt = new LinkedHashSet<>();
        Set<String> compiled = new LinkedHashSet<>();
        for (String id : there) {
            boolean shipped = text.closure(List.of(id)).stream()
                    .allMatch(each -> text.isRuleShipped(each, Shipped::has));
            (shipped ? asBuilt : compiled).add(id);
        }
        List<Part> parts = new ArrayList<>();
        if (!asBuilt.isEmpty()) {
            RulePack part = Packs.part(
                    pack, text.closure(asBuilt), Shipped.PACK.ruleFiles(), Shipped.PACK.lawFiles());
            parts.add(new Part(GasCheck.checker(List.of(part), basis.settings()), asBuilt));
        }
        if (!compiled.isEmpty()) {
            RulePack part = compiledPart(text, text.closure(compiled));
            Settings known = new Settings(Packs.filtered(basis.settings().chosen(), part.settings()::containsKey));
            parts.add(new Part(GasCheck.checker(List.of(part), known), compiled));
        }
        return new Judge(basis, parts);
    }

    /** This one, but it refuses submissions that rest on assumptions. */
    Judge refusingAssumptions() {
        return new Judge(basis, parts.stream()
                .map(each -> new Part(each.checker().refusingAssumptions(), each.requirements()))
                .toList());
    }

    private static RulePack compiledPart(PackText text, Set<String> wanted) {
        List<DrlRule> rules = new ArrayList<>();
        Set<DrlFunction> functions = new LinkedHashSet<>();
        Set<String> reasons = new HashSet<>();
        Set<String> texts = new HashSet<>();
        Map<String, Requirement> requirements = new LinkedHashMap<>();
        for (String id : wanted) {
            Requirement requirement = text.pack().requirement(id);
            DrlRule rule = text.rules().rule(id);
            rules.add(rule);
            functions.addAll(text.rules().restedOnBy(rule));
            Set<String> told = text.rules().reasonsOf(rule);
            reasons.addAll(told);
            text.rules().expressionsOf(rule).forEach(each -> {
                if (each instanceof Expr.Literal literal) {
                    texts.add(literal.text());
                }
            });
            if (requirement.due() != null && requirement.due().setting() != null) {
                texts.add(requirement.due().setting());
            }
            requirements.put(id, Requirements.giving(requirement, told));
        }
        RuleFile file = RuleTexts.file(rules, functions, List.of(text.rules()));
        RulePack part = Packs.part(text.pack(), wanted, List.of(file), List.of());
        return Packs.using(part, requirements, reasons, texts);
    }

    /** The findings on a submission by requirement, in the order of its subjects; none before the day of issue. */
    Map<String, List<FindingEntry>> judge(Submission submission) {
        Map<String, List<FindingEntry>> found = new LinkedHashMap<>();
        Submission asked = asked(submission);
        for (Part part : parts) {
            ComplianceReport report = part.checker().check(asked);
            report.entries()
                    .filter(each -> part.requirements().contains(each.requirement()))
                    .forEach(each -> found.computeIfAbsent(each.requirement(), id -> new ArrayList<>()).add(each));
        }
        return found;
    }

    /** The checkers, for who looks at other days. */
    List<ComplianceChecker> checkers() {
        return parts.stream().map(Part::checker).toList();
    }

    /** A submission as this judges it. */
    Submission asked(Submission submission) {
        Submission under = submission.under(Set.of(basis.pack().instrument().id()));
        return basis.day() == null ? under : under.on(basis.day());
    }
}
