package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;

/** The files of cases stand where the requirements do. */
class CaseFilesTest {

    private static final String PACKS = "/rulepacks/";

    @Test
    void everyRequirementHasItsFileWhereItsPackAndPartAre() {
        Map<String, String> expected = new HashMap<>();
        for (RulePack pack : RulePacks.shipped()) {
            for (LawFile part : pack.lawFiles().subList(1, pack.lawFiles().size())) {
                String folder = part.name().substring(PACKS.length()).replaceFirst("\\.yaml$", "");
                // A pack that extends another comes later, and only says what differs.
                part.yaml().lines().filter(line -> line.startsWith("- id: "))
                        .map(line -> line.substring("- id: ".length()).strip())
                        .forEach(id -> expected.putIfAbsent(id, folder + "/" + id + ".yaml"));
            }
        }

        List<String> files = Case.files(ShippedCases.FOLDER).stream()
                .map(file -> ShippedCases.FOLDER.relativize(file).toString().replace('\\', '/')).toList();

        assertThat(files).containsExactlyInAnyOrderElementsOf(expected.values());
    }
}
