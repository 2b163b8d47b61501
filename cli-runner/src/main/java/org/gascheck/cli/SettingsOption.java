package org.gascheck.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option for readings of the law other than the recommended ones. */
final class SettingsOption {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--setting", paramLabel = "KEY=VALUE",
            description = "选定读法。 Choose a reading of the law instead of the recommended one; repeatable. "
                    + "'gascheck rules --settings' lists them.")
    private Map<String, String> settings = new LinkedHashMap<>();

    /** Those that were given; what is none of the packs' is bad usage. */
    Settings chosen(Packs packs) {
        Settings chosen = new Settings(settings);
        Text fault = chosen.fault(packs.settings()).orElse(null);
        if (fault != null) {
            throw UsageException.ofOption(spec.commandLine(), "--setting", fault.zh(), fault.en());
        }
        return chosen;
    }
}
