package org.gascheck.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gascheck.screening.Slice;
import org.gascheck.screening.SlicedRun;
import org.gascheck.screening.sources.InputFile;

/**
 * Judges a slice in an executor.
 *
 * @param chosen the command line of the run
 * @param inputs the inputs of the run
 */
record SliceTask(List<String> chosen, List<Input> inputs) implements Serializable {

    /**
     * An input.
     *
     * @param name     as the operator named it
     * @param path     where all executors find it
     * @param size     in bytes
     * @param modified when it was changed last
     */
    record Input(String name, String path, long size, long modified) implements Serializable {

        static List<Input> of(List<InputFile> inputs) {
            return inputs.stream()
                    .map(each -> new Input(
                            each.name(), each.path().toAbsolutePath().toString(), each.size(), each.modified()))
                    .toList();
        }

        /** The input, unless it is another one here. */
        private InputFile file() {
            InputFile file = InputFile.of(name, Path.of(path));
            if (file.size() != size) {
                throw new IllegalStateException(path + " has " + file.size() + " bytes in this executor, and " + size
                        + " in the driver; expected the same file");
            }
            return file;
        }
    }

    SliceTask {
        chosen = new ArrayList<>(chosen);
        inputs = new ArrayList<>(inputs);
    }

    JudgedSlice judge(Iterator<Slice> part) {
        Slice slice = part.next();
        try {
            SlicedRun.Judged judged = ExecutorScreening.of(List.copyOf(chosen)).run()
                    .judge(inputs.stream().map(Input::file).toList(), slice);
            return new JudgedSlice(judged.lines(), TotalsBytes.of(judged.totals()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was ended", e);
        }
    }
}
