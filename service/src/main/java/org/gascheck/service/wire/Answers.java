package org.gascheck.service.wire;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.gascheck.service.ServiceProperties;
import org.gascheck.service.judging.Turns;
import org.springframework.stereotype.Component;

/**
 * Makes an answer as a whole before any of it is sent: it is written in a turn of its request, and sent to who asked,
 * however slow, when the turn is over. What is larger than is kept in memory waits in a file.
 */
@Component
public class Answers {

    private final Turns turns;
    private final int inMemory;

    /** Writes an answer. */
    public interface Content {

        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    Answers(Turns turns, ServiceProperties limits) {
        this.turns = turns;
        this.inMemory = Math.toIntExact(limits.inMemory().toBytes());
    }

    /** Makes an answer in a turn, and sends it. */
    public void send(HttpServletResponse response, String mediaType, Content content) throws Exception {
        DeferredFileOutputStream whole = DeferredFileOutputStream.builder()
                .setThreshold(inMemory).setPrefix("gascheck").get();
        try {
            turns.take(() -> {
                content.write(whole);
                return null;
            });
            whole.close();
            response.setContentType(mediaType);
            response.setContentLengthLong(whole.getByteCount());
            whole.writeTo(response.getOutputStream());
        } finally {
            whole.close();
            Path file = whole.getPath();
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
