package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A pack of a folder in an application whose classes are not the system loader's, as in a fat jar or a servlet
 * container.
 */
class FolderPackElsewhereTest {

    /** What the context class loader of the thread is. */
    enum Context {
        NONE, PLATFORM, OF_THE_APPLICATION
    }

    /** Judges by the pack in a folder; loaded by the class loader of the application. */
    public static final class Judging implements Function<Path, String> {

        @Override
        public String apply(Path pack) {
            Map<String, Object> building = Map.of("id", "tower", "heightMetres", 60);
            Map<String, Object> submission =
                    Map.of("assessedOn", "2022-02-01", "instruments", List.of("sample"), "buildings",
                            List.of(building));
            return GasCheck.checker(RulePacks.load(pack)).check(Submissions.of(submission)).verdict().name();
        }
    }

    @TempDir
    private Path pack;

    @BeforeEach
    void write() throws IOException {
        SamplePack.write(pack, "sample");
    }

    @ParameterizedTest
    @EnumSource
    void worksWhateverTheContextClassLoaderIs(Context context) throws Exception {
        try (URLClassLoader application = application()) {
            assertThat(judged(application, switch (context) {
                case NONE -> null;
                case PLATFORM -> ClassLoader.getPlatformClassLoader();
                case OF_THE_APPLICATION -> application;
            }, false)).isEqualTo("NON_COMPLIANT, interrupted: false");
        }
    }

    @Test
    void worksInAnInterruptedThread() throws Exception {
        try (URLClassLoader application = application()) {
            assertThat(judged(application, application, true)).isEqualTo("NON_COMPLIANT, interrupted: true");
        }
    }

    private String judged(ClassLoader application, ClassLoader context, boolean interrupted) throws Exception {
        @SuppressWarnings("unchecked")
        Function<Path, String> judging =
                (Function<Path, String>) application.loadClass(Judging.class.getName()).getConstructor().newInstance();
        String[] result = new String[1];
        Thread thread = new Thread(() -> {
            try {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                String verdict = judging.apply(pack);
                result[0] = verdict + ", interrupted: " + Thread.currentThread().isInterrupted();
            } catch (Throwable e) {
                result[0] = e.toString();
            }
        });
        thread.setContextClassLoader(context);
        thread.start();
        thread.join();
        return result[0];
    }

    private static URLClassLoader application() {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(FolderPackElsewhereTest::url).toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
