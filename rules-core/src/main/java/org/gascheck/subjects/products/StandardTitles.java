package org.gascheck.subjects.products;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How reports and certificates write the standards that 附件3 names by title: by title, or by number. */
final class StandardTitles {

    private static final Map<NamedStandard, String> TITLES = new EnumMap<>(Map.of(
            NamedStandard.DETECTOR_INDUSTRIAL_COMMERCIAL, "可燃气体探测器 第1部分：工业及商业用途点型可燃气体探测器",
            NamedStandard.DETECTOR_HOUSEHOLD, "可燃气体探测器 第2部分：家用可燃气体探测器",
            NamedStandard.EXPLOSIVE_ATMOSPHERE_INSTALLATION, "爆炸危险环境电力装置设计规范",
            NamedStandard.FIRE_ELECTRONIC_PROTECTION, "消防电子产品防护要求",
            NamedStandard.SELF_CLOSING_VALVE, "管道燃气自闭阀"));

    /** In letters of one width and case, without blanks. */
    private static final Map<NamedStandard, Pattern> NAMES = new EnumMap<>(Map.of(
            NamedStandard.DETECTOR_INDUSTRIAL_COMMERCIAL,
            Pattern.compile("15322\\.1(?!\\d)|工业及商业用途点型可燃气体探测器|可燃气体探测器.{0,3}第(1|一)部分"),
            NamedStandard.DETECTOR_HOUSEHOLD, Pattern.compile("15322\\.2(?!\\d)|家用可燃气体探测器|可燃气体探测器.{0,3}第(2|二)部分"),
            NamedStandard.EXPLOSIVE_ATMOSPHERE_INSTALLATION, Pattern.compile("GB/?T?50058(?!\\d)|爆炸危险环境电力装置设计规范"),
            NamedStandard.FIRE_ELECTRONIC_PROTECTION, Pattern.compile("GB/?T?23757(?!\\d)|消防电子产品防护要求"),
            NamedStandard.SELF_CLOSING_VALVE, Pattern.compile("CJ/?T447(?!\\d)|管道燃气自闭阀")));
    private static final Pattern OTHER_PART = Pattern.compile("15322\\.[3-9]|可燃气体探测器.{0,3}第([3-9]|[三四五六])部分");

    private StandardTitles() {
    }

    /** The title of a standard. */
    static String of(NamedStandard standard) {
        return TITLES.get(standard);
    }

    /** The standards that a title names; empty where it names none that is known here. */
    static Set<NamedStandard> namedIn(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
        Set<NamedStandard> named = EnumSet.noneOf(NamedStandard.class);
        NAMES.forEach((standard, name) -> {
            if (name.matcher(plain).find()) {
                named.add(standard);
            }
        });
        if (OTHER_PART.matcher(plain).find()) {
            named.add(NamedStandard.OTHER);
        }
        return named;
    }
}
