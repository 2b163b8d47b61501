package org.gascheck.service.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gascheck.Text;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.ReportDocuments;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Runs;
import org.gascheck.service.judging.Judged;
import org.gascheck.subjects.Population;
import org.springframework.util.FileSystemUtils;

/** A report in one of the formats of documents; notices, of which there may be several, come in a zip. */
record ReportDocument(DocumentFormat format, Locale locale) {

    private static final Text NAME = new Text("本次提交", "this submission");
    private static final String PAGE = ".html";
    /** The first day that a zip can tell; it says nothing. */
    private static final long NO_TIME = 315_532_800_000L;

    void write(Judged judged, String purpose, OutputStream out) throws IOException {
        if (format != DocumentFormat.DOCX) {
            write(judged, purpose, null, out);
            return;
        }
        inFolder(judged, purpose, folder -> {
            zip(folder, out);
            return null;
        });
    }

    /** Notices as pages. */
    List<NoticeToPrint> notices(Judged judged, String purpose) throws IOException {
        return inFolder(judged, purpose, folder -> {
            List<NoticeToPrint> notices = new ArrayList<>();
            for (Path file : filesOf(folder)) {
                String name = file.getFileName().toString();
                if (name.endsWith(PAGE)) {
                    notices.add(new NoticeToPrint(
                            name.substring(0, name.length() - PAGE.length()), Files.readString(file)));
                }
            }
            return notices;
        });
    }

    /** Does something with the files of a folder that is there no longer than that. */
    private interface OfFolder<T> {

        T from(Path folder) throws IOException;
    }

    private <T> T inFolder(Judged judged, String purpose, OfFolder<T> work) throws IOException {
        Path folder = Files.createTempDirectory("gascheck-notices");
        try {
            write(judged, purpose, folder, null);
            return work.from(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void write(Judged judged, String purpose, Path target, OutputStream out) throws IOException {
        Run run = Runs.of(
                judged.rules().packs().values(), judged.rules().settings(), purpose, ReportForm.Detail.FULL);
        ReportDocuments documents =
                new ReportDocuments(format, Population.MODEL, run, Marks.NONE, null, locale, target, out);
        documents.write(NAME.in(locale), judged.report());
        documents.end();
    }

    private static void zip(Path folder, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Path file : filesOf(folder)) {
            ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
            entry.setTime(NO_TIME);
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
