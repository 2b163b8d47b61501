package org.gascheck.documents.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The templates of pages, compiled when the program was built: what they show is escaped by where it stands. */
public final class Templates {

    private static final String PACKAGE = "org.gascheck.documents.templates";
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    private Templates() {
    }

    /** Writes a page. */
    public static void write(String template, Object page, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            ENGINE.render(template, page, new WriterOutput(out));
        }
    }
}
