package org.gascheck.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of the tests' own, in a folder of its own and on a free port; it ends with them. */
final class PostgresServer {

    private static final String INSTALLED = "/usr/lib/postgresql";
    private static final String USER = "gascheck";

    private static PostgresServer running;

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    /** The one of this run, started at the first call. */
    static synchronized PostgresServer running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** A new database. */
    DataSource database(String name) {
        JdbcClient.create(new DriverManagerDataSource(url("postgres"))).sql("CREATE DATABASE " + name).update();
        return TestDatabase.at(url(name));
    }

    /** The address of a database. */
    String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=" + USER;
    }

    private static PostgresServer start() {
        Path bin = newest();
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "pg");
            boolean root = Files.getOwner(folder).getName().equals("root");
            if (root) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            Path data = folder.resolve("data");
            List<String> as = root ? List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups")
                    : List.of();
            run(with(as, bin.resolve("initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"));
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= "
                    + "-c max_connections=200";
            run(with(as, bin.resolve("pg_ctl"), "-D", data, "-l", folder.resolve("log"), "-w", "-o", options, "start"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                run(with(as, bin.resolve("pg_ctl"), "-D", data, "-m", "immediate", "stop"));
                delete(folder);
            }));
            return new PostgresServer(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newest() {
        Path installed = Path.of(INSTALLED);
        if (Files.isDirectory(installed)) {
            try (Stream<Path> versions = Files.list(installed)) {
                return versions.map(each -> each.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .max(Comparator.comparing(Path::toString))
                        .orElseThrow(PostgresServer::notInstalled);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw notInstalled();
    }

    private static IllegalStateException notInstalled() {
        return new IllegalStateException("there is no PostgreSQL under " + INSTALLED
                + "; the profile postgres needs one: apt-get install postgresql");
    }

    private static List<String> with(List<String> as, Object... command) {
        List<String> all = new ArrayList<>(as);
        Stream.of(command).map(Object::toString).forEach(all::add);
        return all;
    }

    private static void run(List<String> command) {
        try {
            Path log = Files.createTempFile("gascheck", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            int code = process.waitFor();
            String said = Files.readString(log, StandardCharsets.UTF_8);
            Files.delete(log);
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
