package org.gascheck.subjects.market;

import java.util.Set;
import java.util.regex.Pattern;

/** How catalogues print prices: as amounts, or as words that send the reader to ask. */
final class PrintedPrices {

    private static final String NUMBER = "[0-9０-９][0-9０-９,，.．]*";

    /** An amount with its unit or sign, or a number or range of numbers alone. */
    private static final Pattern AMOUNT = Pattern.compile(
            "[¥￥]\\s*" + NUMBER + "|" + NUMBER + "\\s*万?元|[一二两三四五六七八九十百千万]+元|"
                    + "^\\s*" + NUMBER + "(\\s*[-–—~～至]\\s*" + NUMBER + ")?\\s*$");
    private static final Pattern ON_REQUEST = Pattern.compile("面议|议价|询价|电询|来电|咨询|商谈");

    private PrintedPrices() {
    }

    /** Whether at least one of the prices printed names an amount. */
    static boolean nameAnAmount(Set<String> prices) {
        return prices.stream().anyMatch(price -> AMOUNT.matcher(price).find());
    }

    /** Whether there is something printed, and all of it sends the reader to ask. */
    static boolean areOnRequest(Set<String> prices) {
        return !prices.isEmpty() && prices.stream().allMatch(price -> ON_REQUEST.matcher(price).find());
    }
}
