package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportForm.Detail;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is judged of many costs, and tells, as much of each as of few. Bytes stand for time, which depends on the
 * machine.
 */
@Isolated("It measures.")
class GrowthTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.CHONGQING_2021_156);
    private static final int FEW = 40;
    private static final int MANY = 160;
    private static final int MOST_BYTES_A_HOME = 5_000;

    /** Submissions of which only the number of users differs. */
    enum Shape {
        BARE_IDS(n -> users(n, i -> "")),
        ONE_BUILDING(n -> users(n, i -> FLAT) + building(n, n, true)),
        ONE_BUILDING_UNLISTED(n -> users(n, i -> FLAT) + building(n, n, false)),
        ONE_BUILDING_UNKNOWN(
                n -> users(n, i -> ", \"building\": \"b0\", \"devices\": [{\"id\": \"d\"}]") + building(n, n, true)),
        BLOCKS(n -> users(n, i -> FLAT.replace("b0", "b" + i / 40)) + building(n, 40, true));

        private final IntFunction<String> lists;

        Shape(IntFunction<String> lists) {
            this.lists = lists;
        }

        byte[] of(int users) {
            return ("{\"assessedOn\": \"2023-06-01\", \"gasUsers\": " + lists.apply(users) + "}")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final String FLAT = ", \"building\": \"b0\", \"kind\": \"RESIDENT\", \"status\": \"EXISTING\","
            + " \"gasSupplies\": [\"PIPED_NATURAL_GAS\"], \"devices\": [{\"id\": \"d\", \"type\": \"GAS_ALARM\","
            + " \"installed\": true}]";

    private static String list(int count, IntFunction<String> facts) {
        return IntStream.range(0, count).mapToObj(i -> "{" + facts.apply(i) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String users(int count, IntFunction<String> facts) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"u" + i + "\"" + facts.apply(i) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Buildings of so many flats each, with or without the list of these. */
    private static String building(int flats, int each, boolean listed) {
        return IntStream.iterate(0, first -> first < flats, first -> first + each)
                .mapToObj(first -> "{\"id\": \"b" + first / each + "\", \"heightMetres\": 110"
                        + (listed
                                ? ", \"households\": "
                                        + IntStream.range(first, Math.min(flats, first + each))
                                                .mapToObj(i -> "\"u" + i + "\"")
                                                .collect(Collectors.joining(",", "[", "]"))
                                : "")
                        + "}")
                .collect(Collectors.joining(",", ", \"buildings\": [", "]"));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void workAndAnswerGrowWithTheNumberOfUsersWhereverTheyLive(Shape shape) throws IOException {
        growWithTheSize(shape::of);
    }

    /** Judged once before anything is counted, so that what is made once for all counts for neither. */
    private static void growWithTheSize(IntFunction<byte[]> submission) throws IOException {
        Cost.of(submission.apply(1));
        Cost few = Cost.of(submission.apply(FEW));
        Cost many = Cost.of(submission.apply(MANY));

        assertThat((double) many.work() / few.work()).as("bytes allocated").isLessThan(1.1 * MANY / FEW);
        assertThat((double) many.answer() / few.answer()).as("bytes written").isLessThan(1.1 * MANY / FEW);
    }

    /** The bytes that a check and telling all of it in a line allocate, and those of the line. */
    private record Cost(long work, long answer) {

        static Cost of(byte[] json) throws IOException {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            ComplianceReport report = CHECKER.check(Submissions.read(json, "many"));
            Counted line = new Counted();
            ReportJson.writeLine(report, line);
            long work = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            return new Cost(work, line.bytes);
        }
    }

    /** Keeps nothing, so that what is written is not among the bytes that are allocated. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int each) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    private static long written(ComplianceReport report, ReportForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, form, out);
        return out.size();
    }

    /** One gas company, of which only the number of its people, lines, hazards, cylinders and vehicles differs. */
    enum Company {
        KNOWN(
                "\"atWork\": true, \"certificateRequired\": true, "
                        + "\"certificates\": [{\"coversPost\": true, \"expiresOn\": \"2025-08-31\"}]",
                "\"inspectionDue\": \"2023-06-25\", \"maintenanceDue\": \"2023-11-02\"",
                "\"rectified\": true, \"rectifiedOn\": \"2023-04-06\", \"closed\": false, "
                        + "\"rectifyBy\": \"2023-12-31\"",
                "\"inUse\": true, \"usableUntil\": \"2025-03-31\"",
                "\"carriesGas\": true, \"permit\": true, \"permitExpiresOn\": \"2025-01-31\""),
        UNKNOWN("", "", "", "", "");

        private final String[] facts;

        Company(String... facts) {
            this.facts = facts;
        }

        byte[] of(int size) {
            return ("{\"assessedOn\": \"2023-06-01\", \"gasCompanies\": [{\"id\": \"c\", "
                    + "\"businesses\": [\"PIPED_NATURAL_GAS\", \"CYLINDER_SUPPLY\"], "
                    + "\"workforce\": {\"members\": " + list(size, i -> facts[0]) + "}"
                    + ", \"pipelineUpkeep\": " + list(size, i -> facts[1])
                    + ", \"hazards\": " + list(size, i -> facts[2]) + ", \"cylinders\": " + list(size, i -> facts[3])
                    + ", \"vehicles\": " + list(size, i -> facts[4]) + "}]}").getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Company.class)
    void workAndAnswerGrowWithTheSizeOfACompany(Company company) throws IOException {
        growWithTheSize(company::of);
    }

    /** The pipelines and works of a company, of which only the number differs; its people are rostered by turns. */
    enum Network {
        KNOWN("\"serviceState\": \"IN_SERVICE\", \"census\": {\"archived\": true, \"buildYear\": 1998, "
                + "\"owner\": \"渝江天然气\", \"condition\": \"GOOD\", \"assessments\": [{}]}, "
                + "\"renewal\": {\"planned\": true}, \"pressureClass\": \"MEDIUM\", "
                + "\"defects\": [{\"repaired\": true}]",
                "\"putIntoUse\": true, \"putIntoUseOn\": \"2023-05-09\", "
                        + "\"acceptances\": [{\"acceptedOn\": \"2023-05-08\", \"result\": \"PASSED\"}]",
                "\"facility\": \"s\", \"thirdParty\": true, \"days\": [{\"workedOn\": \"2023-05-16\"}]",
                "\"dutyShifts\": [{\"from\": \"2023-05-01T08:00\", \"until\": \"2023-05-01T20:00\"}], "
                        + "\"repairShifts\": [{\"from\": \"2023-05-01T20:00\", \"until\": \"2023-05-01T23:00\"}]"),
        UNKNOWN("", "", "", "");

        private final String[] facts;

        Network(String... facts) {
            this.facts = facts;
        }

        byte[] of(int size) {
            return ("{\"assessedOn\": \"2023-06-01\", \"gasCompanies\": [{\"id\": \"c\", \"emergency\": {\"duty\": "
                    + "{\"roster\": " + list(size, i -> facts[3]) + "}}}], \"pipelineFacilities\": "
                    + list(size, i -> "\"id\": \"s" + (i == 0 ? "" : i) + "\", \"kind\": \""
                            + (i % 40 == 1 ? "STATION" : "PIPELINE_SEGMENT") + "\", \"gasCompany\": \"c\""
                            + more(facts[0]))
                    + ", \"gasWorks\": " + list(size, i -> "\"id\": \"w" + i + "\"" + more(facts[1]))
                    + ", \"nearbyWorks\": " + list(size, i -> "\"id\": \"n" + i + "\"" + more(facts[2])) + "}")
                    .getBytes(StandardCharsets.UTF_8);
        }

        private static String more(String facts) {
            return facts.isEmpty() ? "" : ", " + facts;
        }
    }

    @ParameterizedTest
    @EnumSource(Network.class)
    void workAndAnswerGrowWithTheSizeOfANetwork(Network network) throws IOException {
        growWithTheSize(network::of);
    }

    /** A register as gas companies keep them: addresses, accounts, what in-home inspections noted; by a seed. */
    @Test
    void aHomeOfARegisterTakesNoMoreThanFiveKilobytesOfReasons() throws IOException {
        Random random = new Random(7);
        byte[] register = ("{\"assessedOn\": \"2023-06-01\", \"gasUsers\": " + users(MANY, i -> home(i, random))
                        + building(MANY, 40, false) + "}")
                .getBytes(StandardCharsets.UTF_8);
        ComplianceReport report = CHECKER.check(Submissions.read(register, "register"));

        assertThat(report.findings()).hasSizeGreaterThan(25 * MANY);
        assertThat(written(report, ReportForm.WHOLE.with(Detail.REASONS)) / MANY).isLessThan(MOST_BYTES_A_HOME);
    }

    private static String home(int number, Random random) {
        String inspection = random.nextInt(4) == 0
                ? ""
                : "{\"id\": \"1\", \"inspectedOn\": \"2023-0" + (1 + random.nextInt(5)) + "-12\", \"access\": \""
                        + (random.nextInt(4) == 0 ? "ABSENT" : "ENTERED") + "\"}";
        String alarm = random.nextInt(3) == 0
                ? "{\"id\": \"1\", \"type\": \"GAS_ALARM\", \"installed\": true, \"usableUntil\": \"20"
                        + (20 + random.nextInt(8)) + "-06-01\"}"
                : "";
        return ", \"name\": \"王伟\", \"building\": \"b" + number / 40
                + "\", \"kind\": \"RESIDENT\", \"venueKind\": \"NOT_PUBLIC\", "
                + "\"gasSupplies\": [\"PIPED_NATURAL_GAS\"], \"status\": \"EXISTING\", \"homeInspections\": ["
                + inspection + "], \"devices\": [" + alarm + "]";
    }
}
