package org.gascheck.service.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.Text;
import org.gascheck.service.CannotStartException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/**
 * Who is let in with which token, as a file says: on each line a name, a role and the SHA-256 of the token in
 * hexadecimal digits; what begins with # is a remark. The tokens themselves stand nowhere.
 */
public final class TokenFile implements OpaqueTokenIntrospector {

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+([0-9a-fA-F]{64})");

    private static final Text EXPECTED = new Text(
            "每行应为：名称 角色（inspector、auditor、administrator）令牌的 SHA-256",
            "lines of a name, a role (inspector, auditor, administrator) and the SHA-256 of the token");

    private final List<Entry> entries;

    private record Entry(String name, Role role, byte[] sha256) {
    }

    private TokenFile(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a file.
     *
     * @throws CannotStartException if it cannot be read, or a line is none of its lines
     */
    static TokenFile read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStartException(new Text(
                    "令牌文件 " + file + " 无法读取：" + e.getMessage(),
                    "the file of tokens " + file + " cannot be read: " + e));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(line, file + ":" + (i + 1)));
            }
        }
        if (entries.isEmpty()) {
            throw new CannotStartException(new Text(
                    "令牌文件 " + file + " 中没有令牌", "there is no token in " + file + "; expected " + EXPECTED.en()));
        }
        return new TokenFile(entries);
    }

    private static Entry entry(String line, String place) {
        Matcher parts = LINE.matcher(line);
        Role role = parts.matches() ? Role.named(parts.group(2)) : null;
        if (role == null) {
            // What stands there may be a token, and is not shown.
            throw new CannotStartException(new Text(
                    place + "：" + EXPECTED.zh(), place + ": expected " + EXPECTED.en()));
        }
        return new Entry(parts.group(1), role, HexFormat.of().parseHex(parts.group(3).toLowerCase(Locale.ROOT)));
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        byte[] given = sha256(token);
        Entry found = null;
        for (Entry each : entries) {
            // All are gone through, and each takes as long whether or not it is the one.
            if (MessageDigest.isEqual(each.sha256(), given)) {
                found = each;
            }
        }
        if (found == null) {
            throw new BadOpaqueTokenException("no such token");
        }
        List<GrantedAuthority> authorities = List.of(new SimpleGrantedAuthority(found.role().authority()));
        return new DefaultOAuth2AuthenticatedPrincipal(
                found.name(), Map.of("active", true, "sub", found.name()), authorities);
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
