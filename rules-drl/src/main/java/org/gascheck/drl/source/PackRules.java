package org.gascheck.drl.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;

/** The rules and functions of a pack and of those that it extends, as they are written. Immutable. */
public final class PackRules {

    private final List<DrlFile> files;
    private final List<DrlFile> ownFiles;
    private final Map<String, DrlFunction> functions = new HashMap<>();
    private final Map<String, DrlRule> rules = new LinkedHashMap<>();
    /** The file of each rule and function, found by being the same. */
    private final Map<Object, DrlFile> places = new IdentityHashMap<>();
    /** The functions that one calls straight, by its name; found when somebody asks. */
    private final Map<String, List<DrlFunction>> calls = new ConcurrentHashMap<>();

    private PackRules(List<DrlFile> files, List<DrlFile> ownFiles) {
        this.files = files;
        this.ownFiles = ownFiles;
        for (DrlFile file : files) {
            file.functions().forEach(function -> functions.putIfAbsent(function.name(), function));
            file.rules().forEach(rule -> rules.putIfAbsent(rule.requirement(), rule));
            file.functions().forEach(function -> places.put(function, file));
            file.rules().forEach(rule -> places.put(rule, file));
        }
    }

    /** Reads the rule files of a pack. What cannot be read is among the problems of its file. */
    public static PackRules of(RulePack pack) {
        return of(pack.ruleFiles(), pack.base() == null ? List.of() : pack.base().ruleFiles());
    }

    /** Reads rule files, of which some are inherited from another pack. */
    public static PackRules of(List<RuleFile> all, List<RuleFile> inherited) {
        AtomicInteger ids = new AtomicInteger();
        List<DrlFile> files = new ArrayList<>();
        List<DrlFile> ownFiles = new ArrayList<>();
        for (RuleFile file : all) {
            DrlFile read = new DrlFile(file, ids::getAndIncrement);
            files.add(read);
            if (!inherited.contains(file)) {
                ownFiles.add(read);
            }
        }
        return new PackRules(List.copyOf(files), List.copyOf(ownFiles));
    }

    /** The files, in the order of the pack. */
    public List<DrlFile> files() {
        return files;
    }

    /** The files of the pack itself, not those that it inherits. */
    public List<DrlFile> ownFiles() {
        return ownFiles;
    }

    /** What is wrong with the files. */
    public List<Problem> problems() {
        return files.stream().flatMap(file -> file.problems().stream()).toList();
    }

    /** The rule of a requirement, or null. */
    public DrlRule rule(String requirement) {
        return rules.get(requirement);
    }

    /** The function with a name, or null. */
    public DrlFunction function(String name) {
        return functions.get(name);
    }

    /** The file in which a rule stands. */
    public DrlFile fileOf(DrlRule rule) {
        return placeOf(rule, file -> file.rules().contains(rule));
    }

    /** The file in which a function stands. */
    public DrlFile fileOf(DrlFunction function) {
        return placeOf(function, file -> file.functions().contains(function));
    }

    private DrlFile placeOf(Object what, Predicate<DrlFile> holds) {
        DrlFile place = places.get(what);
        return place != null ? place : files.stream().filter(holds).findFirst().orElseThrow();
    }

    /** All expressions that rules bind and functions return, with their parts. */
    public Stream<Expr> expressions() {
        return files.stream().flatMap(DrlFile::expressions);
    }

    /** All expressions that a rule rests on, by itself or through functions, with their parts. */
    public Stream<Expr> expressionsOf(DrlRule rule) {
        return Stream.concat(rule.values(), restedOnBy(rule).stream().map(DrlFunction::body)).flatMap(Expr::withParts);
    }

    /** The functions that a rule rests on, by themselves or through others, in the order of the files. */
    public List<DrlFunction> restedOnBy(DrlRule rule) {
        return calledBy(rule.values());
    }

    /** The functions that a function rests on, by themselves or through others, in the order of the files. */
    public List<DrlFunction> restedOnBy(DrlFunction function) {
        return calledBy(Stream.of(function.body()));
    }

    private List<DrlFunction> calledBy(Stream<Expr> expressions) {
        Set<String> called = new HashSet<>();
        expressions.forEach(each -> collectCalled(each, called));
        return files.stream().flatMap(file -> file.functions().stream())
                .filter(each -> called.contains(each.name()) && functions.get(each.name()) == each).toList();
    }

    /** The keys of the reasons that a rule tells, by itself or through functions. */
    public Set<String> reasonsOf(DrlRule rule) {
        return expressionsOf(rule).map(Expr::reason).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void collectCalled(Expr expr, Set<String> called) {
        functionsCalledBy(expr).forEach(function -> addCalled(function, called));
    }

    private void addCalled(DrlFunction function, Set<String> called) {
        if (called.add(function.name())) {
            calls.computeIfAbsent(function.name(), name -> functionsCalledBy(function.body()).toList())
                    .forEach(each -> addCalled(each, called));
        }
    }

    /** Whether a function calls itself, straight or through others. */
    public boolean restsOnItself(DrlFunction function) {
        Set<String> called = new HashSet<>();
        collectCalled(function.body(), called);
        return called.contains(function.name());
    }

    private Stream<DrlFunction> functionsCalledBy(Expr expr) {
        return expr.withParts()
                .map(part -> part instanceof Expr.Call call && call.target() == null ? functions.get(call.name())
                        : null)
                .filter(Objects::nonNull);
    }
}
