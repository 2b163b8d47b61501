package org.gascheck.subjects.market;

/** Where a catalogue is published; the website is that which 悦来街办发〔2022〕8号 names. */
public enum PublicationChannel {
    DISTRICT_ECONOMY_WEBSITE, OTHER
}
