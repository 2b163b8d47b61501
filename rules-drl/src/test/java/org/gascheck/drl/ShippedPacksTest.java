package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {

    @Test
    void theCompactFormSaysWhatTheFilesSay() throws IOException {
        List<RulePack> packs = ShippedPacks.fromCompact(ShippedPacks.compact());

        assertThat(packs).isEqualTo(ShippedPacks.fromFiles());
        for (int i = 0; i < packs.size(); i++) {
            assertThat(packs.get(i).requirements().keySet())
                    .containsExactlyElementsOf(ShippedPacks.fromFiles().get(i).requirements().keySet());
        }
    }

    @Test
    void theBuildMakesIt() throws IOException {
        try (InputStream built = ShippedPacks.class.getResourceAsStream("/rulepacks/shipped.bin")) {
            assertThat(built).isNotNull();
            assertThat(built.readAllBytes()).isEqualTo(ShippedPacks.compact());
        }
    }

    @Test
    void aCompactFormOfOtherFilesIsNotRead() throws IOException {
        byte[] compact = ShippedPacks.compact();
        int sum = sumAt(compact);
        compact[sum]++;

        assertThat(ShippedPacks.fromCompact(compact)).isNull();
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
