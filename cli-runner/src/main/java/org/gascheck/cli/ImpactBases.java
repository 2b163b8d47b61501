package org.gascheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.drl.RulePacks;
import org.gascheck.impact.Basis;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for the two bases that are compared. */
final class ImpactBases {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "原依据：随程序提供的文件编号，或规则包文件夹。 What was: the id of an instrument that comes with the"
                    + " program, or the folder of a rule pack.")
    private String old = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "新依据；不写即与原依据相同。 What is to be, likewise; as OLD unless given.")
    private String changed;

    @Option(names = "--setting", paramLabel = "KEY=VALUE",
            description = "两边都用的读法。 Choose a reading for both; repeatable.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--setting-old", paramLabel = "KEY=VALUE",
            description = "原依据的读法。 Choose a reading for OLD; repeatable.")
    private Map<String, String> oldSettings = new LinkedHashMap<>();

    @Option(names = "--setting-new", paramLabel = "KEY=VALUE",
            description = "新依据的读法。 Choose a reading for NEW; repeatable.")
    private Map<String, String> newSettings = new LinkedHashMap<>();

    @Option(names = "--as-of", paramLabel = "yyyy-MM-dd",
            description = "两边的评定日期。 Judge by both for this day instead of the submission's assessedOn.")
    private LocalDate asOf;

    @Option(names = "--as-of-old", paramLabel = "yyyy-MM-dd",
            description = "原依据的评定日期。 Judge by OLD for this day.")
    private LocalDate oldDay;

    @Option(names = "--as-of-new", paramLabel = "yyyy-MM-dd",
            description = "新依据的评定日期。 Judge by NEW for this day.")
    private LocalDate newDay;

    /** The one that was. */
    Basis old() throws UnreadableInputException {
        return basis(old, "--setting-old", oldSettings, oldDay);
    }

    /** The one that is to be. */
    Basis changed() throws UnreadableInputException {
        return basis(changed == null ? old : changed, "--setting-new", newSettings, newDay);
    }

    private Basis basis(String name, String option, Map<String, String> own, LocalDate day)
            throws UnreadableInputException {
        RulePack pack = pack(name);
        check("--setting", settings, pack);
        check(option, own, pack);
        Map<String, String> chosen = new LinkedHashMap<>(settings);
        chosen.putAll(own);
        return new Basis(pack, new Settings(chosen), day == null ? asOf : day);
    }

    private void check(String option, Map<String, String> chosen, RulePack pack) {
        Text fault = new Settings(chosen).fault(pack.settings()).orElse(null);
        if (fault != null) {
            throw UsageException.ofOption(spec.commandLine(), option, fault.zh(), fault.en());
        }
    }

    private RulePack pack(String name) throws UnreadableInputException {
        List<String> shipped = RulePacks.shipped().stream().map(each -> each.instrument().id()).toList();
        if (shipped.contains(name)) {
            return RulePacks.withId(name);
        }
        if (!isFolder(name)) {
            String ids = String.join(", ", shipped);
            throw new UsageException(
                    spec.commandLine(),
                    "没有规则包“" + name + "”；应为 " + ids + " 之一，或规则包的文件夹",
                    "There is no rule pack \"" + name + "\"; expected one of " + ids + ", or the folder of one");
        }
        return Packs.load(Path.of(name));
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
