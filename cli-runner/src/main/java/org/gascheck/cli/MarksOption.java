package org.gascheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.baselines.BaselineReader;
import org.gascheck.reports.baselines.InvalidBaselineException;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.waivers.Waivers;
import picocli.CommandLine.Option;

/** The options for what findings are marked by: waivers, and an earlier run. */
final class MarksOption {

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "豁免文件（YAML）。 Mark breaches that an authority has waived, as a YAML file says: under"
                    + " 'waivers' each with requirement, subject {kind, id} or source, reason, grantedBy, grantedOn and"
                    + " expiresOn. No verdict is turned by it.")
    private String waivers;

    @Option(
            names = "--baseline",
            paramLabel = "OLD",
            description = "与上次比较。 Mark findings as new or known, and tell what was fixed, against an earlier output of"
                    + " 'check --format json' or ndjson, or the folder of a 'screen'.")
    private Path baseline;

    /** Whether there are waivers. */
    boolean haveWaivers() {
        return waivers != null;
    }

    /** The marks that were chosen. */
    Marks chosen(Packs packs) throws UnreadableInputException {
        return waivers == null && baseline == null ? Marks.NONE : new Marks(waivers(packs), baseline());
    }

    private Waivers waivers(Packs packs) throws UnreadableInputException {
        if (waivers == null) {
            return Waivers.NONE;
        }
        Set<String> requirements = new LinkedHashSet<>();
        Set<String> instruments = new LinkedHashSet<>();
        Set<String> kinds = new LinkedHashSet<>();
        packs.all().forEach(pack -> {
            instruments.add(pack.instrument().id());
            pack.requirements().forEach((id, requirement) -> {
                requirements.add(id);
                kinds.add(requirement.subject());
            });
        });
        return new WaiverFile(waivers, requirements, instruments, kinds).read();
    }

    private Baseline baseline() throws UnreadableInputException {
        if (baseline == null) {
            return Baseline.NONE;
        }
        try {
            return BaselineReader.read(baseline);
        } catch (InvalidBaselineException e) {
            throw new UnreadableInputException(List.of(e.problem()));
        } catch (IOException e) {
            throw UnreadableInputException.of(baseline.toString(), e);
        }
    }}
