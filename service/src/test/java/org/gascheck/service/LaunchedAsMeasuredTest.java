package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The service is measured with the options of Java that {@code gascheck serve} gives it. */
class LaunchedAsMeasuredTest {

    @Test
    void theProfileAndTheLauncherGiveJavaTheSameRoom() throws IOException {
        String measured = found("pom.xml", "<argLine>(-XX:InitialRAM[^<]*)</argLine>");

        assertThat(found("../gascheck", "(?m)^service='([^']*)'")).startsWith(measured + ' ');
        assertThat(found("../gascheck.cmd", "(?m)(-XX:InitialRAMPercentage=[0-9.]+ -XX:MaxHeapFreeRatio=[0-9]+)"))
                .isEqualTo(measured);
    }

    private static String found(String file, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(matcher.find()).as("%s in %s", pattern, file).isTrue();
        return matcher.group(1);
    }
}
