package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.Problem;
import org.gascheck.facts.Identified;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;

/** What fails while a pack judges is told with the file and line of its rule or function. */
class FailedRuleTest {

    private static final RulePack PACK = RulePacks.CHONGQING_2021_156;

    private static String told(Throwable failure, Locale locale) {
        assertThat(FailedRule.of(PACK, failure).problems()).hasSize(1);
        Problem problem = FailedRule.of(PACK, failure).problems().get(0);
        return problem.in(locale);
    }

    @Test
    void aMissingOrSecondConclusionIsToldAtItsRule() {
        Identified subject = () -> "甲\u200b".repeat(200);
        assertThat(told(EngineFaultException.none("alarm-co-detection", subject), Locale.ENGLISH))
                .matches("\\S*/annex3/alarm-functions\\.drl:\\d+:1: no conclusion on alarm-co-detection for "
                        + "甲\\\\u200b甲.*…: expected exactly one of every rule.*")
                .hasSizeLessThan(1_000);
        assertThat(told(EngineFaultException.twice("alarm-co-detection", subject), Locale.CHINA)).contains("得出了两个结论");
    }

    @Test
    void anExceptionIsToldAtTheFunctionThatTheRuleCalls() {
        Matcher rule =
                Pattern.compile("(?s)\\$satisfied\\s*: Claim\\(\\) from (?:unless\\(\"[\\w-]+\",\\s*)?(\\w+)\\(\\$")
                .matcher(
                PACK.ruleFiles().stream().map(RuleFile::drl).filter(drl -> drl.contains("function ")).findFirst()
                .orElseThrow());
        assertThat(rule.find()).isTrue();
        String function = rule.group(1);
        IllegalStateException reason = new IllegalStateException("broken\n" + "x".repeat(1_000));
        reason.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.lang.Math", "abs", "Math.java", 1),
            new StackTraceElement("org.gascheck.rules.Inner", "inner", "Inner.java", 1),
            new StackTraceElement("org.gascheck.rules.Outer", function, "Outer.java", 1),
            new StackTraceElement("org.gascheck.drl.DroolsRules", "conclude", "DroolsRules.java", 1)
        });
        assertThat(told(new RuntimeException("Drools", reason), Locale.ENGLISH))
                .matches("\\S+\\.drl:\\d+:1: a rule failed in the function " + function
                        + ": java\\.lang\\.IllegalStateException: broken\\\\u000ax+….*")
                .contains("; called by the rules: \"").hasSizeLessThan(1_000);
    }

    @Test
    void anErrorOutsideOfAnyFunctionIsToldOfThePack() {
        assertThat(told(new LinkageError("gone"), Locale.ENGLISH))
                .isEqualTo(PACK + ": a rule failed: java.lang.LinkageError: gone");
        assertThat(told(new StackOverflowError(), Locale.CHINA)).contains("自己调用自己，没有尽头");
    }

    @Test
    void exhaustedMemoryIsNoFaultOfARule() {
        OutOfMemoryError exhausted = new OutOfMemoryError("heap");
        assertThatThrownBy(() -> FailedRule.of(PACK, new RuntimeException(exhausted))).isSameAs(exhausted);
    }
}
