package org.gascheck.service;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.gascheck.Text;
import org.gascheck.cli.HttpService;
import org.gascheck.cli.HttpServiceException;
import org.gascheck.cli.ServeOptions;
import org.gascheck.reports.Voice;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The HTTP service for the command: with Spring Boot, until the process is told to stop. */
public final class SpringService implements HttpService {

    private static final String CLOSING = "DB_CLOSE_ON_EXIT";

    @Override
    public void serve(ServeOptions options, PrintStream err) throws HttpServiceException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(ServiceApplication.class)
                    .logStartupInfo(false)
                    .listeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown())
                    .run(arguments(options));
            String port = context.getEnvironment().getProperty("local.server.port");
            err.println("gascheck: " + new Voice(options.locale()).say(
                    "已启动 http://" + options.address() + ":" + port + "；停止用 Ctrl-C",
                    "serving http://" + options.address() + ":" + port + "; Ctrl-C stops it"));
            err.flush();
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            throw new HttpServiceException(why(e, options));
        }
    }

    /** Properties as arguments, which hold before all others. */
    private static String[] arguments(ServeOptions options) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.port", Integer.toString(options.port()));
        properties.put("server.address", options.address());
        if (options.database() != null) {
            properties.put("spring.datasource.url", openUntilTheEnd(options.database()));
        }
        if (options.tokens() != null) {
            properties.put("gascheck.service.tokens", options.tokens().toAbsolutePath().toString());
        }
        if (options.issuer() != null) {
            properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", options.issuer());
        }
        if (options.refusesAssumptions()) {
            properties.put("gascheck.assumptions", "refused");
        }
        for (int i = 0; i < options.rulePackFolders().size(); i++) {
            properties.put("gascheck.rule-pack-folders[" + i + "]",
                    options.rulePackFolders().get(i).toAbsolutePath().toString());
        }
        options.settings().forEach((key, value) -> properties.put("gascheck.settings[" + key + "]", value));
        List<String> arguments = new ArrayList<>();
        properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(String[]::new);
    }

    /** H2 would close its file as soon as the process is told to stop, and not when all that was begun is done. */
    private static String openUntilTheEnd(String database) {
        return database.startsWith("jdbc:h2:") && !database.contains(CLOSING)
                ? database + ";" + CLOSING + "=FALSE"
                : database;
    }

    private static Text why(RuntimeException failure, ServeOptions options) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CannotStartException known) {
                return known.says();
            }
            if (each instanceof PortInUseException) {
                return new Text("端口 " + options.port() + " 已被占用；请用 --port 另选一个",
                        "the port " + options.port() + " is taken; choose another one with --port");
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new Text("服务不能启动：" + root.getMessage(), "the service cannot start: " + root.getMessage());
    }
}
