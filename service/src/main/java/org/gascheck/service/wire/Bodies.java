package org.gascheck.service.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.gascheck.Text;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.service.ServiceProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads request bodies that are not too large and do not take too long; nothing waits for a slow one but itself. */
@Component
public class Bodies {

    private static final int PIECE = 1 << 14;

    private final int largest;
    private final Duration longest;

    Bodies(ReadLimits limits, ServiceProperties service) {
        this.largest = limits.size();
        this.longest = service.bodyTime();
    }

    /**
     * The whole body.
     *
     * @throws RefusedRequestException if it is too large or too slow, or does not arrive as a whole
     */
    public byte[] read(HttpServletRequest request) {
        try {
            return whole(request);
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        } catch (IOException e) {
            throw new RefusedRequestException(HttpStatus.BAD_REQUEST, "broken-off", new Text(
                    "请求内容没有送完", "the body did not arrive as a whole"));
        }
    }

    private byte[] whole(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length > largest) {
            throw tooLarge();
        }
        int room = length < 1 ? PIECE : (int) Math.min(length, PIECE);
        long end = System.nanoTime() + longest.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream(room);
        byte[] piece = new byte[room];
        InputStream in = request.getInputStream();
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            body.write(piece, 0, read);
            if (body.size() > largest) {
                throw tooLarge();
            }
            if (System.nanoTime() - end > 0) {
                throw tooSlow();
            }
        }
        return body.toByteArray();
    }

    private RefusedRequestException tooSlow() {
        return new RefusedRequestException(HttpStatus.REQUEST_TIMEOUT, "too-slow", new Text(
                "请求内容送得太慢；应在 " + longest.toSeconds() + " 秒内送完",
                "the body came too slowly; expected all of it within " + longest.toSeconds() + " seconds"));
    }

    private RefusedRequestException tooLarge() {
        return new RefusedRequestException(HttpStatus.CONTENT_TOO_LARGE, "too-large", new Text(
                "请求内容超过 " + largest + " 字节；应为更小的资料，或用 check-many 分行提交",
                "the body is larger than " + largest + " bytes; expected a smaller submission, or several of them,"
                + " each on a line, for check-many"));
    }
}
