package org.gascheck.counsel.ask;

import java.nio.file.*;
import java.util.*;
import org.gascheck.*;
import org.gascheck.drl.*;
import org.gascheck.facts.model.*;
import org.gascheck.facts.reading.*;
import org.junit.jupiter.api.Test;

class TryTest {
    static void leaves(Object at, String pointer, List<String> to) {
        if (at instanceof Map<?, ?> map) {
            map.forEach((k, v) -> { if (!k.equals("id") && !pointer.isEmpty() || v instanceof List) leaves(v, pointer + "/" + k, to); });
        } else if (at instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            for (int i = 0; i < list.size(); i++) leaves(list.get(i), pointer + "/" + i, to);
            to.add(pointer);
        } else if (!pointer.matches("/(instruments|assumptions)")) to.add(pointer);
    }
    static Map<String, Object> without(Map<String, Object> tree, Collection<String> pointers) {
        Map<String, Object> t = tree;
        for (String p : pointers) if (FactTree.at(t, p) != null) t = FactTree.with(t, p, null);
        return t;
    }
    @Test
    void tries() throws Exception {
        ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);
        try (var files = Files.list(Path.of("../fixtures/src/main/resources/submissions"))) {
            for (Path f : (Iterable<Path>) files.filter(x -> x.toString().endsWith(".json")).sorted()::iterator) {
                Submission s = Submissions.read(f).under(Set.of("cq2021n156"));
                try { report(f, checker, s, 0); 
                Map<String,Object> tree = FactTree.of(s);
                List<String> leaves = new ArrayList<>(); leaves(tree, "", leaves);
                Random r = new Random(7);
                for (int k : new int[] {3, 10, 40}) { Collections.shuffle(leaves, r);
                report(f, checker, Submissions.of(without(tree, leaves.subList(0, Math.min(k, leaves.size())))), k); }
                } catch (Exception e) { System.out.println(f.getFileName()); e.printStackTrace(System.out); }
            }
        }
    }
    static void report(Path f, ComplianceChecker checker, Submission s, int k) {
        long t = System.nanoTime();
        Inquiry q = Inquiry.of(checker, s);
        long ms = (System.nanoTime() - t) / 1000000;
        System.out.println(f.getFileName() + " -" + k + " " + q.report().verdict() + " certain " + q.isCertain() + " " + q.expected() + " " + q.next().map(Question::pointer) + " " + ms + " ms" );
    }
}
