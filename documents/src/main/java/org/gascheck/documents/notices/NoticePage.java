package org.gascheck.documents.notices;

import java.io.IOException;
import java.nio.file.Path;
import org.gascheck.documents.pages.Frame;
import org.gascheck.documents.pages.Templates;
import org.gascheck.documents.told.Told;

/** A notice as a page to print. */
public record NoticePage(Frame frame, Notice notice, boolean zh) {

    /** One of two texts. */
    public String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    /** Writes the page of a notice. */
    public static void write(Notice notice, Told told, Path file) throws IOException {
        Frame frame = Frame.of(told, told.say("燃气安全隐患整改通知书（草稿）", "Rectification notice on gas safety (draft)"));
        Templates.write("notice.jte", new NoticePage(frame, notice, told.say("zh", "en").equals("zh")), file);
    }
}
