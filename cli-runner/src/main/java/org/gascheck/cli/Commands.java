package org.gascheck.cli;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/**
 * The commands below {@code gascheck}. Taking all of them apart by reflection takes picocli longer than a check does.
 * So arguments that begin with the name of one have only this one made.
 */
final class Commands {

    /** Writes the names of all the others, and so needs them. */
    private static final String COMPLETION = "generate-completion";

    private static final List<Entry<String, Class<?>>> ALL = List.of(
            Map.entry("check", CheckCommand.class),
            Map.entry("screen", ScreenCommand.class),
            Map.entry("watch", WatchCommand.class),
            Map.entry("serve", ServeCommand.class),
            Map.entry("timeline", TimelineCommand.class),
            Map.entry("ask", AskCommand.class),
            Map.entry("remedy", RemedyCommand.class),
            Map.entry("why", WhyCommand.class),
            Map.entry("statistics", StatisticsCommand.class),
            Map.entry("impact", ImpactCommand.class),
            Map.entry("route", RouteCommand.class),
            Map.entry("replay", ReplayCommand.class),
            Map.entry("audit", AuditCommand.class),
            Map.entry("rules", RulesCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("mutate", MutateCommand.class),
            Map.entry("schema", SchemaCommand.class),
            Map.entry("template", TemplateCommand.class),
            Map.entry("map", MapCommand.class),
            Map.entry(COMPLETION, GenerateCompletion.class));

    private Commands() {
    }

    /** Adds all of them, as help, completion and what is told of a command that there is not need them. */
    static void addAll(CommandLine line) {
        ALL.forEach(each -> line.addSubcommand(each.getKey(), each.getValue()));
    }

    /** Adds those that arguments may ask for: the one whose name they begin with, all where they begin otherwise. */
    static void addAskedFor(CommandLine line, String... args) {
        for (Entry<String, Class<?>> each : ALL) {
            if (args.length > 0 && each.getKey().equals(args[0]) && !COMPLETION.equals(args[0])) {
                line.addSubcommand(each.getKey(), each.getValue());
                return;
            }
        }
        addAll(line);
    }
}
