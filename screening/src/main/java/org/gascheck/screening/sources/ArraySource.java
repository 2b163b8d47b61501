package org.gascheck.screening.sources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.reading.JsonText;

/**
 * The members of a JSON array, one after the other. Where one is no JSON, nobody knows where the next begins: what
 * looks like one could be a text in it. So the rest is not read, and that is told.
 */
final class ArraySource implements SubmissionSource {

    /** The limits of reading hold for each member by itself. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100_000)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Text REST_NOT_READ = new Text(
            "JSON 数组的这一项有语法错误，其后各项从哪里开始无从得知，所以本文件其余部分没有读；请改正，或改用每行一个对象的 NDJSON",
            "this member of the JSON array is no JSON, so nobody knows where the next one begins, and the rest of the"
                    + " file was not read; correct it, or use NDJSON with an object on each line");
    private static final Text AFTER_THE_END = new Text(
            "JSON 数组结束之后还有内容，没有读", "there is more after the end of the JSON array, which was not read");
    private static final Text NO_OBJECT = new Text("不是对象；应为一份资料", "not an object; expected a submission");

    private final Bytes in;
    private final Tee tee;
    private final JsonParser parser;
    private final String source;
    private final JsonContent.Reading reading;
    private long records;
    private JsonLocation member;
    private boolean ended;

    ArraySource(Bytes in, String source, JsonContent.Reading reading) throws IOException {
        this.in = in;
        this.tee = new Tee(in, reading.limits().size());
        this.parser = JSON.createParser((InputStream) tee);
        this.source = source;
        this.reading = reading;
        parser.nextToken();
    }

    @Override
    public RawSubmission next() throws IOException {
        if (ended) {
            return null;
        }
        member = null;
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                ended = true;
                return parser.nextToken() == null ? null : refused(at(parser.currentLocation(), AFTER_THE_END));
            }
            member = parser.currentTokenLocation();
            tee.forget(member.getByteOffset());
            parser.skipChildren();
            parser.finishToken();
            return member(token, member.getByteOffset(), parser.currentLocation().getByteOffset());
        } catch (JsonProcessingException e) {
            ended = true;
            return refused(fault(e), at(e.getLocation(), REST_NOT_READ));
        }
    }

    private RawSubmission member(JsonToken token, long from, long until) {
        if (token != JsonToken.START_OBJECT) {
            return refused(at(member, NO_OBJECT));
        }
        int most = reading.limits().size();
        byte[] json = until - from > most ? null : tee.bytes(from, until);
        return json == null
                ? refused(at(member, JsonSources.tooLarge(most)))
                : RawSubmission.of(nextPlace(), json.length, content(json));
    }

    private JsonContent content(byte[] json) {
        return new JsonContent(
                json, source, Math.max(0, member.getLineNr() - 1), Math.max(0, member.getColumnNr() - 1), reading);
    }

    private String nextPlace() {
        return "/" + records++;
    }

    private RawSubmission refused(Problem... problems) {
        return RawSubmission.refused(nextPlace(), List.of(problems));
    }

    private Problem at(JsonLocation place, Text message) {
        return new Problem(source, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()), "", message);
    }

    /** What is wrong with the member as it would be told of it alone, or else where the parser gave up. */
    private Problem fault(JsonProcessingException e) {
        byte[] begun = member == null ? null : tee.bytes(member.getByteOffset());
        return begun == null
                ? at(e.getLocation(), new Text("不是合法的 JSON", "no JSON: " + e.getOriginalMessage()))
                : JsonText.fault(begun, source)
                        .map(content(begun)::moved)
                        .orElseGet(() -> at(e.getLocation(), new Text("不是合法的 JSON", "no JSON")));
    }

    @Override
    public SourcePlace place() {
        return new SourcePlace(records, 0, -1);
    }

    @Override
    public long consumed() {
        return in.offset();
    }

    @Override
    public void close() throws IOException {
        parser.close();
        in.close();
    }
}
