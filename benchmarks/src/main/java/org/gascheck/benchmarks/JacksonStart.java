package org.gascheck.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small Java program without rules: it parses a submission and prints the number of its fields. */
final class JacksonStart {

    private JacksonStart() {
    }

    /** Parses the file that is named. */
    public static void main(String[] args) throws IOException {
        JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(Path.of(args[0])));
        System.out.println(json.size());
    }
}
