package org.gascheck.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.ask.Inquiry;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.Verdict;

/**
 * What it takes to ask: how many questions until the verdict is certain, beside those of the form in its order, and
 * beside answers that make it certain and of which none can be left out, which only who knows them all could choose,
 * over the whole submissions with facts forgotten; and what the next question costs beside a report where 30 000 facts
 * are unknown.
 */
public final class Asking {

    private static final Path SUBMISSIONS = Path.of("fixtures/src/main/resources/submissions");
    private static final Set<String> NOT_ASKED = Set.of("id", "assessedOn", "instruments", "assumptions");
    private static final long SEED = 20261130;
    private static final int ROUNDS = 2;
    private static final int[] FORGOTTEN = {3, 10, 20};
    private static final int USERS = 1_500;
    private static final int UNKNOWN_OF_ONE = 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.CHONGQING_2021_156);

    private Asking() {
    }

    /** Prints both as tables in Markdown. */
    public static void main(String[] args) throws IOException {
        countQuestions();
        measureManyUnknown();
    }

    private static void countQuestions() throws IOException {
        System.out.println("| facts forgotten | it comes to | inquiries | questions by ask | in order of the form"
                + " | ratio | answers that decide it | ask beside these |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int forgotten : FORGOTTEN) {
            Random random = new Random(SEED);
            Map<Verdict, long[]> sums = new EnumMap<>(Verdict.class);
            try (Stream<Path> files = Files.list(SUBMISSIONS)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                    for (int round = 0; round < ROUNDS; round++) {
                        Questions questions = questions(file, forgotten, random);
                        if (questions != null) {
                            long[] sum = sums.computeIfAbsent(questions.verdict(), verdict -> new long[4]);
                            sum[0]++;
                            sum[1] += questions.asked();
                            sum[2] += questions.inOrder();
                            sum[3] += questions.fewest();
                        }
                    }
                }
            }
            sums.forEach((verdict, sum) -> print(forgotten, verdict.name(), sum));
            long[] all = new long[4];
            sums.values().forEach(sum -> Arrays.setAll(all, i -> all[i] + sum[i]));
            print(forgotten, "all", all);
        }
    }

    private static void print(int forgotten, String verdict, long[] sum) {
        double count = sum[0];
        System.out.printf("| %d | %s | %d | %.2f | %.2f | **%.2f** | %.2f | **%.2f** |%n", forgotten, verdict, sum[0],
                sum[1] / count, sum[2] / count, (double) sum[1] / sum[2], sum[3] / count, (double) sum[1] / sum[3]);
    }

    private record Questions(Verdict verdict, int asked, int inOrder, int fewest) {
    }

    /** How many questions either way asks; null where there is nothing to ask, or it hangs on more than is told. */
    private static Questions questions(Path file, int forgotten, Random random) throws IOException {
        Map<String, Object> told = facts(file);
        List<String> facts = new ArrayList<>();
        collect(told, "", facts);
        List<String> order = new ArrayList<>(facts);
        Collections.shuffle(facts, random);
        Set<String> without = Set.copyOf(facts.subList(0, Math.min(forgotten, facts.size())));
        order.retainAll(without);
        Inquiry open = Inquiry.of(CHECKER, Submissions.of(without(told, order)));
        if (open.isCertain()) {
            return null;
        }
        int asked = asked(open, told);
        int inOrder = inOrder(open, told, order);
        if (asked < 0 || inOrder < 0) {
            return null;
        }
        return new Questions(
                CHECKER.check(Submissions.of(told)).verdict(), asked, inOrder, fewest(told, order));
    }

    /**
     * A few of the answers that make it certain and of which none can be left out: the smaller of two such sets, found
     * by leaving out one after the other from the end and from the beginning. More answers never unsettle a verdict.
     */
    private static int fewest(Map<String, Object> told, List<String> order) {
        List<String> backwards = new ArrayList<>(order);
        Collections.reverse(backwards);
        return Math.min(irreducible(told, order), irreducible(told, backwards));
    }

    private static int irreducible(Map<String, Object> told, List<String> order) {
        List<String> unknown = new ArrayList<>();
        for (String each : order) {
            unknown.add(each);
            if (!Inquiry.of(CHECKER, Submissions.of(without(told, unknown))).isCertain()) {
                unknown.remove(each);
            }
        }
        return order.size() - unknown.size();
    }

    private static int asked(Inquiry from, Map<String, Object> told) {
        Inquiry inquiry = from;
        int asked = 0;
        while (!inquiry.isCertain()) {
            String pointer = inquiry.next().map(question -> question.pointer()).orElse(null);
            if (pointer == null) {
                return -1;
            }
            Object value = at(told, pointer);
            asked++;
            inquiry = value == null ? inquiry.skip(pointer) : inquiry.answer(pointer, value);
        }
        return asked;
    }

    private static int inOrder(Inquiry from, Map<String, Object> told, List<String> order) {
        Inquiry inquiry = from;
        for (int asked = 0; asked < order.size(); asked++) {
            inquiry = inquiry.answer(order.get(asked), at(told, order.get(asked)));
            if (inquiry.isCertain()) {
                return asked + 1;
            }
        }
        return -1;
    }

    private static void measureManyUnknown() throws IOException {
        Map<String, Object> one = facts(SUBMISSIONS.resolve("school-canteen-in-order.json"));
        Map<?, ?> canteen = (Map<?, ?>) ((List<?>) one.get("gasUsers")).get(0);
        List<Object> users = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < USERS; i++) {
            Map<String, Object> user = new LinkedHashMap<>();
            canteen.forEach((name, value) -> user.put((String) name, value));
            user.put("id", "user-" + i);
            List<String> facts = new ArrayList<>();
            collect(user, "", facts);
            Collections.shuffle(facts, random);
            users.add(without(user, facts.subList(0, Math.min(UNKNOWN_OF_ONE, facts.size()))));
        }
        Map<String, Object> many = new LinkedHashMap<>(one);
        many.put("gasUsers", users);
        Submission submission = Submissions.of(many);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        System.out.println();
        System.out.println("| with 30 000 facts unknown | time | allocated |");
        System.out.println("|---|---|---|");
        for (int round = 0; round < 3; round++) {
            long[] report = measured(threads, () -> CHECKER.check(submission).findings());
            long[] next = measured(threads, () -> Inquiry.of(CHECKER, submission).next());
            System.out.printf(
                    "| next question / report with all findings | **%.2f** (%d / %d ms) | %.2f (%d / %d MB) |%n",
                    (double) next[0] / report[0], next[0] / 1_000_000, report[0] / 1_000_000,
                    (double) next[1] / report[1], next[1] >> 20, report[1] >> 20);
        }
    }

    private static long[] measured(ThreadMXBean threads, Runnable work) {
        long time = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return new long[] {
            threads.getCurrentThreadCpuTime() - time, threads.getCurrentThreadAllocatedBytes() - bytes
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(Path file) throws IOException {
        Map<String, Object> facts = MAPPER.readValue(file.toFile(), Map.class);
        facts.put("instruments", List.of(RulePacks.CHONGQING_2021_156.instrument().id()));
        return facts;
    }

    /** The JSON Pointers of all facts in records, in the order of the form. */
    private static void collect(Object at, String pointer, List<String> to) {
        if (at instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                if (!NOT_ASKED.contains(name)) {
                    collect(each, pointer + "/" + name, to);
                }
            });
        } else if (at instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), pointer + "/" + i, to);
            }
        } else if (at != null) {
            to.add(pointer);
        }
    }

    private static Object at(Object tree, String pointer) {
        Object at = tree;
        for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            if (at instanceof List<?> list) {
                at = list.get(Integer.parseInt(step));
            } else if (at instanceof Map<?, ?> map) {
                at = map.get(step);
            }
        }
        return at;
    }

    private static Map<String, Object> without(Map<String, Object> facts, List<String> pointers) {
        Map<String, Object> copy = copy(facts);
        for (String pointer : pointers) {
            Object record = at(copy, pointer.substring(0, pointer.lastIndexOf('/')));
            ((Map<?, ?>) record).remove(pointer.substring(pointer.lastIndexOf('/') + 1));
        }
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Map<String, Object> facts) {
        return MAPPER.convertValue(MAPPER.valueToTree(facts), Map.class);
    }
}
