package org.gascheck.reports.decisions;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gascheck.Digest;
import org.gascheck.Text;

/** A log of decisions as a file: UTF-8, a decision on a line, in their order. */
public final class DecisionFile {

    private static final int LONGEST_LINE = 1 << 20;

    private DecisionFile() {
    }

    /** Writes the next decision of a file. */
    public static void write(LoggedDecision decision, OutputStream out) throws IOException {
        out.write(Decision.bytes(decision.line()));
        out.write('\n');
    }

    /**
     * Checks all of a file; does not close it.
     *
     * @param noted a hash that must be in it, or null
     */
    public static LogCheck check(InputStream file, Digest noted) throws IOException {
        Chain chain = new Chain(noted);
        InputStream in = new BufferedInputStream(file);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.write(next);
                if (line.size() > LONGEST_LINE) {
                    chain.fail(new Text("一行超过 1 MiB", "a line is longer than 1 MiB"));
                    return chain.end();
                }
            } else {
                add(line.toByteArray(), chain);
                line.reset();
            }
        }
        if (line.size() > 0) {
            chain.fail(new Text("文件在一行中间结束", "the file ends in the middle of a line"));
        }
        return chain.end();
    }

    private static void add(byte[] line, Chain chain) {
        Optional<LoggedDecision> decision;
        try {
            decision = LoggedDecision.ofLine(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException e) {
            decision = Optional.empty();
        }
        decision.ifPresentOrElse(
                chain::add,
                () -> chain.fail(new Text("这一行不是决定日志的记录", "the line is none of a log of decisions")));
    }
}
