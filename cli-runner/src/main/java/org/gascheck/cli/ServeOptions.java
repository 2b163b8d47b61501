package org.gascheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the operator wants the HTTP service to run.
 *
 * @param port               at which it listens; 0 for any
 * @param address            of the network on which it listens
 * @param database           the JDBC URL of its database; null for a file of its own
 * @param tokens             the file of tokens and roles; null where there is none
 * @param issuer             who issues OAuth2 tokens; null where nobody does
 * @param rulePackFolders    folders of further rule packs
 * @param settings           the readings chosen
 * @param refusesAssumptions whether submissions that declare assumptions are refused
 * @param locale             in what it says that it is ready
 */
public record ServeOptions(
        int port,
        String address,
        String database,
        Path tokens,
        String issuer,
        List<Path> rulePackFolders,
        Map<String, String> settings,
        boolean refusesAssumptions,
        Locale locale) {

    /** Keeps copies. */
    public ServeOptions {
        rulePackFolders = List.copyOf(rulePackFolders);
        settings = Map.copyOf(settings);
    }
}
