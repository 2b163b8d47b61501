package org.gascheck.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies an office document so that the same content gives the same bytes: no entry and no property tells when it was
 * made. What is compressed is not compressed again.
 */
public final class FixedZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private FixedZip() {
    }

    /**
     * Copies a document.
     *
     * @param core the properties of the document in their place, as XML
     */
    public static void copy(Path document, String core, OutputStream out) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(document).get()) {
            copy(zip, core, out);
        }
    }

    /** Copies a document that is in memory, likewise. */
    public static void copy(byte[] document, String core, OutputStream out) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(document).get()) {
            copy(zip, core, out);
        }
    }

    private static void copy(ZipFile zip, String core, OutputStream out) throws IOException {
        try (ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out)) {
            copy.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.getName().equals(PROPERTIES)) {
                    write(core.getBytes(StandardCharsets.UTF_8), copy);
                } else {
                    try (InputStream raw = zip.getRawInputStream(entry)) {
                        copy.addRawArchiveEntry(like(entry), raw);
                    }
                }
            }
        }
    }

    private static ZipArchiveEntry like(ZipArchiveEntry entry) {
        ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
        fixed.setTimeLocal(NO_TIME);
        fixed.setMethod(entry.getMethod());
        fixed.setSize(entry.getSize());
        fixed.setCompressedSize(entry.getCompressedSize());
        fixed.setCrc(entry.getCrc());
        return fixed;
    }

    private static void write(byte[] content, ZipArchiveOutputStream copy) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(PROPERTIES);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        copy.putArchiveEntry(entry);
        new ByteArrayInputStream(content).transferTo(copy);
        copy.closeArchiveEntry();
    }

    /** Properties of a document that tell its title and what made it, and no time. */
    public static String properties(String title, String creator) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped(title)
                + "</dc:title><dc:creator>" + escaped(creator) + "</dc:creator></cp:coreProperties>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
