package example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.Engine;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.reports.TextReports;

/** Judges a submission by a shipped pack, in both ways, and by the same pack compiled from its folder. */
public final class Shaded {

    private Shaded() {
    }

    /** Takes the file of the submission and the folder of the pack. */
    public static void main(String[] args) throws IOException {
        judge(RulePacks.CHONGQING_2021_156, Engine.CALLED_STRAIGHT, args[0]);
        judge(RulePacks.CHONGQING_2021_156, Engine.DROOLS_SESSION, args[0]);
        judge(RulePacks.load(Path.of(args[1])), Engine.DROOLS_SESSION, args[0]);
    }

    private static void judge(RulePack pack, Engine engine, String file) throws IOException {
        ComplianceChecker checker = GasCheck.checker(List.of(pack), Settings.RECOMMENDED, engine);
        TextReports.of(Locale.ENGLISH).write(checker.check(Submissions.read(Path.of(file))), System.out);
    }
}
