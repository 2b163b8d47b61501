package org.gascheck.screening;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.gascheck.Text;

/** A run that cannot begin, or not go on, with the reason as it is told to the operator. */
public final class ScreeningException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Text text;

    /** What it is about. */
    public enum Kind {
        /** The folder of the output holds something else than was asked for. */
        REFUSED,
        /** The output cannot be written. */
        OUTPUT
    }

    private ScreeningException(Kind kind, Text text, Throwable cause) {
        super(text.toString(), cause);
        this.kind = kind;
        this.text = text;
    }

    /** One of a folder that holds something else. */
    public static ScreeningException refused(String zh, String en) {
        return new ScreeningException(Kind.REFUSED, new Text(zh, en), null);
    }

    /** One of an output that cannot be written. */
    public static ScreeningException output(Path file, IOException reason) {
        String told = reason instanceof FileSystemException fault
                ? fault.getClass().getSimpleName() + (fault.getReason() == null ? "" : " " + fault.getReason())
                : reason.getMessage();
        return new ScreeningException(
                Kind.OUTPUT,
                new Text("不能写入 " + file + "：" + told, "cannot write " + file + ": " + told),
                reason);
    }

    /** What it is about. */
    public Kind kind() {
        return kind;
    }

    /** The reason. */
    public Text text() {
        return text;
    }
}
