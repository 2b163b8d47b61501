package org.gascheck.service.wire;

import jakarta.servlet.http.HttpServletRequest;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads request bodies that are no submissions: what is not expected in them is refused, and not passed over. */
@Component
public class JsonBodies {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();
    private static final int LONGEST = 300;

    private final Bodies bodies;

    JsonBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * The body as a record.
     *
     * @throws RefusedRequestException if it is none
     */
    public <T> T read(HttpServletRequest request, Class<T> type) {
        byte[] json = bodies.read(request);
        try {
            T read = STRICT.readValue(json, type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException e) {
            throw refused(Printable.of(e.getOriginalMessage(), LONGEST));
        }
        throw refused("null");
    }

    private static RefusedRequestException refused(String why) {
        return new RefusedRequestException(HttpStatus.BAD_REQUEST, "bad-body", new Text(
                "请求内容不能读取：" + why, "the body cannot be read: " + why));
    }
}
