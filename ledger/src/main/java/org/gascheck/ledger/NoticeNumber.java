package org.gascheck.ledger;

/**
 * The number of a notice.
 *
 * @param authority the short name under which its issuer numbers, such as 渝悦燃整
 * @param number    from 1 in each year, without gaps
 */
public record NoticeNumber(String authority, int year, int number) {

    /** As it is written: 渝悦燃整〔2026〕12号. */
    public String text() {
        return authority + "〔" + year + "〕" + number + "号";
    }
}
