package org.gascheck.screening;

import java.nio.file.Path;
import org.gascheck.screening.output.OutputFolder;

/** A process that screens an input into a folder, or goes on with it; to be killed. */
final class KilledRun {

    private KilledRun() {
    }

    /** Arguments: the folder, the input. */
    public static void main(String[] args) throws Exception {
        Screened.into(Path.of(args[0])).on(2).mode(OutputFolder.Mode.RESUME).run(Path.of(args[1]));
    }
}
