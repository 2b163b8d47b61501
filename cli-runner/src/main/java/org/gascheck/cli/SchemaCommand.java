package org.gascheck.cli;

import org.gascheck.facts.model.JsonSchema;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code gascheck schema}: the JSON Schema of submissions. */
@Command(
        name = "schema",
        header = "输出资料的 JSON Schema。",
        description = "Prints the JSON Schema of submissions, for editors and validators.",
        footerHeading = "%nExample:%n",
        footer = "  gascheck schema > submission.schema.json")
final class SchemaCommand implements Runnable {

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        root.terminal().out().println(JsonSchema.of(Population.MODEL).stripTrailing());
    }
}
