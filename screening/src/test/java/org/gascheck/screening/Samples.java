package org.gascheck.screening;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Settings;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Runs;

/** Submissions on lines, some of which are bad in one of many ways, and a judge of them. */
final class Samples {

    static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped(), Settings.RECOMMENDED);
    static final Run RUN =
            Runs.of(CHECKER.packs(), Settings.RECOMMENDED, null, ReportForm.Detail.OUTCOMES);

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of(
            "new-household-in-order", "hotpot-basement", "certificate-expired", "valve-that-needs-power",
            "old-community-flat-overdue", "nobody-at-home");

    private Samples() {
    }

    /** The line of a good submission, another one for each number. */
    static byte[] good(int number) {
        try {
            ObjectNode of = (ObjectNode)
                    JSON.readTree(SUBMISSIONS.resolve(NAMES.get(number % NAMES.size()) + ".json").toFile());
            of.path("gasUsers").forEach(user -> ((ObjectNode) user).put("name", "第" + number + "户"));
            return JSON.writeValueAsBytes(of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a good submission with so many blanks in it. */
    static byte[] wide(int number, int blanks) {
        String line = new String(good(number), StandardCharsets.UTF_8);
        return line.replaceFirst("\\{", "{" + " ".repeat(blanks)).getBytes(StandardCharsets.UTF_8);
    }

    /** Lines that no submission can be read from, or none that can be judged, each for another reason. */
    static List<byte[]> bad() {
        List<byte[]> bad = new ArrayList<>();
        bad.add("{\"assessedOn\": \"2022-06-01\", \"gasUsers\": [".getBytes(StandardCharsets.UTF_8));
        bad.add("{\"assessedOn\": \"2022-06-31\"}".getBytes(StandardCharsets.UTF_8));
        bad.add("{\"assesedOn\": \"2022-06-01\"}".getBytes(StandardCharsets.UTF_8));
        bad.add("{}".getBytes(StandardCharsets.UTF_8));
        bad.add("null".getBytes(StandardCharsets.UTF_8));
        bad.add("no JSON at all".getBytes(StandardCharsets.UTF_8));
        bad.add(("[".repeat(5_000) + "]".repeat(5_000)).getBytes(StandardCharsets.UTF_8));
        bad.add(new byte[] {'{', '"', (byte) 0xD6, (byte) 0xD0, '"', ':', '1', '}'});
        bad.add("{\"assessedOn\": \"2022-06-01\", \"instruments\": [\"none-such\"]}".getBytes(StandardCharsets.UTF_8));
        bad.add("{\"assessedOn\": \"2022-06-01\", \"assessedOn\": \"2022-06-02\"}".getBytes(StandardCharsets.UTF_8));
        bad.add(("{\"assessedOn\": \"2022-06-01\", \"gasUsers\": [{\"id\": \"" + "x".repeat(200_000) + "\"}]}")
                .getBytes(StandardCharsets.UTF_8));
        return bad;
    }
}
