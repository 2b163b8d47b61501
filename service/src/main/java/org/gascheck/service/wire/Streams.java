package org.gascheck.service.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gascheck.Text;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.service.ServiceProperties;
import org.gascheck.service.judging.TooBusyException;
import org.gascheck.service.judging.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Goes through requests with a submission on each line. A line is read when what the one before it came to is sent, so
 * that who does not read what is answered is not read from either. A line that cannot be judged is answered as such,
 * and so is the end of a stream that ends before its time.
 */
@Component
public class Streams {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);

    private final Turns turns;
    private final int longestLine;
    private final long mostLines;
    private final Semaphore free;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /** What becomes of the lines of a stream. */
    public interface Taker {

        /** Takes a line, in a turn of its own. */
        byte[] take(long number, byte[] json) throws Exception;

        /** Takes a line that is not judged, or the end of a stream that ended early, and why. */
        byte[] refuse(long number, Text why) throws IOException;
    }

    Streams(Turns turns, ReadLimits limits, ServiceProperties service) {
        this.turns = turns;
        this.longestLine = limits.size();
        this.mostLines = service.linesOfStream();
        this.free = new Semaphore(service.streams());
    }

    @EventListener
    void stop(ContextClosedEvent stopped) {
        stopping.set(true);
    }

    /**
     * Goes through a stream; what is taken of each line is sent before the next is read.
     *
     * @throws TooBusyException if too many are being gone through
     */
    public void go(HttpServletRequest request, OutputStream out, Taker taker) throws IOException {
        if (!free.tryAcquire()) {
            throw new TooBusyException();
        }
        try {
            Lines lines = new Lines(request.getInputStream(), longestLine);
            for (Lines.Line line = next(lines, out, taker); line != null; line = next(lines, out, taker)) {
                out.write(taken(line, lines, taker));
                out.flush();
            }
        } finally {
            free.release();
        }
    }

    private Lines.Line next(Lines lines, OutputStream out, Taker taker) throws IOException {
        long after = lines.number();
        Text end = null;
        try {
            if (stopping.get()) {
                end = new Text("服务正在停止", "the service is being stopped");
            } else if (after >= mostLines) {
                end = new Text("超过 " + mostLines + " 行", "there are more than " + mostLines + " lines");
            } else {
                return lines.next();
            }
        } catch (IOException e) {
            LOG.debug("a stream broke off", e);
            end = new Text("请求内容没有送完", "the body did not arrive as a whole");
        }
        out.write(taker.refuse(after + 1, new Text(
                end.zh() + "；从第 " + (after + 1) + " 行起没有判定", end.en() + "; lines from " + (after + 1)
                + " on were not judged")));
        out.flush();
        return null;
    }

    private byte[] taken(Lines.Line line, Lines lines, Taker taker) throws IOException {
        if (line.json() == null) {
            return taker.refuse(line.number(), lines.tooLong());
        }
        try {
            return turns.takePatiently(() -> taker.take(line.number(), line.json()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return taker.refuse(line.number(), new Text("服务正在停止，没有判定", "the service is being stopped: not judged"));
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            LOG.error("a line was not judged", e);
            return taker.refuse(line.number(), new Text("程序内部错误，没有结论", "an internal error, so there is no verdict"));
        }
    }
}
