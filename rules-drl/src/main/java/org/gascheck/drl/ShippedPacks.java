package org.gascheck.drl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gascheck.law.RulePack;

/**
 * The rule packs that come with the program, in the compact form that the build makes of their files. Where that form
 * is missing or was made of other files, the files themselves are read: what they say is never overruled.
 */
final class ShippedPacks {

    private static final String COMPACT = "/rulepacks/shipped.bin";
    private static final String REGISTER = "cn/chongqing";
    private static final List<String> FOLDERS = List.of("cn/chongqing/cq2021n156", "cn/chongqing/yubei/yl2022n8");

    private ShippedPacks() {
    }

    /** The packs, each after the one that it extends. */
    static List<RulePack> read() {
        try (InputStream compact = ShippedPacks.class.getResourceAsStream(COMPACT)) {
            List<RulePack> packs = compact == null ? null : fromCompact(compact.readAllBytes());
            return packs == null ? fromFiles() : packs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RulePack> fromFiles() {
        return from(PackFiles::shipped);
    }

    static RegisterFile register() {
        return RegisterFile.in(PackFiles.shipped(REGISTER));
    }

    private static List<RulePack> from(Function<String, PackFiles> files) {
        RegisterFile register = RegisterFile.in(files.apply(REGISTER));
        List<RulePack> packs = new ArrayList<>();
        for (String folder : FOLDERS) {
            packs.add(new PackReader(files.apply(folder), register, id -> withId(packs, id)).read());
        }
        return List.copyOf(packs);
    }

    /** The packs in the compact form, or null where it was made of other files. */
    static List<RulePack> fromCompact(byte[] compact) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(compact));
        try (ShippedSums sums = ShippedSums.open()) {
            int files = in.readInt();
            for (int i = 0; i < files; i++) {
                String file = in.readUTF();
                if (in.readLong() != sums.of(file)) {
                    return null;
                }
            }
        }
        int left = in.available();
        RecordCodec.Reader reader = new RecordCodec.Reader(ByteBuffer.wrap(compact, compact.length - left, left));
        List<RulePack> packs = new ArrayList<>();
        for (int i = 0; i < FOLDERS.size(); i++) {
            packs.add((RulePack) reader.read(RulePack.class));
        }
        return List.copyOf(packs);
    }

    static byte[] compact() throws IOException {
        Map<String, Long> files = new LinkedHashMap<>();
        List<RulePack> packs = from(folder -> noting(PackFiles.shipped(folder), files));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(files.size());
        for (Map.Entry<String, Long> file : files.entrySet()) {
            out.writeUTF(file.getKey());
            out.writeLong(file.getValue());
        }
        RecordCodec.Writer writer = new RecordCodec.Writer(out);
        for (RulePack pack : packs) {
            writer.write(RulePack.class, pack);
        }
        return bytes.toByteArray();
    }

    /** Part of the build: writes the compact form into the folder of the compiled classes that is named. */
    public static void main(String[] classes) throws IOException {
        Files.write(Path.of(classes[0] + COMPACT), compact());
    }

    private static PackFiles noting(PackFiles files, Map<String, Long> sums) {
        return new PackFiles() {
            @Override
            public String text(String name) {
                String text = files.text(name);
                if (text != null) {
                    sums.put(files.nameOf(name), ShippedSums.of(text.getBytes(StandardCharsets.UTF_8)));
                }
                return text;
            }

            @Override
            public String nameOf(String name) {
                return files.nameOf(name);
            }
        };
    }

    private static RulePack withId(List<RulePack> packs, String id) {
        return packs.stream().filter(pack -> pack.instrument().id().equals(id)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("there is no rule pack \"" + id + "\"; expected one of " + packs));
    }
}
