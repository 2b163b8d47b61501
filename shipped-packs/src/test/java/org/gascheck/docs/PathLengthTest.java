package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Windows cannot hold a path of more than 260 characters, of which the folder of the project takes some. */
class PathLengthTest {

    private static final int LONGEST = 140;

    @Test
    void noPathOfTheProjectIsTooLong() throws IOException {
        assertThat(ProjectFiles.all())
                .extracting(file -> ProjectFiles.ROOT.relativize(file).toString())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).hasSizeLessThanOrEqualTo(LONGEST));
    }
}
