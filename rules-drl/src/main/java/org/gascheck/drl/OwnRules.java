package org.gascheck.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;

/**
 * What of the rules of a pack does not come with the program: rules and definitions that are new or say something else,
 * and the rules that rest on such definitions. They have to be compiled, which takes far longer the more there is of
 * it.
 *
 * @param files        their files in the order of the pack, with nothing else left in them but what they rest on; lines
 *                     stay where they are
 * @param requirements the ids of the requirements that they decide
 */
record OwnRules(List<RuleFile> files, Set<String> requirements) {

    /** Those of a pack without faults, as its rules were read. */
    static OwnRules of(RulePack pack, PackRules rules) {
        Shipped shipped = Shipped.besides(pack);
        Set<String> own = new HashSet<>();
        Set<String> kept = new HashSet<>();
        for (DrlFile file : rules.files()) {
            for (DrlFunction function : file.functions()) {
                if (!shipped.has(file, function.text())) {
                    own.add(function.name());
                    kept.add(function.name());
                    rules.restedOnBy(function).forEach(each -> kept.add(each.name()));
                }
            }
        }
        Set<String> requirements = new HashSet<>();
        for (DrlFile file : rules.files()) {
            for (DrlRule rule : file.rules()) {
                List<String> restedOn = rules.restedOnBy(rule).stream().map(DrlFunction::name).toList();
                if (!shipped.has(file, rule.text()) || restedOn.stream().anyMatch(own::contains)) {
                    requirements.add(rule.requirement());
                    kept.addAll(restedOn);
                }
            }
        }
        List<RuleFile> files = new ArrayList<>();
        for (DrlFile file : rules.files()) {
            boolean keepsAny = file.functions().stream().anyMatch(each -> kept.contains(each.name()))
                    || file.rules().stream().anyMatch(each -> requirements.contains(each.requirement()));
            if (keepsAny) {
                files.add(new RuleFile(file.name(), file.with(
                        function -> kept.contains(function.name()),
                        rule -> requirements.contains(rule.requirement()))));
            }
        }
        return new OwnRules(List.copyOf(files), Set.copyOf(requirements));
    }

    /**
     * The rule files that come with the program, and what stands in those that the pack does not have as they are.
     *
     * @param importsByText by the text of a rule or function the imports among which it stands
     */
    private record Shipped(Set<String> files, Map<String, Set<Set<String>>> importsByText) {

        /** What stands in the files of the program, each of which is read when it is first asked for. */
        private static final Map<RuleFile, Written> READ = new ConcurrentHashMap<>();

        /** The texts of the rules and functions of a file, and its imports. */
        private record Written(Set<String> texts, Set<String> imports) {

            static Written in(RuleFile file) {
                DrlFile read = PackRules.of(List.of(file), List.of()).files().get(0);
                Stream<String> texts = Stream.concat(
                        read.functions().stream().map(DrlFunction::text), read.rules().stream().map(DrlRule::text));
                return new Written(texts.collect(Collectors.toUnmodifiableSet()), Shipped.imports(read));
            }
        }

        static Shipped besides(RulePack pack) {
            Set<String> texts = pack.ruleFiles().stream().map(RuleFile::drl).collect(Collectors.toSet());
            Map<String, Set<Set<String>>> importsByText = new HashMap<>();
            RulePacks.shipped().stream()
                    .flatMap(each -> each.ruleFiles().stream())
                    .filter(file -> !texts.contains(file.drl()))
                    .distinct()
                    .map(file -> READ.computeIfAbsent(file, Written::in))
                    .forEach(file -> file.texts().forEach(text ->
                            importsByText.computeIfAbsent(text, each -> new HashSet<>()).add(file.imports())));
            return new Shipped(RulePacks.shippedRuleTexts(), importsByText);
        }

        /** Whether what stands in a file comes with the program. */
        boolean has(DrlFile file, String text) {
            return files.contains(file.text()) || importsByText.getOrDefault(text, Set.of()).contains(imports(file));
        }

        /** The same words may mean something else among other imports. */
        private static Set<String> imports(DrlFile file) {
            return file.imports().stream()
                    .map(each -> each.isStatic() + " " + each.target())
                    .collect(Collectors.toSet());
        }
    }
}
