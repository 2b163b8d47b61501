package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Windows cannot hold a path of more than 260 characters, of which the folder of the project takes some. */
class PathLengthTest {

    private static final Path ROOT = Path.of("..");
    private static final int LONGEST = 140;
    private static final Set<String> NOT_OURS = Set.of(".git", "target");

    @Test
    void noPathOfTheProjectIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = ROOT.relativize(file).toString();
                if (path.length() > LONGEST) {
                    tooLong.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(tooLong).isEmpty();
    }
}
