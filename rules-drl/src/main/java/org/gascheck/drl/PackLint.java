package org.gascheck.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.runtime.RecognitionException;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DRLFactory;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.DRLLexer;
import org.drools.drl.parser.lang.DRLParser;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Holds the rules of a pack to the form on which everything else rests: a rule states when its requirement applies and is
 * satisfied, hands that over, and does nothing else; numbers, dates and sentences of the law stand in the YAML.
 */
final class PackLint {

    private static final String RIGHT_HAND_SIDE = "judge(kcontext);";
    /** Satisfied as soon as facts are given, so that it is never breached. */
    private static final Pattern ONLY_DECLARED = Pattern.compile("\\$satisfied : all\\((isDeclared\\(\\w+\\)(, )?)+\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d[\\w.]*");
    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NAME_OR_ANNOTATION = Pattern.compile("(?m)^\\s*(?:rule\\s+\"[^\"\\n]*\"|@\\w+\\([^)\\n]*\\)|import\\s[^\\n]*|package\\s[^\\n]*)");
    private static final Pattern SIDE_EFFECT = Pattern.compile(
            "\\b(modify|update|insert|insertLogical|retract|delete|setGlobal|halt)\\s*[({]");

    /** A class by its whole name, which would pass the imports by. */
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w$.])[a-z]\\w*+(?:\\.[a-z]\\w*+)+\\.[A-Z]\\w*+");
    private static final Set<String> IMPORTS =
            Set.of("org.gascheck.law.Assessment", "org.gascheck.truth.Claim", "org.gascheck.truth.NameMatch", "org.gascheck.drl.JudgedModels");
    private static final Pattern IMPORT_OF_SUBJECTS = Pattern.compile("org\\.gascheck\\.subjects\\.\\w+\\.(?:\\*|[A-Z]\\w*)");
    private static final Pattern STATIC_IMPORT = Pattern.compile(
            "org\\.gascheck\\.(?:truth\\.Claims\\.(?:\\*|\\w+)|drl\\.Judging\\.(?:\\*|judge))");

    private final RulePack pack;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> ruledBy = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private PackLint(RulePack pack) {
        this.pack = pack;
    }

    /** Everything that is wrong with the rules of a pack. */
    static List<Problem> problems(RulePack pack) {
        PackLint lint = new PackLint(pack);
        boolean allRead = true;
        for (RuleFile file : pack.ruleFiles()) {
            try {
                PackageDescr parsed = lint.parsed(file);
                if (parsed == null) {
                    allRead = false;
                } else {
                    lint.check(file, parsed);
                }
            } catch (StackOverflowError e) {
                // The parser and our own patterns call themselves for each level and have no limit of their own.
                lint.reportNesting(file, 0);
                allRead = false;
            }
        }
        if (allRead) {
            lint.checkRequirementsAreRuled();
            lint.checkLawIsUsed();
        }
        return lint.problems;
    }

    private void check(RuleFile file, PackageDescr parsed) {
        if (!RuleBase.PACKAGE.equals(parsed.getName())) {
            report(file, 1, "包名 " + parsed.getName() + "：应为 " + RuleBase.PACKAGE + "，否则规则可能不触发而毫无提示",
                    "the package " + parsed.getName() + ": expected " + RuleBase.PACKAGE + ", since rules in several can fail to fire");
        }
        parsed.getGlobals().forEach(global -> report(file, global.getLine(), "不得有 global", "a global: rules share no state"));
        parsed.getAttributes().forEach(each -> report(file, each.getLine(), "不得有属性 " + each.getName(),
                "the attribute " + each.getName() + ": rules have no order"));
        parsed.getTypeDeclarations().forEach(type -> report(file, type.getLine(), "不得声明类型", "a declared type: facts are those of the model"));
        parsed.getEnumDeclarations().forEach(type -> report(file, type.getLine(), "不得声明类型", "a declared type: facts are those of the model"));
        checkImports(file, parsed);
        parsed.getRules().forEach(rule -> check(file, rule));
        checkWords(file);
    }

    private void checkImports(RuleFile file, PackageDescr parsed) {
        for (ImportDescr each : parsed.getImports()) {
            if (!IMPORTS.contains(each.getTarget()) && !IMPORT_OF_SUBJECTS.matcher(each.getTarget()).matches()) {
                reportImport(file, each);
            }
        }
        for (FunctionImportDescr each : parsed.getFunctionImports()) {
            if (!STATIC_IMPORT.matcher(each.getTarget()).matches()) {
                reportImport(file, each);
            }
        }
        parsed.getAccumulateImports().forEach(each -> reportImport(file, each));
    }

    private void reportImport(RuleFile file, ImportDescr each) {
        report(file, each.getLine(), "import " + each.getTarget() + "：规则只用资料与判断的词汇（facts、Claims、Assessment、JudgedModels）",
                "import " + each.getTarget() + ": rules speak of facts in the words of Claims; expected org.gascheck.subjects.users.* and its like, "
                        + "law.Assessment, truth.Claim, drl.JudgedModels, static truth.Claims.* or drl.Judging.judge");
    }

    /** The rules of a file, or null where they cannot be read, which is reported. */
    private PackageDescr parsed(RuleFile file) {
        DRLLexer lexer = DRLFactory.buildLexer(file.drl(), LanguageLevelOption.DRL6);
        DRLParser parser = DRLFactory.getDRLParser(new BoundedTokens(lexer, file.drl().length()), LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.compilationUnit();
            List<DroolsParserException> errors = Stream.concat(lexer.getErrors().stream(), parser.getErrors().stream()).toList();
            errors.forEach(error -> report(file, Math.max(0, error.getLineNumber()),
                    "不是有效的 DRL：" + error.getMessage(), "not valid DRL: " + error.getMessage()));
            return errors.isEmpty() ? parsed : null;
        } catch (RecognitionException e) {
            report(file, Math.max(0, e.line), "不是有效的 DRL：" + e, "not valid DRL: " + e);
            return null;
        } catch (BoundedTokens.Exhausted e) {
            reportNesting(file, e.line());
            return null;
        }
    }

    private void reportNesting(RuleFile file, int line) {
        report(file, line, "括号或强制类型转换嵌套过多，解析器无法在限度内读完；应为更简单的条件",
                "too many nested brackets or casts for the parser to read within its limit: expected simpler conditions");
    }

    private void check(RuleFile file, RuleDescr rule) {
        rule.getAttributes().values().forEach(attribute -> report(file, rule.getLine(),
                rule.getName() + "：不得有属性 " + attribute.getName(),
                rule.getName() + ": the attribute " + attribute.getName() + ": rules have no order"));
        AnnotationDescr annotation = rule.getAnnotation(RuleBase.ANNOTATION);
        String id = annotation == null ? "" : String.valueOf(annotation.getSingleValueAsString());
        // A rule whose requirement the pack does without stands in a file of the pack that it extends.
        Requirement requirement = pack.requirements().get(id);
        if (pack.nearest(id).isEmpty()) {
            report(file, rule.getLine(), rule.getName() + "：没有 @requirement(" + id + ") 所指的要求",
                    rule.getName() + ": there is no requirement for @requirement(" + id + ")");
            return;
        }
        String other = ruledBy.putIfAbsent(id, rule.getName());
        if (other != null) {
            report(file, rule.getLine(), rule.getName() + "：要求 " + id + " 已有规则“" + other + "”",
                    rule.getName() + ": the requirement " + id + " already has the rule \"" + other + "\"");
        }
        Text fault = RuleForm.fault(rule);
        if (fault != null) {
            report(file, rule.getLine(), rule.getName() + "：" + fault.zh(), rule.getName() + ": " + fault.en());
            return;
        }
        if (!RIGHT_HAND_SIDE.equals(String.valueOf(rule.getConsequence()).strip())) {
            report(file, rule.getConsequenceLine(), rule.getName() + "：then 部分应为 " + RIGHT_HAND_SIDE,
                    rule.getName() + ": the right-hand side: expected " + RIGHT_HAND_SIDE);
        }
        Set<ClaimName> claims = RuleForm.claims(rule);
        if (claims.contains(ClaimName.SATISFIED) == claims.contains(ClaimName.HAZARD)
                || claims.contains(ClaimName.ANSWERED) && !claims.contains(ClaimName.HAZARD)) {
            report(file, rule.getLine(), rule.getName() + "：应有 $satisfied，或者 $hazard（可带 $answered）",
                    rule.getName() + ": expected either $satisfied, or $hazard with or without $answered");
        } else if (requirement != null) {
            checkSubject(file, rule, requirement);
            checkMessages(file, rule, requirement, claims);
        }
    }

    private void checkSubject(RuleFile file, RuleDescr rule, Requirement requirement) {
        for (BaseDescr each : rule.getLhs().getDescrs()) {
            if (each instanceof PatternDescr pattern && requirement.subject().equals(pattern.getObjectType())) {
                return;
            }
        }
        report(file, rule.getLine(), rule.getName() + "：主体应为 " + requirement.subject(),
                rule.getName() + ": the subject: expected a " + requirement.subject());
    }

    private void checkMessages(RuleFile file, RuleDescr rule, Requirement requirement, Set<ClaimName> claims) {
        boolean says = requirement.messages().containsKey(Outcome.NEEDS_REVIEW);
        boolean mayBeLeftToAPerson = claims.contains(ClaimName.ANSWERED) || claims.contains(ClaimName.LEFT_TO_A_PERSON);
        if (says != mayBeLeftToAPerson) {
            report(file, rule.getLine(), rule.getName() + "：$leftToAPerson 或 $answered 与 messages.needs-review 应同时有或同时没有",
                    rule.getName() + ": $leftToAPerson or $answered, and messages.needs-review: expected both or neither");
        }
        boolean canBreach = !bindsConstant(rule, "$satisfied", "holds(true)")
                && !bindsConstant(rule, "$leftToAPerson", "holds(true)")
                && !ONLY_DECLARED.matcher(textOf(file, rule)).find();
        if (canBreach && !requirement.messages().containsKey(Outcome.BREACHED)) {
            report(file, rule.getLine(), rule.getName() + "：缺少 messages.breached", rule.getName() + ": messages.breached is missing");
        }
    }

    private static String textOf(RuleFile file, RuleDescr rule) {
        String drl = file.drl();
        int start = Math.max(0, drl.indexOf("rule \"" + rule.getName() + "\""));
        int end = drl.indexOf("\nend", start);
        return drl.substring(start, end < 0 ? drl.length() : end);
    }

    private static boolean bindsConstant(RuleDescr rule, String name, String expression) {
        return rule.getLhs().getDescrs().stream().anyMatch(each -> each instanceof PatternDescr pattern
                && name.equals(pattern.getIdentifier())
                && pattern.getSource() != null
                && pattern.getSource().toString().contains(expression));
    }

    private void checkWords(RuleFile file) {
        String code = blanked(blanked(file.drl(), COMMENT), NAME_OR_ANNOTATION);
        Matcher string = STRING.matcher(code);
        while (string.find()) {
            String word = string.group(1);
            words.add(word);
            if (!isKnown(word)) {
                report(file, line(code, string.start()), "“" + word + "”不是 pack.yaml 中的限值、设置或选项，也不是要求的 id",
                        "\"" + word + "\" is no limit, setting or option of pack.yaml, and no id of a requirement");
            }
        }
        String bare = blanked(code, STRING);
        Matcher number = NUMBER.matcher(bare);
        while (number.find()) {
            report(file, line(bare, number.start()), number.group() + "：数字和日期应写在 YAML 的 limits 中",
                    number.group() + ": expected numbers and dates among the limits of the YAML");
        }
        Matcher qualified = QUALIFIED.matcher(bare);
        while (qualified.find()) {
            report(file, line(bare, qualified.start()), qualified.group() + "：类名应写在 import 中",
                    qualified.group() + ": expected a class among the imports");
        }
        Matcher effect = SIDE_EFFECT.matcher(bare);
        while (effect.find()) {
            report(file, line(bare, effect.start()), effect.group(1) + "：规则不得改动事实", effect.group(1) + ": rules change nothing");
        }
    }

    private boolean isKnown(String word) {
        return pack.limits().containsKey(word)
                || pack.settings().containsKey(word)
                || pack.nearest(word).isPresent()
                || pack.settings().values().stream().anyMatch(setting -> setting.options().contains(word));
    }

    private void checkRequirementsAreRuled() {
        for (String id : pack.requirements().keySet()) {
            if (!ruledBy.containsKey(id)) {
                problems.add(new Problem(pack.toString(), 0, 0, id, new Text("没有规则", "there is no rule for it")));
            }
        }
    }

    private void checkLawIsUsed() {
        Set<String> used = new HashSet<>(words);
        for (Requirement requirement : pack.requirements().values()) {
            if (requirement.due() != null && requirement.due().setting() != null) {
                used.add(requirement.due().setting());
            }
        }
        if (pack.base() != null) {
            used.addAll(pack.base().limits().keySet());
            used.addAll(pack.base().settings().keySet());
        }
        for (Set<String> keys : List.of(pack.limits().keySet(), pack.settings().keySet())) {
            for (String key : keys) {
                if (!used.contains(key)) {
                    problems.add(new Problem(pack.toString(), 0, 0, key, new Text("没有规则用到它", "no rule uses it")));
                }
            }
        }
    }

    /** The text with all matches turned into blanks, so that what is left stays at its place. */
    private static String blanked(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private static int line(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    private void report(RuleFile file, int line, String zh, String en) {
        problems.add(new Problem(file.name(), line, line == 0 ? 0 : 1, "", new Text(zh, en)));
    }
}
