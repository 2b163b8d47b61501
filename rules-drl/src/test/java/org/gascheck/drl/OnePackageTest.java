package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Why all rules stand in one DRL package: Drools 10.2.0 has two faults by which a rule of several packages silently
 * does not fire. If a later version mends them, the tests that show them fail, and the decision can be looked at again.
 */
class OnePackageTest {

    private static final String LONE_TEXT = rule("text without number", "exists( String() and not Integer() )");
    private static final String TEXT_AND_LONG = rule("text with long", "exists( String() and Long() )");

    private static final String COUNTED =
            rule("counted",
                    "Integer( $v : intValue ) accumulate( $l : Long( intValue == $v ); $n : count($l); $n > 0 )");
    private static final String SPLITTING = rule("splitting", "Integer( $v : intValue ) Double( intValue == $v )");
    private static final String[] LARGER_PACKAGE =
            {rule("one", "Short()"), rule("two", "Byte()"), rule("three", "Character()")};

    @Test
    void existsWithNotInsideSilentlyFailsToFireAcrossPackages() {
        assertThat(fired(List.of(inPackage("one", LONE_TEXT), inPackage("two", TEXT_AND_LONG)), "text")).isEmpty();
        assertThat(fired(List.of(inPackage(RuleBase.PACKAGE, LONE_TEXT), inPackage(RuleBase.PACKAGE, TEXT_AND_LONG)),
                "text"))
                .containsExactly("text without number");
    }

    @Test
    void accumulateSilentlyFailsToFireInThePackageThatIsNotTheLargest() {
        assertThat(fired(List.of(inPackage("larger", LARGER_PACKAGE), inPackage("smaller", COUNTED, SPLITTING)), 1, 1L))
                .isEmpty();
        assertThat(fired(
                List.of(inPackage(RuleBase.PACKAGE, LARGER_PACKAGE), inPackage(RuleBase.PACKAGE, COUNTED, SPLITTING)),
                1, 1L))
                .containsExactly("counted");
    }

    private static String rule(String name, String condition) {
        return "rule \"" + name + "\" when " + condition + " then fired.add(kcontext.getRule().getName()); end\n";
    }

    private static String inPackage(String name, String... rules) {
        return "package " + name + ";\nglobal java.util.List fired;\n" + String.join("", rules);
    }

    private static List<String> fired(List<String> files, Object... facts) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (String file : files) {
            builder.add(ResourceFactory.newByteArrayResource(file.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        }
        assertThat(builder.getErrors()).isEmpty();
        KieBase rules = builder.newKieBase();
        List<String> fired = new ArrayList<>();
        KieSession session = rules.newKieSession();
        session.setGlobal("fired", fired);
        for (Object fact : facts) {
            session.insert(fact);
            session.fireAllRules();
        }
        session.dispose();
        return fired;
    }
}
