package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gascheck.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest of a rule pack tells whether a text of it changed, and nothing of where it lies. */
class PackDigestTest {

    private static final Path PACKS = Path.of("src/main/resources/rulepacks/cn/chongqing");
    private static final Path BASE = PACKS.resolve("cq2021n156");
    private static final String SHIPPED = RulePacks.CHONGQING_2021_156.digest().text();

    @TempDir
    private Path folder;

    private String digestOfCopy(String file, String text, String by) throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            files.filter(Files::isRegularFile).forEach(each -> copy(each, file, text, by));
        }
        return RulePacks.load(folder).digest().text();
    }

    private void copy(Path from, String file, String text, String by) {
        String name = BASE.relativize(from).toString().replace('\\', '/');
        try {
            String content = Files.readString(from);
            if (name.equals(file)) {
                assertThat(content).contains(text);
            }
            Path to = folder.resolve(name);
            Files.createDirectories(to.getParent());
            Files.writeString(to, name.equals(file) || file.equals("*") ? content.replace(text, by) : content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isTheSameForTheProgramsPackAndItsFolder() {
        assertThat(RulePacks.load(BASE).digest().text()).isEqualTo(SHIPPED).matches("sha256:[0-9a-f]{64}");
        assertThat(RulePacks.load(PACKS.resolve("yubei/yl2022n8")).digest().text())
                .isEqualTo(RulePacks.YUELAI_2022_8.digest().text())
                .isNotEqualTo(SHIPPED);
    }

    @Test
    void isTheSameWithOtherLineEnds() throws IOException {
        assertThat(digestOfCopy("*", "\n", "\r\n")).isEqualTo(SHIPPED);
    }

    @Test
    void isAnotherWhenThePackYamlIsAnother() throws IOException {
        assertThat(digestOfCopy("pack.yaml", "issued: 2021-12-31", "issued: 2021-12-30")).isNotEqualTo(SHIPPED);
    }

    @Test
    void isAnotherWhenTheLawOfAPartIsAnother() throws IOException {
        assertThat(digestOfCopy("annex3/alarm-functions.yaml", "AlarmModel", "ValveModel")).isNotEqualTo(SHIPPED);
    }

    @Test
    void isAnotherWhenARuleIsAnother() throws IOException {
        assertThat(digestOfCopy("annex3/alarm-functions.drl", "Tier.MID", "Tier.HIGH")).isNotEqualTo(SHIPPED);
    }

    @Test
    void takesInThePackThatIsExtended() {
        PackTexts texts = new PackTexts();
        texts.add("pack.yaml", "a");
        String alone = texts.digest(null).text();
        String extending = texts.digest(Digest.of(out -> out.write(1))).text();
        assertThat(extending).isNotEqualTo(alone).isNotEqualTo(texts.digest(Digest.of(out -> out.write(2))).text());
    }

    @Test
    void tellsTextsApartThatMovedFromOneFileToAnother() {
        PackTexts one = new PackTexts();
        one.add("a.yaml", "x");
        one.add("b.yaml", "y");
        PackTexts other = new PackTexts();
        other.add("a.yaml", "xb.yaml\n1\ny");
        assertThat(one.digest(null).text()).isNotEqualTo(other.digest(null).text());
    }
}
