package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The command has the options of the service, and says where the service is where its jar is not at hand. */
class ServeCommandTest {

    @Test
    void withoutItsJarItIsToldHowTheServiceIsStarted() {
        Run run = Run.of("serve", "--port", "0");

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("./gascheck serve", "service/target/gascheck-service.jar");
    }

    @Test
    void whatIsNoPortReadingOrPackIsBadUsageBeforeAnythingIsStarted() {
        assertThat(Run.of("serve", "--port", "65536").err()).contains("65536").contains("0 to 65535");
        assertThat(Run.of("serve", "--setting", "no-such=X").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("serve", "--rule-pack", "no-such-folder").code()).isEqualTo(ExitCodes.UNREADABLE);
    }
}
