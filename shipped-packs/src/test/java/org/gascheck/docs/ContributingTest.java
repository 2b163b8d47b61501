package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.cases.ShippedCases;
import org.gascheck.cases.WholeSubmissions;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.mutation.Condition;
import org.gascheck.mutation.MutationReport;
import org.gascheck.mutation.MutationRun;
import org.gascheck.mutation.MutationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What CONTRIBUTING.md shows works as it stands there: its fenced blocks with a file name are what is added to these
 * files. That nothing else changes is tried of some shipped cases, by their number; of all with the profile
 * {@code every-case}.
 */
class ContributingTest {

    private static final Path TEXT = Path.of("../CONTRIBUTING.md");
    private static final Path PACK = Path.of("../rules-drl/src/main/resources/rulepacks/cn/chongqing/cq2021n156");
    private static final Pattern BLOCK =
            Pattern.compile("^```\\w+ (\\S+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^import .*;\\n+", Pattern.MULTILINE);
    private static final String OWN_PACK = "pack.yaml";
    private static final String OWN_REGISTER = "register.yaml";
    private static final int EVERY = 300;

    @TempDir
    private Path folder;

    @Test
    void theWorkedExampleNamesTheThreeFilesOfAClauseOfItsOwnRegister() throws IOException {
        Map<String, String> blocks = blocks();
        String requirement = requirement(blocks);

        assertThat(RulePacks.register().clauses()).doesNotContainKey(requirement);
        assertThat(RulePacks.shipped()).noneMatch(pack -> pack.requirements().containsKey(requirement));
        assertThat(blocks.keySet()).satisfiesExactlyInAnyOrder(
                name -> assertThat(name).isEqualTo(OWN_REGISTER),
                name -> assertThat(PACK.resolve(name)).exists().hasExtension("yaml"),
                name -> assertThat(PACK.resolve(name)).exists().hasExtension("drl"),
                name -> assertThat(name).isEqualTo("cases/cn/chongqing/cq2021n156/"
                        + blocks.keySet().stream().filter(each -> each.endsWith(".drl")).findFirst().orElseThrow()
                        .replace(".drl", "")
                        + "/" + requirement + ".yaml"));
    }

    @Test
    void inACopyOfTheShippedPackTheThreeFilesAreAllThatChanges() throws IOException {
        Map<String, String> blocks = blocks();
        RulePack pack = RulePacks.load(copyWith(blocks));
        String requirement = requirement(blocks);
        ComplianceChecker both = GasCheck.checker(pack, RulePacks.YUELAI_2022_8);
        CaseRunner runner = new CaseRunner(both);

        List<Case> own = Case.in(folder.resolve("cases"));
        assertThat(own).allMatch(each -> each.requirement().equals(requirement)).extracting(Case::outcome)
                .contains(Outcome.SATISFIED, Outcome.BREACHED, Outcome.UNDETERMINED);
        assertThat(own).allSatisfy(each -> assertThat(runner.differences(each)).as(each.toString()).isEmpty());

        List<Case> shipped = ShippedCases.ALL.stream()
                .filter(each -> each.submission().instruments().value().contains(pack.instrument().id())).toList();
        for (int i = 0; i < shipped.size(); i += Boolean.getBoolean("cases.all") ? 1 : EVERY) {
            assertThat(runner.differences(shipped.get(i))).as(shipped.get(i).toString()).isEmpty();
        }
        WholeSubmissions submissions = new WholeSubmissions(both);
        for (String name : WholeSubmissions.names()) {
            assertThat(submissions.differences(name)).as(name).isEmpty();
        }
        MutationReport mutation = MutationRun.of(pack, folder.resolve("cases"), Set.of(requirement));
        assertThat(mutation.isClean()).as(MutationText.of(mutation, Locale.ENGLISH)).isTrue();
        assertThat(mutation.allConditions()).isNotEmpty().noneMatch(Condition::isLeft);
    }

    @Test
    void thePackOfOnesOwnHasTheRequirementsOfTheOneThatItExtends() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(TEXT));
        while (block.find()) {
            if (block.group(1).equals(OWN_PACK)) {
                Files.writeString(folder.resolve(OWN_PACK), block.group(2));
            }
        }
        assertThat(RulePacks.load(folder).requirements().keySet())
                .isEqualTo(RulePacks.CHONGQING_2021_156.requirements().keySet());
    }

    private static String requirement(Map<String, String> blocks) {
        return Case.requirementOf(
                Path.of(blocks.keySet().stream().filter(name -> name.startsWith("cases/")).findFirst().orElseThrow()));
    }

    /** What is to be added, by file. */
    private static Map<String, String> blocks() throws IOException {
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(Files.readString(TEXT));
        while (block.find()) {
            if (!block.group(1).equals(OWN_PACK)) {
                blocks.put(block.group(1), block.group(2));
            }
        }
        return blocks;
    }

    /**
     * A copy of the pack with what is added: cases as files of their own, the rest at the end, imports among the
     * others.
     */
    private Path copyWith(Map<String, String> blocks) throws IOException {
        Path copy = folder.resolve("cq2021n156");
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(PACK.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        for (Map.Entry<String, String> block : blocks.entrySet()) {
            if (block.getKey().startsWith("cases/")) {
                Path file = folder.resolve(block.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.getValue());
            } else if (block.getKey().equals(OWN_REGISTER)) {
                Files.writeString(copy.resolve(OWN_REGISTER), block.getValue());
            } else {
                Path file = copy.resolve(block.getKey());
                Files.writeString(file, added(Files.readString(file), block.getValue()));
            }
        }
        return copy;
    }

    private static String added(String text, String block) {
        List<String> imports = new ArrayList<>();
        Matcher each = IMPORT.matcher(block);
        while (each.find()) {
            imports.add(each.group().strip() + "\n");
        }
        String withImports = imports.isEmpty() ? text
                : text.replaceFirst("import ", String.join("", imports) + "import ");
        return withImports + "\n" + IMPORT.matcher(block).replaceAll("");
    }
}
