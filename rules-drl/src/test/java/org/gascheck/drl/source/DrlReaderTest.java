package org.gascheck.drl.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What our reader reads of a rule file is what Drools reads of it; where it does not understand, it says so: of each
 * shipped file, and of some files that are none any more, by a fixed seed ({@code -Ddrl.variants=4000} has more).
 */
class DrlReaderTest {

    private static final int VARIANTS = Integer.getInteger("drl.variants", 1_500);

    /** Words and signs of DRL and of Java, and what is a comment, a blank or the end of a line for some. */
    private static final List<String> STRAY = List.of(
            "(", ")", "{", "}", "[", "]", ",", ";", ":", ".", "*", "!", "?", "->", "==", "!=", "||", "&&", "@", "#",
            "'", "\"", "\\", "\\u000a", "/*", "*/",
            "//", "\r", "\n", "\u000b", "\u0085", "\u2028", "\u00a0", "\ufeff", "$x", "x", "1", "true", "null", "this",
            "rule", "when", "then", "end", "from",
            "function", "import", "static", "package", "global", "declare", "query", "extends", "salience", "no-loop",
            "eval", "not", "exists", "forall", "and",
            "or", "accumulate", "collect", "over", "window", "entry-point", "do", "if", "new", "judge(kcontext);",
            "Claim()", "Claim() from", "in", "matches");

    static List<RuleFile> shipped() {
        return RulePacks.shipped().stream().map(RulePack::ruleFiles).flatMap(List::stream).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theShippedFilesAreReadAsDroolsReadsThem(RuleFile file) {
        assertThat(DroolsReading.assertSame(file)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyExpressionIsWhatItsWordsSay(RuleFile file) {
        DrlFile read = new DrlFile(file, () -> 0);
        Stream<Expr> expressions = Stream.concat(
                read.functions().stream().map(DrlFunction::body),
                read.rules().stream().flatMap(rule -> rule.claims().values().stream())).flatMap(Expr::withParts);

        assertThat(expressions).isNotEmpty().allSatisfy(expr ->
                assertThat(shape(Expr.parse(read.wordsOf(expr)))).isEqualTo(shape(expr)));
    }

    private static List<Object> shape(Expr expr) {
        return List.of(expr.getClass(), expr.parts().stream().map(DrlReaderTest::shape).toList());
    }

    @Test
    void whatIsReadOfAnyOtherFileIsReadAsDroolsReadsIt() {
        Random random = new Random(9);
        List<List<String>> tokens = shipped().stream().map(DrlReaderTest::tokens).toList();
        int read = 0;
        for (int i = 0; i < VARIANTS; i++) {
            RuleFile variant = new RuleFile("variant.drl", variant(tokens.get(random.nextInt(tokens.size())), random));
            read += DroolsReading.assertSame(variant) ? 1 : 0;
        }
        // Were all refused, nothing would have been compared.
        assertThat(read).isBetween(VARIANTS / 50, VARIANTS * 3 / 4);
    }

    /** A few rules or functions, one of their tokens replaced, doubled, left out or beside a stray one. */
    private static String variant(List<String> units, Random random) {
        List<String> tokens = new ArrayList<>(tokensOf(units.get(0)));
        for (int i = 0; i < 2; i++) {
            tokens.addAll(tokensOf(units.get(1 + random.nextInt(units.size() - 1))));
        }
        int at = random.nextInt(tokens.size());
        String stray = STRAY.get(random.nextInt(STRAY.size()));
        switch (random.nextInt(5)) {
            case 0 -> tokens.set(at, stray);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.remove(at);
            case 3 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            default -> tokens.add(at, stray);
        }
        return String.join("", tokens);
    }

    /** The head of a file, and its rules and functions. */
    private static List<String> tokens(RuleFile file) {
        return Stream.of(file.drl().split("(?m)^(?=rule |function )")).toList();
    }

    private static List<String> tokensOf(String unit) {
        return Pattern.compile("\\s+|\"[^\"]*\"|[\\w$]+|//[^\\n]*|.").matcher(unit).results().map(MatchResult::group)
                .collect(Collectors.toList());
    }
}
