package org.gascheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.gascheck.reports.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck serve}: judges over HTTP. The service itself comes in a jar of its own, which the launcher runs. */
@Command(
        name = "serve",
        header = "启动 HTTP 服务。",
        description = {
            "Judges over HTTP until it is stopped: checks, reports, rules, a ledger of findings, a log of decisions.",
            "/openapi.json describes it. On this machine only, everybody may do everything; for any other address, "
                    + "tokens or an issuer are needed.",
            "",
            "The user and the password of a database are taken from SPRING_DATASOURCE_USERNAME and "
                    + "SPRING_DATASOURCE_PASSWORD.",
            "",
            "Exit codes: 64 bad usage, 65 it cannot start."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck serve --port 8080 --tokens tokens.txt")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080",
            description = "端口。 Listen at this port; ${DEFAULT-VALUE} unless given, 0 for any that is free.")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
            description = "网络地址。 Listen on this address; ${DEFAULT-VALUE} unless given, 0.0.0.0 for all of them.")
    private String address;

    @Option(names = "--db", paramLabel = "JDBC-URL",
            description = "数据库。 Keep ledger and log in this database, such as jdbc:postgresql://host/gascheck; in a"
                    + " file below ~/.gascheck unless given.")
    private String database;

    @Option(names = "--tokens", paramLabel = "FILE",
            description = "令牌文件。 Let in who has a token of this file: lines of a name, a role (inspector, auditor,"
                    + " administrator) and the SHA-256 of the token.")
    private Path tokens;

    @Option(names = "--issuer", paramLabel = "URL",
            description = "OAuth2 签发者。 Let in who has a token of this OAuth2 issuer, with a role in 'roles'.")
    private String issuer;

    @Option(names = "--rule-pack", paramLabel = "DIR",
            description = "另加规则包。 Use the rule pack in this folder too; repeatable. Its rules are code and run with "
                    + "all your rights: use only folders whose authors you trust.")
    private List<Path> rulePacks = List.of();

    @Option(names = "--no-assumptions", description = "不接受任何假定。 Refuse submissions that declare assumptions.")
    private boolean refusesAssumptions;

    @Mixin
    private SettingsOption settings;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws UnreadableInputException {
        if (port < 0 || port > 65_535) {
            throw UsageException.ofOption(spec.commandLine(), "--port",
                    port + " 不是端口；应为 0 至 65535", port + " is no port; expected 0 to 65535");
        }
        Packs packs = Packs.with(rulePacks);
        ServeOptions options = new ServeOptions(
                port, address, database, tokens, issuer, rulePacks, settings.chosen(packs).chosen(),
                refusesAssumptions, language.locale());
        HttpService service = ServiceLoader.load(HttpService.class).findFirst().orElseThrow(() ->
                new UsageException(spec.commandLine(),
                        "服务在另一个 jar 中：请用 ./gascheck serve 启动，或 java -jar service/target/gascheck-service.jar serve",
                        "the service is in a jar of its own: start it with ./gascheck serve, or with"
                        + " java -jar service/target/gascheck-service.jar serve"));
        try {
            service.serve(options, root.terminal().err());
        } catch (HttpServiceException e) {
            root.terminal().err().println("gascheck: " + new Voice(language.locale()).say(e.says()));
            return ExitCodes.UNREADABLE;
        }
        return ExitCodes.OK;
    }
}
