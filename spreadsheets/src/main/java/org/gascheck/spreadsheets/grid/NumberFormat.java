package org.gascheck.spreadsheets.grid;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a number is shown.
 *
 * @param date   whether it is shown as a date, a time or a part of such
 * @param year   whether the date shows its year
 * @param month  whether it shows its month
 * @param day    whether it shows its day
 * @param zeros  how many digits are shown at least, with zeros before them
 * @param exact  whether all its digits are shown as they are
 */
public record NumberFormat(boolean date, boolean year, boolean month, boolean day, int zeros, boolean exact) {

    /** That of a cell of which nothing is said. */
    public static final NumberFormat GENERAL = new NumberFormat(false, false, false, false, 0, true);

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern EXACT = Pattern.compile("general|@|[#0?]+|#,##0|[#0?]*0?\\.[#0?]+");

    /** Those that files name by a number only; from 27 on as a Chinese Excel has them. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"), Map.entry(2, "0.00"), Map.entry(3, "#,##0"), Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"), Map.entry(10, "0.00%"), Map.entry(11, "0.00E+00"), Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"), Map.entry(14, "yyyy/m/d"), Map.entry(15, "d-mmm-yy"), Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"), Map.entry(18, "h:mm AM/PM"), Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"), Map.entry(21, "h:mm:ss"), Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy年m月"), Map.entry(28, "m月d日"), Map.entry(29, "m月d日"), Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy年m月d日"), Map.entry(32, "h时mm分"), Map.entry(33, "h时mm分ss秒"),
            Map.entry(34, "h时mm分"), Map.entry(35, "h时mm分ss秒"), Map.entry(36, "yyyy年m月"),
            Map.entry(45, "mm:ss"), Map.entry(46, "h:mm:ss"), Map.entry(47, "mm:ss.0"), Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"), Map.entry(50, "yyyy年m月"), Map.entry(51, "m月d日"), Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"), Map.entry(54, "m月d日"), Map.entry(55, "h时mm分"), Map.entry(56, "h时mm分ss秒"),
            Map.entry(57, "yyyy年m月"), Map.entry(58, "m月d日"));

    /** The one that a number stands for where the file does not spell it out. */
    public static NumberFormat builtIn(int id) {
        String code = BUILT_IN.get(id);
        return code == null ? GENERAL : of(code);
    }

    /** The one that a code such as {@code yyyy-mm-dd} stands for. */
    public static NumberFormat of(String code) {
        if (code == null) {
            return GENERAL;
        }
        String shown = NOT_SHOWN.matcher(code.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT).strip();
        boolean digits = shown.indexOf('0') >= 0 || shown.indexOf('#') >= 0 || shown.indexOf('?') >= 0;
        boolean year = shown.indexOf('y') >= 0 || shown.startsWith("e");
        boolean day = shown.indexOf('d') >= 0;
        boolean clock = shown.indexOf('h') >= 0 || shown.indexOf('s') >= 0;
        boolean month = shown.indexOf('m') >= 0 && (year || day || !clock);
        boolean general = shown.isEmpty() || shown.contains("general");
        boolean date = !general && (year || day || month || clock) && !(digits && !clock && !year);
        if (date) {
            return new NumberFormat(true, year, month, day, 0, false);
        }
        int zeros = shown.matches("0{2,}") ? shown.length() : 0;
        return new NumberFormat(false, false, false, false, zeros, general || EXACT.matcher(shown).matches());
    }

    /** Whether it shows a time of day and no date. */
    public boolean isTimeOnly() {
        return date && !year && !month && !day;
    }
}
