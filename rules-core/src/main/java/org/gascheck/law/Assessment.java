package org.gascheck.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gascheck.Text;
import org.gascheck.facts.model.NamedFacts;
import org.gascheck.subjects.products.CertificateKind;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.SharedClaims;

/**
 * What a rule may know besides the submitted facts: the day, and the limits, dates, lists and chosen readings of the
 * instrument. Immutable; one for each instrument of a check.
 */
public final class Assessment implements SharedClaims.Holder {

    private static final String DUE = "due of ";

    private final LocalDate date;
    private final RulePack pack;
    private final Settings settings;
    private final WorkedOut workedOut;
    private final SharedClaims sharedClaims = new SharedClaims();
    private final Map<String, List<Unchosen>> unchosenOnTheDay = new ConcurrentHashMap<>(0);

    /** What does not depend on the day, worked out when it is first asked for. */
    private record WorkedOut(
            Map<String, Set<?>> lists, Map<String, Map<Outcome, Text>> messages,
            Map<String, List<Unchosen>> unchosen, Map<String, Assessment> others, CountedRates rates,
            NamedFacts factsRead, Map<String, String> options) {

        WorkedOut(RulePack pack, Settings settings) {
            this(
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>(),
                    CountedRates.of(pack),
                    new NamedFacts(pack.coverage().facts()),
                    chosen(pack, settings));
        }
    }

    private static Map<String, String> chosen(RulePack pack, Settings settings) {
        Map<String, String> options = new HashMap<>();
        pack.settings().forEach((key, setting) -> options.put(key, settings.option(setting)));
        return Map.copyOf(options);
    }

    /**
     * An option that was not chosen.
     *
     * @param chosen the one that was
     * @param by     assesses the same day by it, and by what was chosen otherwise
     */
    public record Unchosen(String setting, Setting.Option chosen, Setting.Option option, Assessment by) {

        private Unchosen on(LocalDate day) {
            return new Unchosen(setting, chosen, option, by.on(day));
        }
    }

    /** The assessment of a day by a pack, under chosen readings. */
    public Assessment(LocalDate date, RulePack pack, Settings settings) {
        this(date, pack, settings, new WorkedOut(pack, settings));
    }

    private Assessment(LocalDate date, RulePack pack, Settings settings, WorkedOut workedOut) {
        this.date = date;
        this.pack = pack;
        this.settings = settings;
        this.workedOut = workedOut;
    }

    /** The assessment of another day by the same pack and readings, which shares what does not depend on the day. */
    public Assessment on(LocalDate day) {
        return new Assessment(day, pack, settings, workedOut);
    }

    /**
     * The options not chosen of the settings on which a requirement rests; each with one assessment of the day for all
     * requirements.
     */
    public List<Unchosen> unchosen(Requirement requirement) {
        List<Unchosen> undated = workedOut.unchosen().get(requirement.id());
        if (undated == null) {
            undated = List.copyOf(unchosen(requirement.id()));
            workedOut.unchosen().put(requirement.id(), undated);
        }
        if (undated.isEmpty()) {
            return undated;
        }
        List<Unchosen> dated = unchosenOnTheDay.get(requirement.id());
        if (dated == null) {
            dated = undated.stream().map(each -> each.on(date)).toList();
            unchosenOnTheDay.put(requirement.id(), dated);
        }
        return dated;
    }

    @Override
    public SharedClaims sharedClaims() {
        return sharedClaims;
    }

    private List<Unchosen> unchosen(String requirement) {
        List<Unchosen> unchosen = new ArrayList<>();
        for (String key : pack.settingsOf().getOrDefault(requirement, List.of())) {
            Setting setting = pack.setting(key);
            Setting.Option chosen = option(setting);
            for (Setting.Option option : setting.options()) {
                if (!option.equals(chosen)) {
                    Assessment by = workedOut
                            .others()
                            .computeIfAbsent(
                                    key + '=' + option.name(),
                                    choice -> new Assessment(date, pack, settings.with(key, option.name())));
                    unchosen.add(new Unchosen(key, chosen, option, by));
                }
            }
        }
        return unchosen;
    }

    /** The day for which the facts are judged. */
    public LocalDate date() {
        return date;
    }

    /** The pack that judges. */
    public RulePack pack() {
        return pack;
    }

    /** The rates of the pack. */
    public CountedRates rates() {
        return workedOut.rates();
    }

    /** The facts that rules of the pack read. */
    public NamedFacts factsRead() {
        return workedOut.factsRead();
    }

    /** The chosen readings. */
    public Settings settings() {
        return settings;
    }

    /** The number of a limit of the pack. */
    public BigDecimal number(String limit) {
        return pack.limit(limit).number();
    }

    /** The day of a limit of the pack. */
    public LocalDate day(String limit) {
        return pack.limit(limit).day();
    }

    /** The constants that a limit of the pack lists. */
    @SuppressWarnings("unchecked")
    public <E extends Enum<E>> Set<E> list(String limit, Class<E> type) {
        Set<?> known = workedOut.lists().get(limit);
        return (Set<E>) (known == null ? workedOut.lists().computeIfAbsent(limit, key -> constants(key, type)) : known);
    }

    private <E extends Enum<E>> Set<E> constants(String limit, Class<E> type) {
        Set<E> members = EnumSet.noneOf(type);
        pack.limit(limit).names().forEach(name -> members.add(Enum.valueOf(type, name)));
        return Collections.unmodifiableSet(members);
    }

    /**
     * The calendar months that have ended before the day, out of those after the one in which the day of a limit is, or
     * from that one on, to that in which the day of another is.
     */
    public List<Period> months(String from, String until, boolean fromItself) {
        return Period.ended(day(from), day(until), fromItself, 1, date);
    }

    /** Whether the day of a limit has passed. */
    public boolean isPast(String limit) {
        return date.isAfter(day(limit));
    }

    /** Whether a month or quarter has ended before the day. */
    public boolean hasEnded(Period period) {
        return period.last().isBefore(date);
    }

    /** Quarters of the calendar, as {@link #months}. */
    public List<Period> quarters(String from, String until, boolean fromItself) {
        return Period.ended(day(from), day(until), fromItself, Period.MONTHS_OF_A_QUARTER, date);
    }

    /** Whether the user chose the option of a setting, or it is the one that the pack recommends. */
    public boolean reads(String setting, String option) {
        String chosen = workedOut.options().get(setting);
        return (chosen == null ? settings.option(pack.setting(setting)) : chosen).equals(option);
    }

    private Setting.Option option(Setting setting) {
        String name = settings.option(setting);
        return setting.options().stream().filter(option -> option.name().equals(name)).findFirst().orElseThrow();
    }

    /** The entries that the user gave to a list setting; none unless given. */
    public Set<String> entries(String setting) {
        return settings.chosen().isEmpty() ? Set.of() : settings.entries(pack.setting(setting));
    }

    /**
     * The entries {@code KIND@yyyy-MM-dd} of a list setting: kinds of certificates that law makes compulsory, each from
     * a day on.
     */
    public List<CertificateFromDate> certificatesFromDates(String setting) {
        Set<String> entries = entries(setting);
        return entries.isEmpty()
                ? List.of()
                : entries.stream().map(entry -> CertificateFromDate.parse(entry).orElseThrow()).toList();
    }

    /** The kinds among them that are compulsory on the day of the assessment. */
    public Set<CertificateKind> compulsoryCertificates(String setting) {
        Set<CertificateKind> kinds = EnumSet.noneOf(CertificateKind.class);
        for (CertificateFromDate certificate : certificatesFromDates(setting)) {
            if (certificate.isCompulsoryOn(date)) {
                kinds.add(certificate.kind());
            }
        }
        return kinds;
    }

    /**
     * Whether the day is after the due date of a requirement. A definition of the pack that is extended may ask for one
     * that this pack does without; it is given the date of that pack.
     */
    public boolean isOverdue(String requirement) {
        return dueDate(pack.nearest(requirement).orElseGet(() -> pack.requirement(requirement))).isBefore(date);
    }

    /** {@link #isOverdue} as a claim, of which a finding tells whose due date it rests on: see {@link #dueOf}. */
    public Claim overdue(String requirement) {
        boolean overdue = isOverdue(requirement);
        String key = DUE + requirement;
        return overdue ? Claims.because(key, Claims.holds(true)) : Claims.unless(key, Claims.holds(false));
    }

    /** The requirement on whose due date something rests, by the reason that it gives; else null. */
    public Requirement dueOf(String reason) {
        return reason.startsWith(DUE) ? pack.nearest(reason.substring(DUE.length())).orElse(null) : null;
    }

    /** The due date of a requirement that has one, under the chosen reading; else null. */
    public LocalDate dueDate(Requirement requirement) {
        Due due = requirement.due();
        if (due == null) {
            return null;
        }
        if (due.setting() != null && reads(due.setting(), Due.EARLIEST)) {
            return requirement.contradictions().stream()
                    .map(Contradiction::date)
                    .reduce(due.date(), Assessment::earlier);
        }
        return due.date();
    }

    /** What is said to the submitter where a requirement of the pack comes to an outcome. */
    public Text message(Requirement requirement, Outcome outcome) {
        Map<Outcome, Text> known = workedOut.messages().get(requirement.id());
        if (known == null) {
            known = workedOut.messages().computeIfAbsent(requirement.id(), id -> new ConcurrentHashMap<>());
        }
        Text message = known.get(outcome);
        return message == null
                ? known.computeIfAbsent(outcome, key -> Messages.of(requirement, key, dueDate(requirement)))
                : message;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
