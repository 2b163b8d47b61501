package org.gascheck.documents.told;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.law.Strength;
import org.gascheck.reports.FindingWords;
import org.gascheck.reports.Voice;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.RunRequirement;

/** How the results of a run are told: in what language, and by what they are marked. Immutable. */
public final class Told {

    private final Run run;
    private final Marks marks;
    private final FindingWords words;

    /** Results of a run, in Chinese for Chinese locales, else in English. */
    public Told(Run run, FactModel model, Marks marks, Locale locale) {
        this.run = Objects.requireNonNull(run, "run");
        this.marks = Objects.requireNonNull(marks, "marks");
        this.words = new FindingWords(model, new Voice(locale));
    }

    /** Something done with each judged submission. */
    @FunctionalInterface
    public interface Reader {

        /** Takes the next one. */
        void take(ToldSubmission submission) throws IOException;
    }

    /** What the results have in common. */
    public Run run() {
        return run;
    }

    /** By what they are marked. */
    public Marks marks() {
        return marks;
    }

    /** The language. */
    public Voice voice() {
        return words.voice();
    }

    /** How findings are said. */
    public FindingWords words() {
        return words;
    }

    /** The one of two texts that is in the language. */
    public String say(String zh, String en) {
        return voice().say(zh, en);
    }

    /** A text in the language. */
    public String say(Text text) {
        return voice().say(text);
    }

    /** A judged submission. */
    public ToldSubmission submission(Result judged) {
        return new ToldSubmission(this, judged);
    }

    /** Goes through all that was judged. */
    public void forEachJudged(ResultsSource results, Reader reader) throws IOException {
        results.forEach(result -> {
            if (result.isJudged()) {
                reader.take(submission(result));
            }
        });
    }

    /** What a requirement demands; its id where the run does not say. */
    public String title(String instrument, String requirement) {
        RunRequirement of = run.instrument(instrument).requirements().get(requirement);
        return of == null ? requirement : say(of.title());
    }

    /** Whether the document only encourages what a requirement asks for, so that it cannot be breached. */
    public boolean isEncouraged(String instrument, String requirement) {
        RunRequirement of = run.instrument(instrument).requirements().get(requirement);
        return of != null && of.strength() == Strength.ENCOURAGED;
    }
}
