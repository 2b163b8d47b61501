package org.gascheck.counsel.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Markup;
import org.gascheck.reports.layout.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of whole submissions is what was read and found right, in both languages. */
class ExpectedInquiriesTest {

    private static final Path EXPECTED = Path.of("src/test/resources/inquiries");

    /** Submissions, with what is forgotten of them, and what they are judged for. */
    enum Sample {
        HOTPOT_BASEMENT(null),
        EVERYTHING_UNKNOWN(null),
        ALARM_REFUSED_THEN_INSTALLED(null),
        SCHOOL_CANTEEN_IN_ORDER(null, "/gasUsers/0/venueKind", "/gasUsers/0/devices/0/inUse",
                "/gasUsers/0/devices/0/muted", "/gasUsers/0/devices/1/usableUntil"),
        NEW_HOUSEHOLD_IN_ORDER("acceptance", "/gasUsers/0/devices"),
        GYM_UNDER_BOTH_INSTRUMENTS(null, "/gasUsers/0/hoses", "/gasUsers/0/appliances");

        private final String purpose;
        private final List<String> forgotten;

        Sample(String purpose, String... forgotten) {
            this.purpose = purpose;
            this.forgotten = List.of(forgotten);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isToldAsExpected(Sample sample) throws IOException {
        String name = sample.name().toLowerCase(Locale.ROOT).replace('_', '-');
        FactTree told = Samples.facts(name);
        ComplianceChecker checker =
                sample.purpose == null ? Samples.CHECKER : Samples.CHECKER.asking(sample.purpose);
        Inquiry begun = Inquiry.of(checker, Samples.without(told, sample.forgotten).submission());
        Inquiry answered = begun.isCertain() ? null : answered(begun, told);
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            StringBuilder text = new StringBuilder();
            InquiryText words = new InquiryText(new Page(text, 100, Markup.NONE), new Voice(locale));
            words.print(name, begun);
            if (answered != null) {
                text.append("\n--\n\n");
                words.print(name, answered);
            }
            Path file = EXPECTED.resolve(name + "." + locale.getLanguage() + ".txt");
            if (Boolean.getBoolean("refresh")) {
                Files.writeString(file, text);
            }
            assertThat(text.toString()).as("If it is right, refresh it with: mvn -q -B test -Prefresh")
                    .isEqualTo(Files.readString(file));
        }
    }

    /** The inquiry at its end, where what was forgotten is answered and nobody knows what else is asked. */
    private static Inquiry answered(Inquiry begun, FactTree told) {
        Inquiry inquiry = begun;
        while (inquiry.next().isPresent()) {
            String pointer = inquiry.next().get().pointer();
            Object value = told.at(pointer);
            inquiry = value == null ? inquiry.skip(pointer) : inquiry.answer(pointer, value);
        }
        return inquiry;
    }
}
