package org.gascheck.spreadsheets.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.grid.SheetFault;

/** Texts of a workbook: those that its cells share, and how texts are written. */
final class Texts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Texts() {
    }

    /** The shared texts, by their numbers. */
    static List<String> shared(Xml xml, SheetLimits limits) throws IOException {
        List<String> texts = new ArrayList<>();
        long length = 0;
        try (xml) {
            while (xml.next()) {
                if (xml.startsA("si")) {
                    String text = rich(xml, "si", limits);
                    length += text.length() + 8;
                    if (length > limits.texts()) {
                        throw new SheetFault(
                                "工作簿中的文字超过 " + limits.texts() + " 字；应分成几个文件",
                                "texts of more than " + limits.texts() + " characters; expected several smaller files");
                    }
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** The text of the runs up to the end of an element, without how they are pronounced. */
    static String rich(Xml xml, String element, SheetLimits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        boolean inText = false;
        while (xml.next()) {
            if (xml.isStart()) {
                spoken |= xml.name().equals("rPh");
                inText = xml.name().equals("t");
            } else if (xml.isEnd()) {
                if (xml.name().equals(element)) {
                    break;
                }
                spoken &= !xml.name().equals("rPh");
                inText = false;
            } else if (inText && !spoken) {
                xml.appendTo(text);
                check(text, limits);
            }
        }
        return unescaped(text.toString());
    }

    static void check(StringBuilder text, SheetLimits limits) throws SheetFault {
        if (text.length() > 8L * limits.textLength()) {
            throw new SheetFault(
                    "一个单元格的文字超过 " + limits.textLength() + " 字",
                    "a cell of more than " + limits.textLength() + " characters");
        }
    }

    /** Characters that XML cannot hold are written as _x000D_. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(each ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(each.group(1), 16))));
    }
}
