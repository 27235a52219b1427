package org.gongkai.publication.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a saved page in the encoding it says it has, or seems to have. */
final class PageText {

    private static final Pattern SAID =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{3,20})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private PageText() {}

    static String of(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notInUtf8) {
            return new String(content, said(content));
        }
    }

    private static Charset said(byte[] content) {
        var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        var found = SAID.matcher(head);
        try {
            // GB 18030 reads everything that says it is GB 2312 or GBK.
            return found.find() && !found.group(1).toLowerCase(Locale.ROOT).startsWith("gb")
                    ? Charset.forName(found.group(1))
                    : Charset.forName("GB18030");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
            return Charset.forName("GB18030");
        }
    }
}
