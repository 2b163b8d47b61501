package org.gascheck.drl.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.RuleFile;
import org.gascheck.truth.Claims;

/** A file of rules, read into what it imports, defines and rules. Immutable. */
public final class DrlFile {

    /**
     * The class, package or method that an import names.
     *
     * @param target its name; of a package, with {@code .*} behind it
     * @param start  the offset of its first character
     */
    public record Import(String target, boolean isStatic, int start) {
    }

    private final RuleFile file;
    private final String packageName;
    private final List<Import> imports;
    private final List<DrlFunction> functions;
    private final List<DrlRule> rules;
    private final List<Problem> problems;
    /** What was looked for by its name: to look for what is not there goes through the whole class path. */
    private final Map<String, Optional<Class<?>>> classes = new ConcurrentHashMap<>();

    DrlFile(RuleFile file, IntSupplier ids) {
        this.file = file;
        DrlReader reader = new DrlReader(file.drl(), ids);
        this.packageName = reader.packageName();
        this.imports = List.copyOf(reader.imports());
        this.functions = List.copyOf(reader.functions());
        this.rules = List.copyOf(reader.rules());
        List<Problem> found = new ArrayList<>();
        reader.faults().forEach(fault -> found.add(problem(fault.offset(), fault.text())));
        this.problems = List.copyOf(found);
    }

    /** The path of the file. */
    public String name() {
        return file.name();
    }

    /** Its text. */
    public String text() {
        return file.drl();
    }

    /** The name of its DRL package, or null where it names none. */
    public String packageName() {
        return packageName;
    }

    /** Its imports, in their order. */
    public List<Import> imports() {
        return imports;
    }

    /** The class that a name means here, or null. */
    public Class<?> classNamed(String simpleName) {
        return classes.computeIfAbsent(simpleName, this::find).orElse(null);
    }

    private Optional<Class<?>> find(String simpleName) {
        for (Import each : imports) {
            String target = each.target();
            String name = target.endsWith(".*") ? target.substring(0, target.length() - 1) + simpleName : target;
            if (!each.isStatic() && name.endsWith("." + simpleName)) {
                try {
                    return Optional.of(Class.forName(name, false, Claims.class.getClassLoader()));
                } catch (ClassNotFoundException | LinkageError e) {
                    // Another import may have it.
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    /** Its functions, in their order. */
    public List<DrlFunction> functions() {
        return functions;
    }

    /** Its rules, in their order. */
    public List<DrlRule> rules() {
        return rules;
    }

    /** All expressions that its rules bind and its functions return, with their parts. */
    public Stream<Expr> expressions() {
        return Stream.concat(functions.stream().map(DrlFunction::body), rules.stream().flatMap(DrlRule::values))
                .flatMap(Expr::withParts);
    }

    /** What it holds that no rule file may hold; what stands there is left out of the functions and rules. */
    public List<Problem> problems() {
        return problems;
    }

    /** Its text with only some of its functions and rules, each in the lines in which it stands. */
    public String with(Predicate<DrlFunction> function, Predicate<DrlRule> rule) {
        NavigableMap<Integer, Boolean> starts = new TreeMap<>(Map.of(0, true));
        imports.forEach(each -> starts.put(each.start(), true));
        functions.forEach(each -> starts.put(each.start(), function.test(each)));
        rules.forEach(each -> starts.put(each.start(), rule.test(each)));
        StringBuilder text = new StringBuilder();
        starts.forEach((start, kept) -> {
            Integer next = starts.higherKey(start);
            String part = file.drl().substring(start, next == null ? file.drl().length() : next);
            text.append(kept ? part : part.replaceAll("[^\\n]+", ""));
        });
        return text.toString();
    }

    /** The words of an expression, in one line. */
    public String wordsOf(Expr expr) {
        return file.drl().substring(expr.at().start(), expr.at().end()).replaceAll("\\s+", " ").replace("( ", "(")
                .replace(" )", ")");
    }

    /** The line of an expression, from 1. */
    public int lineOf(Expr expr) {
        return lineOf(expr.at().start());
    }

    /** The line of an offset, from 1. */
    public int lineOf(int offset) {
        int line = 1;
        for (int end = file.drl().indexOf('\n'); end >= 0 && end < offset; end = file.drl().indexOf('\n', end + 1)) {
            line++;
        }
        return line;
    }

    /** A problem at an offset. */
    public Problem problem(int offset, Text text) {
        int column = offset - file.drl().lastIndexOf('\n', offset - 1);
        return new Problem(file.name(), lineOf(offset), column, "", text);
    }
}
