package org.gascheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void isTheSha256OfTheContent() {
        assertThat(Digest.of(out -> out.write("abc".getBytes(StandardCharsets.UTF_8))).text())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isWorkedOutOnceAndOnlyWhenAskedFor() {
        AtomicInteger written = new AtomicInteger();
        Digest digest = Digest.of(out -> written.incrementAndGet());
        assertThat(written).hasValue(0);
        assertThat(digest.text()).isEqualTo(digest.text());
        assertThat(written).hasValue(1);
    }

    @Test
    void isEqualToThatOfTheSameContentOnly() {
        Digest one = Digest.of(out -> out.write(1));
        assertThat(one).isEqualTo(Digest.of(out -> out.write(1))).hasSameHashCodeAs(Digest.of(out -> out.write(1)));
        assertThat(one).isNotEqualTo(Digest.of(out -> out.write(2)));
    }

    @Test
    void theBuildWroteDownTheVersion() {
        assertThat(Build.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
