package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a rule file, read one after the other; comments are skipped. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<skip>\\s+|//[^\\n]*|/\\*.*?\\*/)|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\")|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
                    + "|(?<sign>->|==|!=|.)", Pattern.DOTALL);

    /** A word, a text in quotes or a sign; the last one of a file is empty. */
    record Token(String text, int start, int end) {
    }

    private final String file;
    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String file, String source) {
        this.file = file;
        this.source = source;
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            if (matcher.group("skip") == null) {
                tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
            }
        }
        tokens.add(new Token("", source.length(), source.length()));
    }

    /** The token that comes next. */
    Token peek() {
        return tokens.get(next);
    }

    /** Whether the tokens that come next are these. */
    boolean areNext(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (next + i >= tokens.size() || !tokens.get(next + i).text().equals(texts[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token after the next one is this. */
    boolean isSecond(String text) {
        return next + 1 < tokens.size() && tokens.get(next + 1).text().equals(text);
    }

    /** Whether all has been read. */
    boolean atEnd() {
        return peek().text().isEmpty();
    }

    /** Reads a token. */
    Token take() {
        Token token = peek();
        if (next < tokens.size() - 1) {
            next++;
        }
        return token;
    }

    /** Reads a token if it is this one. */
    boolean takeIf(String text) {
        if (!peek().text().equals(text)) {
            return false;
        }
        take();
        return true;
    }

    /** Reads this token. */
    Token expect(String text) {
        if (!peek().text().equals(text)) {
            throw unexpected("\"" + text + "\"");
        }
        return take();
    }

    /** Reads a word. */
    String word() {
        if (peek().text().isEmpty() || !Character.isJavaIdentifierStart(peek().text().charAt(0))) {
            throw unexpected("a word");
        }
        return take().text();
    }

    /** The offset behind the token read last. */
    int lastEnd() {
        return next == 0 ? 0 : tokens.get(next - 1).end();
    }

    /** The text between two offsets. */
    String slice(int start, int end) {
        return source.substring(start, end);
    }

    /** What is said of a token that is not the one expected. */
    IllegalArgumentException unexpected(String expected) {
        long line = source.substring(0, peek().start()).chars().filter(c -> c == '\n').count() + 1;
        return new IllegalArgumentException(file + ":" + line + ": \"" + peek().text() + "\": expected " + expected
                + "; mutation understands rules and functions that return one expression");
    }
}
