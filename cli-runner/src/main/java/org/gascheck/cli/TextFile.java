package org.gascheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads what the operator keeps beside submissions as text: tables of costs and likelihoods, mappings, waivers. */
final class TextFile {

    private static final int LARGEST = 16 << 20;

    private TextFile() {
    }

    /** The text of a file in UTF-8, of at most 16 MiB. */
    static String read(String name) throws UnreadableInputException {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw UnreadableInputException.at(name, "", "超过 16 MiB", "larger than 16 MiB");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (InvalidPathException e) {
            throw UnreadableInputException.notFound(name, "不是有效的文件名", "not a valid file name");
        } catch (CharacterCodingException e) {
            throw UnreadableInputException.at(name, "", "不是 UTF-8 文本", "this is no text in UTF-8");
        } catch (IOException e) {
            throw UnreadableInputException.of(name, e);
        }
    }
}
