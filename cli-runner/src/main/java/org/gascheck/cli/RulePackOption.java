package org.gascheck.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option for rule packs from folders. */
final class RulePackOption {

    @Option(names = "--rule-pack", paramLabel = "DIR",
            description = "另加规则包。 Use the rule pack in this folder too; repeatable. Its rules are code and run with "
                    + "all your rights: use only folders whose authors you trust.")
    private List<Path> folders = List.of();

    /** The packs that come with the program, and those of the folders. */
    Packs packs() throws UnreadableInputException {
        return Packs.with(folders);
    }
}
