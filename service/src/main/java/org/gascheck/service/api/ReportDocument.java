package org.gascheck.service.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    private static final String NAME = "request";
    /** The first day that a zip can tell; it says nothing. */
    private static final long NO_TIME = 315_532_800_000L;

    void write(Judged judged, String purpose, OutputStream out) throws IOException {
        if (format != DocumentFormat.DOCX) {
            write(judged, purpose, null, out);
            return;
        }
        Path folder = Files.createTempDirectory("gascheck-notices");
        try {
            write(judged, purpose, folder, null);
            zip(folder, out);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void write(Judged judged, String purpose, Path target, OutputStream out) throws IOException {
        Run run = Runs.of(
                judged.rules().packs().values(), judged.rules().settings(), purpose, ReportForm.Detail.FULL);
        ReportDocuments documents =
                new ReportDocuments(format, Population.MODEL, run, Marks.NONE, null, locale, target, out);
        documents.write(NAME, judged.report());
        documents.end();
    }

    private static void zip(Path folder, OutputStream out) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Path file : files) {
            ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
            entry.setTime(NO_TIME);
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
