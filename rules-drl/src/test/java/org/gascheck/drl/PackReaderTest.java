package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the YAML of a pack from a folder is told with its place. */
@Execution(ExecutionMode.CONCURRENT)
class PackReaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyAPack() throws IOException {
        PackLintTest.copy(Path.of("src/main/resources/rulepacks/cn/chongqing/cq2021n156"), folder);
    }

    /**
     * Each row: what to replace in a file of the pack, by what, and how the only problem begins; {@code {+1}} is one
     * line below.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            pack.yaml|parts:|parts: [|pack.yaml:{+1}:3: not valid YAML
            pack.yaml|parts:|part:|pack.yaml:{+1}:3: there is no key "part"
            pack.yaml|limits:|limits: {}\\nlimits:|pack.yaml:{+1}:1: the key limits occurs twice
            pack.yaml|annex3/valve|annex3/value|pack.yaml:{+0}:5: the file annex3/value.yaml is missing
            pack.yaml|annex3/valve|../../etc/passwd|pack.yaml:{+0}:5: ../../etc/passwd: expected a path within the folder
            pack.yaml|annex3/valve|/etc/passwd|pack.yaml:{+0}:5: /etc/passwd: expected a path within the folder
            pack.yaml|annex3/valve|annex3/alarm-standards|pack.yaml:{+0}:5: annex3/alarm-standards: the part occurs twice
            pack.yaml|number: 100|number: 1e999999999|pack.yaml:{+0}:30: expected a number of at most 100 digits
            pack.yaml|number: 100|number: .nan|pack.yaml:{+0}:30: .nan: expected a number
            pack.yaml|issued: 2021-12-31|issued: 2021-02-30|pack.yaml:{+0}:11: 2021-02-30: expected a date
            pack.yaml|附件1 五:|附件1 5:|annex1/steps.yaml:1:7: the clause joint-handling-mechanism names
            annex3/valve.yaml|subject: ValveModel|subject: ValveModel\\n  strength: VERY|annex3/valve.yaml:{+1}:13: strength: expected in register.yaml only
            annex3/valve.yaml|id: valve-underpressure-closure|id: valve-sideways-closure|annex3/valve.yaml:{+0}:7: no register has a clause valve-sideways
            annex3/valve.yaml|id: valve-underpressure-closure|id: refusal-gas-suspension|annex3/valve.yaml:{+0}:7: the register gives no provision of
            annex3/valve.yaml|id: valve-underpressure-closure|id: route-education|annex3/valve.yaml:{+0}:7: the clause route-education names a department
            annex3/valve.yaml|id: valve-underpressure-closure|id: valve-overpressure-closure|annex3/valve.yaml:{+0}:3: the requirement
            annex3/valve.yaml|id: valve-underpressure-closure|dropped: true\\n  id: valve-none|annex3/valve.yaml:{+0}:3: the requirement
            purposes.yaml|id: catalogue|id: sale|purposes.yaml:{+0}:7: the purpose sale occurs twice
            purposes.yaml|- new-unit-user-alarm|- new-unit-user-alarms|purposes.yaml:{+0}:7: cq2021n156 has neither a requirement nor a clause new-unit-user-alarms. Maybe
            purposes.yaml|- new-unit-user-alarm|- refusal-gas-suspension|purposes.yaml:{+0}:7: cq2021n156 has neither a requirement nor a clause refusal-gas
            purposes.yaml|- new-unit-user-alarm|- smart-device-promotion|purposes.yaml:{+0}:7: smart-device-promotion is only encouraged and decides nothing
            purposes.yaml|- new-unit-user-alarm|- property-unit-cooperation|purposes.yaml:{+0}:7: property-unit-cooperation is about PropertyManager, which
            purposes.yaml|YES: {|MAYBE: {|purposes.yaml:{+0}:12: there is no key "MAYBE"
            purposes.yaml|    YES: {zh|    # {zh|purposes.yaml:{-4}:5: the key YES is missing
            purposes.yaml|of: {GasUser|of: {GasUsers|purposes.yaml:{+0}:7: there is no kind of subject GasUsers
            purposes.yaml|{status: NEW}|{state: NEW}|purposes.yaml:{+0}:7: GasUser has no field state
            purposes.yaml|asks: {zh: 该用户能否通气|ask: {zh: 该用户能否通气|purposes.yaml:{+0}:8: there is no key "ask"
            purposes.yaml|id: acceptance|dropped: maybe\\n  id: acceptance|purposes.yaml:{+0}:12: maybe: expected true or false
            """)
    void eachFaultIsToldWithItsPlace(String file, String old, String by, String told) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(
                folder.resolve(file),
                text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(by.replace("\\n", "\n"))));

        assertThat(problems()).singleElement().asString().startsWith(atLine(told, text, text.indexOf(old)));
    }

    private static String atLine(String told, String text, int offset) {
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return Pattern.compile("\\{([+-]\\d)}")
                .matcher(told)
                .replaceFirst(match -> String.valueOf(line + Integer.parseInt(match.group(1))));
    }

    @Test
    void aRequirementThatIsThereTwiceIsNotTakenForAnOverride() throws IOException {
        Path file = folder.resolve("annex3/valve.yaml");
        Files.writeString(file, Files.readString(file) + "\n- id: valve-overpressure-closure\n  rectification: 立查立改\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("the requirement valve-overpressure-closure occurs twice");
    }

    @Test
    void aFileThatIsNotUtf8IsAProblem() throws IOException {
        Files.writeString(folder.resolve("annex3/valve.yaml"), "- id: 自闭阀", Charset.forName("GBK"));

        assertThat(problems()).containsExactly("annex3/valve.yaml: not valid UTF-8; expected text saved as UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        for (String file : List.of("pack.yaml", "annex3/valve.yaml", "annex3/valve.drl")) {
            Files.writeString(folder.resolve(file), "\uFEFF" + Files.readString(folder.resolve(file)));
        }
        assertThat(PackLint.problems(RulePacks.load(folder))).isEmpty();
    }

    @Test
    void nestingAndAliasesThatWouldExhaustTheReaderAreProblems() throws IOException {
        Files.writeString(folder.resolve("annex3/valve.yaml"), "[".repeat(100_000));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("annex3/valve.yaml:1:33: nested more than 32 deep");

        Files.writeString(folder.resolve("annex3/valve.yaml"), "&a [*a]");
        assertThat(problems()).singleElement().asString().startsWith("annex3/valve.yaml:1:1: ");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Files.writeString(folder.resolve("annex3/valve.yaml"), " ".repeat((4 << 20) + 1));

        assertThat(problems()).containsExactly("annex3/valve.yaml: larger than 4194304 bytes");
    }

    private List<String> problems() {
        InvalidPackException invalid = catchThrowableOfType(InvalidPackException.class, () -> RulePacks.load(folder));
        assertThat(invalid).isNotNull();
        return invalid.problems().stream().map(this::relative).toList();
    }

    private String relative(Problem problem) {
        return problem.in(Locale.ENGLISH).replace(folder + "/", "");
    }
}
