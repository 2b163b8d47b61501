package org.gascheck.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks a service as a program of somebody else does. */
final class Client {

    static final Path HOTPOT = Path.of("../fixtures/src/main/resources/submissions/hotpot-basement.json");
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final String token;

    Client(int port, String token) {
        this.port = port;
        this.token = token;
    }

    static Client inspector(int port) {
        return new Client(port, "inspector-token");
    }

    static Client auditor(int port) {
        return new Client(port, "auditor-token");
    }

    static Client administrator(int port) {
        return new Client(port, "administrator-token");
    }

    static byte[] hotpot() throws IOException {
        return Files.readAllBytes(HOTPOT);
    }

    HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "en");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    HttpResponse<byte[]> post(String path, byte[] json) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(json)));
    }

    HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
