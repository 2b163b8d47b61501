package org.gascheck.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.report.FoundReason;
import org.gascheck.truth.Claims;

/**
 * Holds the rules of a pack to the form on which everything else rests: a rule states when its requirement applies and
 * is satisfied, hands that over, and does nothing else; numbers, dates and sentences of the law stand in the YAML.
 */
final class PackLint {

    private static final Set<String> IMPORTS = Set.of(
            "org.gascheck.law.Assessment",
            "org.gascheck.truth.Claim",
            "org.gascheck.truth.NameMatch",
            "org.gascheck.drl.JudgedModels",
            "org.gascheck.drl.JudgedMembers");
    private static final Pattern IMPORT_OF_SUBJECTS =
            Pattern.compile("org\\.gascheck\\.subjects\\.\\w+\\.(?:\\*|[A-Z]\\w*)");
    private static final Pattern STATIC_IMPORT = Pattern.compile(
            "org\\.gascheck\\.(?:truth\\.Claims\\.(?:\\*|\\w+)|drl\\.Judging\\.(?:\\*|judge))");

    private final RulePack pack;
    private final PackRules rules;
    private final List<Problem> problems;

    private PackLint(RulePack pack, PackRules rules) {
        this.pack = pack;
        this.rules = rules;
        this.problems = new ArrayList<>(rules.problems());
    }

    /** Everything that is wrong with the rules of a pack. */
    static List<Problem> problems(RulePack pack) {
        return new PackLint(pack, PackRules.of(pack)).check();
    }

    /**
     * Refuses a pack of a folder that is not in order; those that come with the program are.
     *
     * @throws InvalidPackException with everything that is wrong with its rules
     */
    static void refuseFaults(RulePack pack) {
        if (!RulePacks.isShipped(pack)) {
            refuseFaults(pack, PackRules.of(pack));
        }
    }

    /**
     * Refuses a pack of a folder, whose rules were read, that is not in order.
     *
     * @throws InvalidPackException with everything that is wrong with its rules
     */
    static void refuseFaults(RulePack pack, PackRules rules) {
        List<Problem> faults = new PackLint(pack, rules).check();
        if (!faults.isEmpty()) {
            throw new InvalidPackException(faults);
        }
    }

    private List<Problem> check() {
        boolean allRead = problems.isEmpty();
        for (DrlFile file : rules.files()) {
            checkPackage(file);
            file.imports().forEach(each -> checkImport(file, each));
            ExprLint words = new ExprLint(pack, rules, file);
            file.functions().forEach(function -> problems.addAll(words.problems(function)));
            for (DrlRule rule : file.rules()) {
                RuleLint.texts(rule, pack)
                        .forEach(text -> report(
                                file, rule.start(), rule.name() + "：" + text.zh(), rule.name() + ": " + text.en()));
                problems.addAll(words.problems(rule));
            }
        }
        checkNames();
        if (allRead) {
            checkRequirementsAreRuled();
            checkReasonsAreToldAndUsed();
            checkLawIsUsed();
        }
        return problems;
    }

    private void checkPackage(DrlFile file) {
        if (!RuleBase.PACKAGE.equals(file.packageName())) {
            report(
                    file,
                    0,
                    "包名 " + file.packageName() + "：应为 " + RuleBase.PACKAGE + "，否则规则可能不触发而毫无提示",
                    "the package " + file.packageName() + ": expected " + RuleBase.PACKAGE
                            + ", since rules in several can fail to fire");
        }
    }

    private void checkImport(DrlFile file, DrlFile.Import each) {
        boolean known = each.isStatic()
                ? STATIC_IMPORT.matcher(each.target()).matches()
                : IMPORTS.contains(each.target()) || IMPORT_OF_SUBJECTS.matcher(each.target()).matches();
        if (!known) {
            report(
                    file,
                    each.start(),
                    "import " + each.target() + "：规则只用资料与判断的词汇（subjects、Claims、Assessment、JudgedModels、JudgedMembers）",
                    "import " + each.target()
                            + ": rules speak of facts in the words of Claims; expected org.gascheck.subjects.users.*"
                            + " and its like, law.Assessment, truth.Claim, truth.NameMatch, drl.JudgedModels,"
                            + " drl.JudgedMembers, static"
                            + " truth.Claims.* or drl.Judging.judge");
        }
    }

    /** All files are one DRL package, whatever their pack: a name that two of them give would mean either. */
    private void checkNames() {
        Map<String, String> functions = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, String> ruledBy = new HashMap<>();
        for (DrlFile file : rules.files()) {
            for (DrlFunction function : file.functions()) {
                String place = file.name() + ":" + file.lineOf(function.start());
                String other = functions.putIfAbsent(function.name(), place);
                if (other != null) {
                    report(file, function.start(), "函数 " + function.name() + "：" + other + " 已有同名函数",
                            "the function " + function.name() + ": there is one of that name at " + other);
                } else if (rules.restsOnItself(function)) {
                    report(
                            file,
                            function.start(),
                            "函数 " + function.name() + "：不得（间接）调用自身",
                            "the function " + function.name() + ": it rests on itself");
                }
            }
            for (DrlRule rule : file.rules()) {
                String place = file.name() + ":" + file.lineOf(rule.start());
                String other = names.putIfAbsent(rule.name(), place);
                if (other != null) {
                    report(
                            file,
                            rule.start(),
                            rule.name() + "：" + other + " 已有同名规则",
                            rule.name() + ": there is a rule of that name at " + other);
                }
                String otherRule = ruledBy.putIfAbsent(rule.requirement(), place);
                if (otherRule != null) {
                    report(
                            file,
                            rule.start(),
                            rule.name() + "：" + otherRule + " 已有要求 " + rule.requirement() + " 的规则",
                            rule.name() + ": the requirement " + rule.requirement() + " already has a rule at "
                                    + otherRule);
                }
            }
        }
    }

    private void checkRequirementsAreRuled() {
        for (String id : pack.requirements().keySet()) {
            if (rules.rule(id) == null) {
                problems.add(new Problem(pack.toString(), 0, 0, id, new Text("没有规则", "there is no rule for it")));
            }
        }
    }

    private void checkReasonsAreToldAndUsed() {
        Set<String> given = new HashSet<>(Claims.NAME_DIFFERS);
        given.add(BoundJudgement.NOT_ANSWERED);
        given.add(FoundReason.ONE_OR_ANOTHER);
        for (Requirement requirement : pack.requirements().values()) {
            DrlRule rule = rules.rule(requirement.id());
            Set<String> keys = rule == null ? Set.of() : rules.reasonsOf(rule);
            given.addAll(keys);
            keys.stream().filter(key -> pack.reason(requirement, key) == null).forEach(key -> reportUntold(key, rule));
            requirement.reasons().keySet().stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> problems.add(new Problem(
                            pack.toString(),
                            0,
                            0,
                            requirement.id() + " " + key,
                            new Text("没有规则给出这个理由", "no rule gives this reason"))));
        }
        // That a model does not meet a requirement is given by no rule of its own.
        pack.reasons().keySet().stream()
                .filter(key -> !given.contains(key)
                        && !pack.requirements().containsKey(key)
                        && (pack.base() == null || !pack.base().reasons().containsKey(key)))
                .forEach(key -> problems.add(
                        new Problem(pack.toString(), 0, 0, key, new Text("没有规则给出这个理由", "no rule gives this reason"))));
    }

    private void reportUntold(String reason, DrlRule rule) {
        for (DrlFile file : rules.files()) {
            file.expressions()
                    .filter(expr -> reason.equals(expr.reason()))
                    .forEach(expr -> report(
                            file,
                            expr.at().start(),
                            "没有写明理由 " + reason + " 怎么说（规则“" + rule.name() + "”）：应写在要求的 reasons 或 pack.yaml 的 reasons 中",
                            "nothing says how the reason " + reason + " is told, for the rule \"" + rule.name()
                                    + "\"; expected it in the reasons of its requirement or of pack.yaml"));
        }
    }

    private void checkLawIsUsed() {
        Set<String> used = new HashSet<>();
        rules.expressions().forEach(expr -> {
            if (expr instanceof Expr.Literal literal) {
                used.add(literal.text());
            }
        });
        for (Requirement requirement : pack.requirements().values()) {
            if (requirement.due() != null && requirement.due().setting() != null) {
                used.add(requirement.due().setting());
            }
        }
        Set<String> keys = new LinkedHashSet<>(pack.limits().keySet());
        keys.addAll(pack.settings().keySet());
        keys.removeAll(used);
        if (pack.base() != null) {
            keys.removeAll(pack.base().limits().keySet());
            keys.removeAll(pack.base().settings().keySet());
        }
        keys.forEach(
                key -> problems.add(new Problem(pack.toString(), 0, 0, key, new Text("没有规则用到它", "no rule uses it"))));
    }

    private void report(DrlFile file, int offset, String zh, String en) {
        problems.add(file.problem(offset, new Text(zh, en)));
    }
}
