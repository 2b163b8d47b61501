package org.gascheck.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.source.PackProblem;

/** Where the files of a rule pack come from. */
interface PackFiles {

    /** The bytes of the largest file that is read. */
    long LARGEST = 4L << 20;

    /** What some editors put before a text. */
    String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * The text of a file, or null where there is none.
     *
     * @throws PackProblem if it is too large or not text in UTF-8
     */
    String text(String name);

    /** How problems name a file. */
    String nameOf(String name);

    /** The files of a folder. */
    static PackFiles in(Path folder) {
        return new PackFiles() {
            @Override
            public String text(String name) {
                Path file = folder.resolve(name);
                try {
                    if (Files.isDirectory(folder) && !Files.isRegularFile(file)) {
                        return null;
                    }
                    if (Files.size(file) > LARGEST) {
                        throw problem(name, "超过 " + LARGEST + " 字节", "larger than " + LARGEST + " bytes");
                    }
                    String text = Files.readString(file);
                    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
                } catch (CharacterCodingException e) {
                    throw problem(name, "不是有效的 UTF-8 文本；请存为 UTF-8", "not valid UTF-8; expected text saved as UTF-8");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String nameOf(String name) {
                return folder.resolve(name).toString();
            }

            private PackProblem problem(String name, String zh, String en) {
                return new PackProblem(new Problem(nameOf(name), 0, 0, "", new Text(zh, en)));
            }
        };
    }

    /** The files that are built into the program. */
    static PackFiles shipped(String folder) {
        return new PackFiles() {
            @Override
            public String text(String name) {
                try (InputStream in = PackFiles.class.getResourceAsStream(nameOf(name))) {
                    return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String nameOf(String name) {
                return "/rulepacks/" + folder + "/" + name;
            }
        };
    }
}
