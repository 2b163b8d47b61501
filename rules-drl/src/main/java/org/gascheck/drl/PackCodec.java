package org.gascheck.drl;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.law.Alternative;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Due;
import org.gascheck.law.Instrument;
import org.gascheck.law.LawFile;
import org.gascheck.law.Limit;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rectification;
import org.gascheck.law.Requirement;
import org.gascheck.law.Responsible;
import org.gascheck.law.Route;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Strength;
import org.gascheck.subjects.users.Industry;

/** Rule packs in a compact form, which is read at the start of the program faster than YAML. Each text is written once. */
final class PackCodec {

    private PackCodec() {
    }

    /** Reads one value. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Writes one value. */
    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    /** Writes packs. */
    static final class Writer {

        private final DataOutputStream out;
        private final Map<String, Integer> texts = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        /** Writes a pack without its base, which has to be written before. */
        void write(RulePack pack) throws IOException {
            text(pack.instrument().id());
            text(pack.instrument().number());
            bilingual(pack.instrument().title());
            day(pack.instrument().issued());
            list(pack.requirements().values(), this::requirement);
            list(new TreeMap<>(pack.limits()).values(), this::limit);
            list(pack.settings().values(), this::setting);
            list(new TreeMap<>(pack.routes()).entrySet(), route -> {
                constant(route.getKey());
                text(route.getValue().department());
                text(route.getValue().provision());
            });
            list(pack.ruleFiles(), file -> {
                text(file.name());
                text(file.drl());
            });
            list(pack.lawFiles(), file -> {
                text(file.name());
                text(file.yaml());
            });
            text(pack.base() == null ? null : pack.base().instrument().id());
            out.writeBoolean(pack.prebuilt());
            text(pack.digest().text());
        }

        private void requirement(Requirement of) throws IOException {
            text(of.id());
            text(of.area());
            text(of.subject());
            constant(of.strength());
            list(of.provisions(), this::text);
            bilingual(of.title());
            bilingual(of.applies());
            bilingual(of.satisfied());
            list(new TreeMap<>(of.messages()).entrySet(), message -> {
                constant(message.getKey());
                bilingual(message.getValue());
            });
            bilingual(of.reading());
            optional(of.alternative(), alternative -> {
                bilingual(alternative.text());
                text(alternative.setting());
            });
            text(of.responsible().key());
            list(of.responsible().departments(), this::text);
            text(of.responsible().provision());
            bilingual(of.responsible().note());
            out.writeBoolean(of.responsible().byIndustry());
            optional(of.rectification(), rectification -> {
                text(rectification.name());
                bilingual(rectification.what());
                bilingual(rectification.basis());
            });
            optional(of.due(), due -> {
                day(due.date());
                text(due.provision());
                text(due.setting());
            });
            list(of.contradictions(), contradiction -> {
                day(contradiction.date());
                text(contradiction.provision());
                bilingual(contradiction.says());
            });
        }

        private void limit(Limit limit) throws IOException {
            text(limit.key());
            text(limit.number() == null ? null : limit.number().toString());
            text(limit.unit());
            day(limit.day());
            optional(limit.names(), names -> list(names, this::text));
            text(limit.provision());
        }

        private void setting(Setting setting) throws IOException {
            text(setting.key());
            list(setting.options(), this::text);
            text(setting.entries() == null ? null : setting.entries().name());
            bilingual(setting.description());
        }

        private void bilingual(Text text) throws IOException {
            text(text == null ? null : text.zh());
            text(text == null ? null : text.en());
        }

        private void day(LocalDate day) throws IOException {
            out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
        }

        private void constant(Enum<?> constant) throws IOException {
            text(constant.name());
        }

        private <T> void optional(T value, Writing<T> writing) throws IOException {
            out.writeBoolean(value != null);
            if (value != null) {
                writing.write(value);
            }
        }

        private <T> void list(Collection<T> values, Writing<T> writing) throws IOException {
            out.writeInt(values.size());
            for (T value : values) {
                writing.write(value);
            }
        }

        /** A number that tells a text which was written before, or a new one's number and the text; -1 for null. */
        private void text(String text) throws IOException {
            Integer known = text == null ? Integer.valueOf(-1) : texts.get(text);
            if (known != null) {
                out.writeInt(known);
                return;
            }
            out.writeInt(texts.size());
            texts.put(text, texts.size());
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Reads packs. */
    static final class Reader {

        private final DataInputStream in;
        private final List<String> texts = new ArrayList<>();
        private final Map<String, RulePack> packs = new HashMap<>();

        Reader(DataInputStream in) {
            this.in = in;
        }

        /** Reads the next pack. */
        RulePack read() throws IOException {
            Instrument instrument = new Instrument(text(), text(), bilingual(), day());
            Map<String, Requirement> requirements = new LinkedHashMap<>();
            list(this::requirement).forEach(each -> requirements.put(each.id(), each));
            Map<String, Limit> limits = new HashMap<>();
            list(this::limit).forEach(each -> limits.put(each.key(), each));
            Map<String, Setting> settings = new LinkedHashMap<>();
            list(this::setting).forEach(each -> settings.put(each.key(), each));
            Map<Industry, Route> routes = new EnumMap<>(Industry.class);
            for (int rest = in.readInt(); rest > 0; rest--) {
                routes.put(Industry.valueOf(text()), new Route(text(), text()));
            }
            List<RuleFile> ruleFiles = list(() -> new RuleFile(text(), text()));
            List<LawFile> lawFiles = list(() -> new LawFile(text(), text()));
            RulePack base = packs.get(text());
            RulePack pack = new RulePack(instrument, Collections.unmodifiableMap(requirements), Map.copyOf(limits),
                    Collections.unmodifiableMap(settings), Map.copyOf(routes), ruleFiles, lawFiles, base, in.readBoolean(),
                    Digest.known(text()));
            packs.put(instrument.id(), pack);
            return pack;
        }

        private Requirement requirement() throws IOException {
            return new Requirement(text(), text(), text(), Strength.valueOf(text()), list(this::text), bilingual(), bilingual(),
                    bilingual(), messages(), bilingual(),
                    optional(() -> new Alternative(bilingual(), text())),
                    new Responsible(text(), list(this::text), text(), bilingual(), in.readBoolean()),
                    optional(() -> new Rectification(text(), bilingual(), bilingual())),
                    optional(() -> new Due(day(), text(), text())),
                    list(() -> new Contradiction(day(), text(), bilingual())));
        }

        private Map<Outcome, Text> messages() throws IOException {
            Map<Outcome, Text> messages = new EnumMap<>(Outcome.class);
            for (int rest = in.readInt(); rest > 0; rest--) {
                messages.put(Outcome.valueOf(text()), bilingual());
            }
            return Map.copyOf(messages);
        }

        private Limit limit() throws IOException {
            String key = text();
            String number = text();
            return new Limit(key, number == null ? null : new BigDecimal(number), text(), day(),
                    optional(() -> list(this::text)), text());
        }

        private Setting setting() throws IOException {
            String key = text();
            List<String> options = list(this::text);
            String entries = text();
            return new Setting(key, options, entries == null ? null : Setting.Entries.valueOf(entries), bilingual());
        }

        private Text bilingual() throws IOException {
            String zh = text();
            String en = text();
            return zh == null ? null : new Text(zh, en);
        }

        private LocalDate day() throws IOException {
            long day = in.readLong();
            return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
        }

        private <T> T optional(Reading<T> reading) throws IOException {
            return in.readBoolean() ? reading.read() : null;
        }

        private <T> List<T> list(Reading<T> reading) throws IOException {
            int size = in.readInt();
            List<T> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(reading.read());
            }
            return List.copyOf(values);
        }

        private String text() throws IOException {
            int number = in.readInt();
            if (number < 0) {
                return null;
            }
            if (number == texts.size()) {
                texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return texts.get(number);
        }
    }
}
