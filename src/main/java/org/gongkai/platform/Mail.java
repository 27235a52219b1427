package org.gongkai.platform;

import java.util.regex.Pattern;

/**
 * A letter to one reader.
 *
 * @param to an e-mail address
 * @param subject one line
 * @param text plain text, lines apart by line feeds
 */
public record Mail(String to, String subject, String text) {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST_ADDRESS = 254;

    /**
     * @throws IllegalArgumentException for what is no address, or a subject of more than one line: both would let a name write headers
     */
    public Mail {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("no e-mail address");
        }
        if (NOT_IN_A_LINE.matcher(subject).find()) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    /** A subject from words that may hold anything. */
    public static String subject(String words) {
        return NOT_IN_A_LINE.matcher(words).replaceAll(" ").strip();
    }
}
