package org.gascheck.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.gascheck.Problem;
import org.gascheck.counsel.ask.AnswerWords;
import org.gascheck.counsel.ask.Inquiry;
import org.gascheck.counsel.ask.InquiryText;
import org.gascheck.counsel.ask.InvalidAnswerException;
import org.gascheck.counsel.ask.Question;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Page;

/** Asks one question after the other in a terminal, and reads an answer from each line. */
final class AskSession {

    private static final String EXPLAIN = "?";
    private static final String EXPLAIN_WIDE = "？";
    private static final String ADDS = "+";

    private final Terminal terminal;
    private final Page page;
    private final Voice voice;
    private final InquiryText text;
    private final BufferedReader answers;

    AskSession(Terminal terminal, Voice voice) {
        this.terminal = terminal;
        this.page = terminal.page();
        this.voice = voice;
        this.text = new InquiryText(page, voice);
        this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /** Asks until it is certain, nobody knows more, or there are no more answers; gives back what it came to. */
    Inquiry hold(String name, Inquiry from) throws IOException {
        Inquiry inquiry = from;
        page.text("", name);
        text.printStanding(inquiry);
        page.text("", voice.say("未知：没有人知道；?：说明；Ctrl+D：结束。",
                "unknown: nobody knows; ?: explain; Ctrl+D: end."));
        boolean ended = false;
        while (!ended && inquiry.next().isPresent()) {
            Question question = inquiry.next().get();
            page.blank();
            text.printAsked(question);
            Inquiry after = answered(inquiry, question);
            ended = after == null;
            inquiry = ended ? inquiry : after;
        }
        page.blank();
        text.printStanding(inquiry);
        text.printEnd(inquiry);
        return inquiry;
    }

    /** The inquiry with an answer to the question; null where no more answers come. */
    private Inquiry answered(Inquiry inquiry, Question question) throws IOException {
        while (true) {
            terminal.out().print("> ");
            terminal.out().flush();
            String typed = answers.readLine();
            if (typed == null) {
                return null;
            }
            String answer = typed.strip();
            if (answer.equals(EXPLAIN) || answer.equals(EXPLAIN_WIDE)) {
                text.printQuestion(question);
            } else if (AnswerWords.isUnknown(answer)) {
                return inquiry.skip(question.pointer());
            } else {
                try {
                    return question.kind() == Question.Kind.REFERENCE && !question.several() && answer.startsWith(ADDS)
                            ? inquiry.answerAdding(question.pointer(), answer.substring(1).strip())
                            : inquiry.answer(question.pointer(), AnswerWords.read(question, answer));
                } catch (InvalidAnswerException e) {
                    for (Problem problem : e.problems()) {
                        page.text("  ", problem.message().in(voice.locale()));
                    }
                }
            }
        }
    }
}
