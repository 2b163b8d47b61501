package org.gascheck.service;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the service does at a time, and for whom.
 *
 * @param tokens        the file of tokens and roles; null where there is none
 * @param atOnce        how many submissions are judged at a time; 0 for as many as there are processors
 * @param queue         how many requests wait for their turn; one more is refused
 * @param longestWait   how long a request waits for its turn
 * @param bodyTime      how long a request body may take to arrive
 * @param streams       how many requests with many submissions are served at a time
 * @param linesOfStream how many submissions such a request may have
 * @param watch         how often the folders of rule packs are looked at for changes; 0 for never
 * @param inMemory      how much of an answer is kept in memory before it goes to a file until it is sent
 */
@ConfigurationProperties("gascheck.service")
public record ServiceProperties(
        Path tokens,
        @DefaultValue("0") int atOnce,
        @DefaultValue("64") int queue,
        @DefaultValue("10s") Duration longestWait,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("8") int streams,
        @DefaultValue("1000000") long linesOfStream,
        @DefaultValue("0s") Duration watch,
        @DefaultValue("4MB") DataSize inMemory) {

    /** How many submissions are judged at a time. */
    public int judgedAtOnce() {
        return atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors();
    }
}
