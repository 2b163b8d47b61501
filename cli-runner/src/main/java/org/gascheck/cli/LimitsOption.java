package org.gascheck.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.reading.ReadLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option for the limits within which submissions are read. */
final class LimitsOption {

    private static final List<String> NAMES = List.of("size", "depth", "text", "number", "problems", "records");

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--limits",
            split = ",",
            paramLabel = "NAME=N",
            description =
                    "读取限制。 Read submissions within these limits: size (bytes of a document; 67108864 unless given),"
                        + " depth (levels of nesting; 32), text (characters of a text; 100000), number (digits of a"
                        + " number; 100), problems (told of a document; 1000), records (of a document, at any depth;"
                        + " 200000). Such as --limits depth=64,size=1000000.")
    private Map<String, Integer> limits = new LinkedHashMap<>();

    /** The usual limits, but for those that were given. Anything that is none is bad usage. */
    ReadLimits chosen() {
        for (String name : limits.keySet()) {
            if (!NAMES.contains(name)) {
                Text expected = Nearest.expected(name, NAMES);
                throw badUsage(
                        "没有限制“" + name + "”" + expected.zh(), "there is no limit \"" + name + "\"" + expected.en());
            }
        }
        ReadLimits usual = ReadLimits.DEFAULT;
        try {
            return new ReadLimits(
                    limits.getOrDefault("size", usual.size()),
                    limits.getOrDefault("depth", usual.depth()),
                    limits.getOrDefault("text", usual.textLength()),
                    limits.getOrDefault("number", usual.numberLength()),
                    limits.getOrDefault("problems", usual.problems()),
                    limits.getOrDefault("records", usual.records()));
        } catch (IllegalArgumentException e) {
            throw badUsage("每个限制至少为 1，且不超过所容许的最大值", e.getMessage());
        }
    }

    private UsageException badUsage(String zh, String en) {
        return UsageException.ofOption(spec.commandLine(), "--limits", zh, en);
    }
}
