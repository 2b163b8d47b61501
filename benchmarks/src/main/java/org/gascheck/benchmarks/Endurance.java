package org.gascheck.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.report.ReportJson;

/** What many checks leave behind: the heap after them, and the memory of a long stream. */
final class Endurance {

    private Endurance() {
    }

    /**
     * {@code heap CHECKS} prints the bytes of heap in use after that many checks; {@code stream LINES} the greatest
     * resident memory.
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        ComplianceChecker checker = GasCheck.checker(Yardstick.PACKS.toArray(RulePack[]::new));
        if (args[0].equals("heap")) {
            Submission[] submissions = Workload.NAMES.stream().map(Workload::submission).toArray(Submission[]::new);
            long findings = 0;
            for (int i = 0; i < count; i++) {
                findings += checker.check(submissions[i % submissions.length]).findings().size();
            }
            System.out.println(heapInUse() + " " + findings);
        } else {
            stream(checker, count);
            System.out.println(greatestResidentKibibytes());
        }
    }

    private static void stream(ComplianceChecker checker, int lines) throws IOException {
        byte[][] documents = Workload.NAMES.stream().map(Workload::json).toArray(byte[][]::new);
        try (OutputStream out = OutputStream.nullOutputStream()) {
            for (int i = 0; i < lines; i++) {
                ReportJson.writeLine(checker.check(Submissions.read(documents[i % documents.length], "line " + i)),
                        out);
            }
        }
    }

    private static long heapInUse() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static long greatestResidentKibibytes() throws IOException {
        try (BufferedReader status = new BufferedReader(
                new InputStreamReader(Files.newInputStream(Path.of("/proc/self/status")), StandardCharsets.UTF_8))) {
            return status.lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
