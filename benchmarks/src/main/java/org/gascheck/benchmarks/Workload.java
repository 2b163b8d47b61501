package org.gascheck.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Instrument;
import org.gascheck.law.RulePack;

/** What is checked: typical submissions, by name, and rule packs that are as many as wanted. */
public final class Workload {

    /** The names of the submissions. */
    public static final List<String> NAMES = List.of("product", "household", "restaurant");

    private Workload() {
    }

    /** A submission as it stands in its file. */
    public static byte[] json(String name) {
        try (InputStream in = Workload.class.getResourceAsStream(name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A submission. */
    public static Submission submission(String name) {
        return Submissions.read(json(name), name);
    }

    /** A copy of a pack under another name, as if another city had the same instrument. */
    public static RulePack renamed(RulePack pack, String suffix) {
        Instrument of = pack.instrument();
        return new RulePack(
                new Instrument(of.id() + suffix, of.number() + suffix, of.title(), of.issued()),
                pack.requirements(),
                pack.limits(),
                pack.settings(),
                pack.settingsOf(),
                pack.reasons(),
                pack.authorities(),
                pack.routing(),
                pack.slips(),
                pack.purposes(),
                pack.ruleFiles(),
                pack.lawFiles(),
                pack.base(),
                pack.coverage(),
                pack.digest());
    }
}
