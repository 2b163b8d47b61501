package org.gascheck.drl.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and signs of a rule file, read one after the other; comments are skipped. */
final class Tokens {

    /**
     * Lines end where they do for Drools and for the compiler of what it generates: what is a comment here is one
     * there.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "([ \\t\\f\\r\\n]++|//[^\\r\\n]*+|/\\*.*?\\*/)|(\"[^\"\\r\\n]*+\")|(\\d[\\w.]*+)"
                    + "|([\\p{L}_$][\\p{L}\\p{N}_$]*+)|(?:->|==|!=|.)", Pattern.DOTALL);
    // By numbers: a name is looked up at every token.
    private static final int SKIPPED = 1;
    private static final int TEXT = 2;
    private static final int NUMBER = 3;
    private static final int WORD = 4;

    /** What a token is. */
    enum Kind {
        TEXT, NUMBER, WORD, SIGN, END
    }

    /** A word, a text in quotes, a number or a sign; the last one of a file is its end. */
    record Token(Kind kind, String text, int start, int end) {
    }

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String source) {
        this.source = source;
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            if (matcher.start(SKIPPED) < 0) {
                tokens.add(new Token(kind(matcher), matcher.group(), matcher.start(), matcher.end()));
            }
        }
        tokens.add(new Token(Kind.END, "", source.length(), source.length()));
    }

    /** The words and signs of a text with a blank between them, without comments. */
    static String words(String source) {
        return new Tokens(source).tokens.stream().map(Token::text).collect(Collectors.joining(" ")).strip();
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.start(WORD) >= 0) {
            return Kind.WORD;
        } else if (matcher.start(TEXT) >= 0) {
            return Kind.TEXT;
        }
        return matcher.start(NUMBER) >= 0 ? Kind.NUMBER : Kind.SIGN;
    }

    /** The token that comes next. */
    Token peek() {
        return tokens.get(next);
    }

    /** Whether the token that comes next is this word or sign. */
    boolean isNext(String text) {
        return peek().kind() != Kind.TEXT && peek().text().equals(text);
    }

    /** Whether the token after the next one is this sign. */
    boolean isSecond(String text) {
        return next + 1 < tokens.size() && tokens.get(next + 1).text().equals(text);
    }

    /** Whether all has been read. */
    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    /** Reads a token. */
    Token take() {
        Token token = peek();
        if (!atEnd()) {
            next++;
        }
        return token;
    }

    /** Reads a token if it is this word or sign. */
    boolean takeIf(String text) {
        boolean is = isNext(text);
        if (is) {
            take();
        }
        return is;
    }

    /** Reads this word or sign. */
    Token expect(String text) {
        if (!isNext(text)) {
            throw unexpected("“" + text + "”", "\"" + text + "\"");
        }
        return take();
    }

    /** Reads a word. */
    String word(String zh, String en) {
        if (peek().kind() != Kind.WORD) {
            throw unexpected(zh, en);
        }
        return take().text();
    }

    /** Reads a text in quotes, without them. */
    String quoted(String zh, String en) {
        if (peek().kind() != Kind.TEXT) {
            throw unexpected(zh, en);
        }
        String text = take().text();
        return text.substring(1, text.length() - 1);
    }

    /** The offset behind the token read last. */
    int lastEnd() {
        return next == 0 ? 0 : tokens.get(next - 1).end();
    }

    /** The text between two offsets. */
    String slice(int start, int end) {
        return source.substring(start, end);
    }

    /** The text from an offset to the token read last, with the comment in the line above. */
    String textFromCommentAbove(int start) {
        int above = source.lastIndexOf('\n', start - 2) + 1;
        return source.startsWith("//", above) && above < start ? slice(above, lastEnd()) : slice(start, lastEnd());
    }

    /** Whether the token that comes next stands first in its line. */
    boolean isAtStartOfLine() {
        int start = peek().start();
        return start == 0 || source.charAt(start - 1) == '\n' || source.charAt(start - 1) == '\r';
    }

    /** What is said of a token that is not the one expected. */
    DrlFault unexpected(String zh, String en) {
        Token found = peek();
        if (found.kind() == Kind.NUMBER) {
            return new DrlFault(found.start(), found.text() + "：数字和日期应写在 YAML 的 limits 中",
                    found.text() + ": expected numbers and dates among the limits of the YAML");
        } else if (found.kind() == Kind.END) {
            return new DrlFault(found.start(), "文件到此结束：应为" + zh, "the end of the file: expected " + en);
        }
        return new DrlFault(found.start(), found.text() + "：应为" + zh, found.text() + ": expected " + en);
    }
}
