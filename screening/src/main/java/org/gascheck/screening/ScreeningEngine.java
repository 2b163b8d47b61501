package org.gascheck.screening;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.sources.InputFile;

/**
 * Judges the submissions of inputs otherwise than on threads of this process; found by {@link java.util.ServiceLoader}.
 */
public interface ScreeningEngine {

    /**
     * Judges what is left, and writes the results in the order of the inputs.
     *
     * @param chosen the words of the command line by which other processes can make the same run
     * @param stop   tells whether to stop as soon as may be; what was done until then is noted
     * @return whether all was judged
     * @throws ScreeningException if the results cannot be written
     */
    boolean judge(
            SlicedRun run,
            List<String> chosen,
            List<InputFile> inputs,
            OutputFolder output,
            Screening.Progress progress,
            BooleanSupplier stop)
            throws ScreeningException;
}
