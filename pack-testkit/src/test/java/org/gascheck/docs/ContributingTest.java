package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Clause;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CONTRIBUTING.md shows works as it stands there: its fenced blocks with a file name are a rule pack with cases. */
class ContributingTest {

    private static final Path TEXT = Path.of("../CONTRIBUTING.md");
    private static final Pattern FILE = Pattern.compile("^```\\w+ (\\S+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void theWorkedExampleIsAPackWhoseCasesComeOutAsTheySay(@TempDir Path folder) throws IOException {
        Map<String, String> files = files();
        assertThat(files.keySet()).contains("pack.yaml").anyMatch(name -> name.endsWith(".drl")).anyMatch(name -> name.endsWith(".yaml"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }

        RulePack pack = RulePacks.load(folder);
        CaseRunner runner = new CaseRunner(List.of(pack));
        List<Case> cases = Case.in(folder.resolve("cases"));

        assertThat(cases).extracting(Case::outcome).contains(Outcome.BREACHED, Outcome.UNDETERMINED);
        assertThat(cases).allSatisfy(each -> assertThat(runner.differences(each)).as(each.toString()).isEmpty());
    }

    @Test
    void theWorkedExampleIsAClauseOfTheRegisterThatNoShippedPackDecidesYet() throws IOException {
        Map<String, Clause> clauses = RulePacks.register().clauses();
        for (String name : files().keySet()) {
            if (name.startsWith("cases/")) {
                String requirement = Case.requirementOf(Path.of(name));
                assertThat(clauses).containsKey(requirement);
                assertThat(RulePacks.shipped()).noneMatch(pack -> pack.requirements().containsKey(requirement));
            }
        }
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher block = FILE.matcher(Files.readString(TEXT));
        while (block.find()) {
            files.put(block.group(1), block.group(2));
        }
        return files;
    }
}
