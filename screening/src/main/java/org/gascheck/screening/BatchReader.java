package org.gascheck.screening;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.screening.output.Position;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.RawSubmission;
import org.gascheck.screening.sources.SourceOpener;
import org.gascheck.screening.sources.SourcePlace;
import org.gascheck.screening.sources.SubmissionSource;
import org.gascheck.screening.sources.UnreadableSourceException;

/**
 * Goes through all inputs and puts their submissions into batches. An input that cannot be read, or the rest of it, is
 * a submission that is refused: nothing is left out without a word.
 */
final class BatchReader {

    private static final int MOST_MEMBERS = 128;
    private static final int MOST_BYTES = 1 << 18;

    private final List<InputFile> inputs;
    private final SourceOpener opener;
    private final Taker taker;
    private final List<Batch.Member> members = new ArrayList<>();
    private final List<InputNotes> notes = new ArrayList<>();
    private long given;
    private int bytes;
    private long bytesBefore;

    /** Takes batches in their order. */
    interface Taker {

        /** Takes the next one; false where no more are wanted. */
        boolean take(Batch batch) throws InterruptedException;
    }

    BatchReader(List<InputFile> inputs, SourceOpener opener, Taker taker) {
        this.inputs = inputs;
        this.opener = opener;
        this.taker = taker;
    }

    /**
     * Goes through all from a position on.
     *
     * @param before how many submissions lie before it
     */
    void read(Position from, long before) throws InterruptedException {
        given = before;
        for (int i = 0; i < from.input(); i++) {
            bytesBefore += Math.max(0, inputs.get(i).size());
        }
        for (int i = from.input(); i < inputs.size(); i++) {
            SourcePlace place = i == from.input() ? from.place() : SourcePlace.START;
            if (!read(i, place)) {
                return;
            }
            bytesBefore += Math.max(0, inputs.get(i).size());
            if (isFull() && !handOn(new Position(i + 1, SourcePlace.START), bytesBefore)) {
                return;
            }
        }
        handOn(new Position(inputs.size(), SourcePlace.START), bytesBefore);
    }

    private boolean read(int number, SourcePlace from) throws InterruptedException {
        InputFile input = inputs.get(number);
        SourcePlace reached = from;
        try (SubmissionSource source = opener.open(input, from)) {
            for (RawSubmission next = source.next(); next != null; next = source.next()) {
                add(input, next);
                reached = source.place();
                if (isFull() && !handOn(new Position(number, reached), bytesBefore + source.consumed())) {
                    return false;
                }
            }
            notes.addAll(source.notes());
        } catch (IOException e) {
            boolean whole = reached.records() == 0;
            add(input, RawSubmission.refused(whole ? "" : "…", List.of(problem(input.name(), whole, e))));
        }
        return true;
    }

    private static Problem problem(String source, boolean whole, IOException reason) {
        if (reason instanceof UnreadableSourceException unreadable) {
            return unreadable.problem();
        }
        Text why = why(reason);
        return new Problem(source, 0, 0, "", whole ? why : new Text(
                "从这里起本文件其余部分没有读：" + why.zh(), "the rest of the file was not read: " + why.en()));
    }

    private static Text why(IOException reason) {
        if (reason instanceof NoSuchFileException) {
            return new Text("没有这个文件", "there is no such file");
        }
        if (reason instanceof AccessDeniedException) {
            return new Text("没有读取权限", "no permission to read it");
        }
        String told = reason instanceof FileSystemException fault && fault.getReason() != null
                ? fault.getReason()
                : reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        return new Text("无法读取：" + told, "cannot be read: " + told);
    }

    private void add(InputFile input, RawSubmission raw) {
        members.add(new Batch.Member(input.name(), raw));
        bytes += raw.size();
    }

    private boolean isFull() {
        return members.size() >= MOST_MEMBERS || bytes >= MOST_BYTES;
    }

    private boolean handOn(Position after, long bytesOfAll) throws InterruptedException {
        Batch batch = new Batch(given, members, notes, after, bytesOfAll);
        given += members.size();
        members.clear();
        notes.clear();
        bytes = 0;
        return taker.take(batch);
    }
}
