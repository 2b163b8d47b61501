package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule from a folder that fails is a fault of its pack, told with file and rule, and never ours. */
class FailingRuleTest {

    private static final String CLAIM = "isNot(exceeds($building.heightMetres(), $assessment.number(\"low-metres\")))";

    @TempDir
    private Path folder;

    /** Each row: the body of the function that the rule calls, the line, and what is told in English and in Chinese. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            return low(building);|9|the function low: it rests on itself|不得（间接）调用自身
            return holds(building.name().value().isEmpty());|9|a rule failed in the function low: java.lang.NullPointerException|规则运行出错，在函数 low 中
            """)
    void aRuleThatFailsIsAFaultOfItsPack(String body, int line, String en, String zh) throws IOException {
        SamplePack.write(folder, "mine");
        Path pack = folder.resolve("pack.yaml");
        Files.writeString(pack, Files.readString(pack).replaceAll("limits:\\n.*\\n", ""));
        Path rules = folder.resolve("own.drl");
        String function = "function Claim low(Building building) {\n    " + body + "\n}\n\n";
        Files.writeString(rules,
                Files.readString(rules).replace("rule \"", function + "rule \"").replace(CLAIM, "low($building)"));
        Path file = Files.writeString(folder.resolve("a.json"), Samples.HIGH_RISE);
        Run run = Run.of("check", "--lang", "en", "--rule-pack", folder.toString(), file.toString());
        assertThat(run.err()).startsWith(rules + ":" + line + ":1: " + en).hasLineCount(1);
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(Run.of("check", "--rule-pack", folder.toString(), file.toString()).err()).contains(zh);
    }
}
