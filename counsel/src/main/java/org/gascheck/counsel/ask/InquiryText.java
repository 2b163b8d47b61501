package org.gascheck.counsel.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.counsel.changes.WholeVerdict;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.law.Answer;
import org.gascheck.report.Finding;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Verdict;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** Prints inquiries: how certain the verdict is, what to ask next and why, and at the end which answers decide it. */
public final class InquiryText {

    private static final int SHOWN_FOR_A_PERSON = 5;
    private static final int SHOWN_RECORDS = 10;

    private final Page page;
    private final Voice voice;

    /** What prints on a page in a language. */
    public InquiryText(Page page, Voice voice) {
        this.page = page;
        this.voice = voice;
    }

    /** Prints all that is to be told of an inquiry. */
    public void print(String submission, Inquiry inquiry) throws IOException {
        page.text("", submission, Emphasis.STRONG);
        printStanding(inquiry);
        inquiry.next().ifPresent(this::unchecked);
        List<Question> order = inquiry.expectedOrder();
        if (order.size() > 1) {
            heading("之后大概依次要问（每得到一个回答都会重排）", "Then probably, in this order (each answer may change it)");
            for (Question each : order.subList(1, order.size())) {
                page.text("  · ", voice.say(each.name()) + "  " + each.pointer());
            }
        }
        printEnd(inquiry);
    }

    /** Prints the verdict or answer, and what it takes to make it certain. */
    public void printStanding(Inquiry inquiry) throws IOException {
        int column = WideText.widest(List.of("评定日期", "Assessed on").stream()) + 2;
        WholeVerdict.printBasis(inquiry.report(), voice, page);
        page.labelled(0, column, voice.say("结论", "Verdict"), List.of(standing(inquiry)));
        if (!inquiry.isCertain() && inquiry.next().isPresent()) {
            page.labelled(0, column, voice.say("还要问", "To ask"), List.of(expected(inquiry.expected())));
        }
    }

    private String standing(Inquiry inquiry) {
        if (inquiry.purposeAnswer() != null) {
            return voice.say(inquiry.report().purpose().name()) + voice.colon() + name(inquiry.purposeAnswer())
                    + voice.bracketed(certainty(inquiry) + voice.semicolon() + scope(inquiry));
        }
        return voice.name(inquiry.verdict()) + voice.bracketed(certainty(inquiry) + voice.semicolon() + scope(inquiry));
    }

    private String certainty(Inquiry inquiry) {
        if (inquiry.isCertain()) {
            return voice.say("已确定：其余未知的事实无论怎样都不会改变它", "certain: nothing that is still unknown can change it");
        }
        return inquiry.next().isPresent()
                ? voice.say("尚未确定", "not certain yet")
                : voice.say("不能确定：没有人知道还缺的事实", "it stays uncertain: nobody knows the facts that are missing");
    }

    private String name(Answer answer) {
        return switch (answer) {
            case NO -> voice.say("不可以", "NO");
            case FACTS_MISSING -> voice.say("还缺事实", "FACTS ARE MISSING");
            case FOR_A_PERSON -> voice.say("须由人判定", "FOR A PERSON TO JUDGE");
            case NOT_YET_DUE -> voice.say("未到期限", "NOT YET DUE");
            case YES -> voice.say("可以", "YES");
            case NOTHING_TO_JUDGE -> voice.say("没有可判定的", "NOTHING TO JUDGE");
        };
    }

    /** A verdict is never told without what it covers. */
    private String scope(Inquiry inquiry) {
        String covered = inquiry.report().scope().instruments().stream()
                .map(each -> numberBefore(inquiry, each) + (each.complete()
                        ? each.judged() + "/" + each.clauses()
                        : String.valueOf(each.judged())))
                .collect(Collectors.joining(voice.comma()));
        boolean assumes = inquiry.report().scope().assumptions().stream().anyMatch(each -> each.filled() > 0);
        return voice.say(
                "限于有规则的条数 " + covered + (assumes ? "，并以所列假定为前提" : ""),
                "within the clauses that rules judge: " + covered + (assumes ? ", and on the assumptions told" : ""));
    }

    private static String numberBefore(Inquiry inquiry, InstrumentScope scope) {
        return inquiry.report().instruments().size() == 1 ? "" : inquiry.report().instruments().stream()
                .filter(each -> each.id().equals(scope.instrument())).map(ReportedInstrument::number)
                .findFirst().orElse(scope.instrument()) + " ";
    }

    private String expected(Expected expected) {
        String questions = number(expected.questions());
        String plural = questions.equals("1") ? " question" : " questions";
        String cost = number(expected.cost());
        if (expected.optimal()) {
            return voice.say("平均约 " + questions + " 个问题，花费 " + cost + "；没有更省的问法",
                    "about " + questions + plural + " on average, at a cost of " + cost
                            + "; no way of asking costs less");
        }
        String least = number(expected.atLeast());
        return voice.say(
                "平均至多约 " + questions + " 个问题，花费 " + cost + "；任何问法平均至少花费 " + least,
                "about " + questions + plural + " on average at most, at a cost of " + cost
                        + "; any way of asking costs at least " + least);
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private void unchecked(Question question) {
        try {
            heading("下一个要问的", "What to ask next");
            printQuestion(question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a question with all that explains it. */
    public void printQuestion(Question question) throws IOException {
        printAsked(question);
        int column = WideText.widest(List.of("为何要问", "Why it matters").stream()) + 2;
        page.labelled(2, column, voice.say("说明", "What it is"), List.of(voice.say(question.explains())));
        page.labelled(2, column, voice.say("怎样得知", "How to find out"), List.of(effort(question.effort())));
        List<String> because = new ArrayList<>();
        for (Question.Because each : question.because()) {
            because.add(voice.say(each.title()) + voice.bracketed(each.citation()) + "  " + voice.say(each.subject()));
        }
        int more = question.waiting() - because.size();
        if (more > 0) {
            because.add(voice.say("还有 " + more + " 项要求等着它", more + " more requirements hang on it"));
        }
        page.labelled(2, column, voice.say("为何要问", "Why it matters"), because);
    }

    /** Prints what is asked, and what can be answered. */
    public void printAsked(Question question) throws IOException {
        page.text("  ", voice.say(question.name()) + "  " + question.pointer(), Emphasis.STRONG);
        int column = WideText.widest(List.of("为何要问", "Why it matters").stream()) + 2;
        page.labelled(2, column, voice.say("可以回答", "Answers"), answers(question));
    }

    private List<String> answers(Question question) {
        if (question.kind() == Question.Kind.REFERENCE) {
            return references(question);
        }
        if (!question.hasChoicesOnly()) {
            return List.of(voice.say(question.expects()));
        }
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < question.choices().size(); i++) {
            Question.Choice choice = question.choices().get(i);
            String label = voice.say(choice.label());
            String code = String.valueOf(choice.value());
            answers.add((i + 1) + " " + label + (label.contains(code) ? "" : voice.bracketed(code)));
        }
        String joined = String.join(voice.comma(), answers);
        return question.several()
                ? List.of(joined, voice.say("可多选，用逗号分开；没有填“无”", "several with commas between, or none"))
                : List.of(joined);
    }

    private List<String> references(Question question) {
        List<String> answers = new ArrayList<>();
        answers.add(voice.say(question.expects()));
        if (!question.choices().isEmpty()) {
            answers.add(question.choices().stream().limit(SHOWN_RECORDS).map(each -> voice.say(each.label()))
                    .collect(Collectors.joining(voice.comma()))
                    + (question.choices().size() > SHOWN_RECORDS ? voice.say("等", " and more") : ""));
        }
        if (!question.several()) {
            answers.add(voice.say("还没有列出的，写 + 和新 id", "for one that is not listed yet: + and a new id"));
        }
        return answers;
    }

    private String effort(Effort effort) {
        String cost = voice.say("花费 " + number(effort.cost()), "cost " + number(effort.cost()));
        return effort.says() == null ? cost : voice.say(effort.says()) + voice.bracketed(cost);
    }

    /** Prints which answers decide what is certain, what nobody knows, and what is left to a person. */
    public void printEnd(Inquiry inquiry) throws IOException {
        if (inquiry.isCertain()) {
            printCertificate(inquiry);
        }
        if (!inquiry.skipped().isEmpty() && !inquiry.isCertain()) {
            heading("没有人知道的", "What nobody knows");
            for (String each : inquiry.skipped().stream().sorted().toList()) {
                page.text("  · ", voice.say(Vocabulary.pointer(inquiry.submission().model(), each)) + "  " + each);
            }
        }
        List<Finding> forAPerson = inquiry.forAPerson();
        if (!forAPerson.isEmpty() && inquiry.verdict() != Verdict.NON_COMPLIANT) {
            heading("须由人判定的（提问解决不了）", "What a person has to judge (no question settles it)");
            for (Finding each : forAPerson.subList(0, Math.min(SHOWN_FOR_A_PERSON, forAPerson.size()))) {
                page.text("  · ", voice.say(each.title()) + voice.bracketed(each.citation()) + "  "
                        + voice.say(each.subject().name()));
            }
            int more = forAPerson.size() - SHOWN_FOR_A_PERSON;
            if (more > 0) {
                page.text("  ", voice.say("另有 " + more + " 项。", "And " + more + " more."));
            }
        }
        new WholeVerdict(inquiry.report(), inquiry.submission().model(), voice, page).printScope();
    }

    private void printCertificate(Inquiry inquiry) throws IOException {
        page.blank();
        List<Answered> certificate = inquiry.certificate();
        if (certificate.isEmpty()) {
            page.text("", voice.say("凭所交资料即已确定，无须再问。", "What was handed in decides it; there is nothing to ask."));
            return;
        }
        page.text("", voice.say("决定它的回答（有这些就够，缺一不可）",
                "The answers that decide it (they suffice, and none can be left out)"), Emphasis.STRONG);
        for (Answered each : certificate) {
            Question question = inquiry.questionOf(each);
            page.text("  · ", voice.say(question.name()) + voice.colon() + said(question, each.value()) + "  "
                    + each.pointer());
        }
    }

    /** An answer in words. */
    private String said(Question question, Object value) {
        if (value instanceof List<?> members) {
            if (members.isEmpty()) {
                return voice.say("没有", "none");
            }
            return members.get(0) instanceof Map
                    ? voice.say(members.size() + " 项", members.size() + (members.size() == 1 ? " entry" : " entries"))
                    : members.stream().map(each -> said(question, each)).collect(Collectors.joining(voice.comma()));
        }
        Text label = question.choices().stream().filter(each -> each.value().equals(value))
                .map(Question.Choice::label).findFirst().orElse(null);
        return label == null ? String.valueOf(value) : voice.say(label);
    }

    private void heading(String zh, String en) throws IOException {
        page.blank();
        page.text("", voice.say(zh, en), Emphasis.STRONG);
    }
}
