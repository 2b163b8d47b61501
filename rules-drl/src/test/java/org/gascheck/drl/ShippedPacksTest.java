package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {

    private static final byte[] COMPACT = compact();

    private static byte[] compact() {
        try {
            return ShippedPacks.compact();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theCompactFormSaysWhatTheFilesSay() throws IOException {
        List<RulePack> packs = ShippedPacks.fromCompact(COMPACT);
        List<RulePack> read = ShippedPacks.fromFiles();

        assertThat(packs).isEqualTo(read);
        for (int i = 0; i < packs.size(); i++) {
            assertThat(packs.get(i).requirements().keySet())
                    .containsExactlyElementsOf(read.get(i).requirements().keySet());
        }
    }

    @Test
    void theBuildMakesIt() throws IOException {
        try (InputStream built = ShippedPacks.class.getResourceAsStream("/rulepacks/shipped.bin")) {
            assertThat(built).isNotNull();
            assertThat(built.readAllBytes()).isEqualTo(COMPACT);
        }
    }

    @Test
    void aCompactFormOfOtherFilesIsNotRead() throws IOException {
        byte[] other = COMPACT.clone();
        int sum = sumAt(other);
        other[sum]++;

        assertThat(ShippedPacks.fromCompact(other)).isNull();
    }

    private static int sumAt(byte[] compact) {
        int at = Integer.BYTES;
        int files = ByteBuffer.wrap(compact).getInt();
        for (int i = 0; i < files; i++) {
            at += Short.BYTES + (compact[at] << Byte.SIZE) + (compact[at + 1] & 0xff) + Long.BYTES;
        }
        return at - 1;
    }
}
