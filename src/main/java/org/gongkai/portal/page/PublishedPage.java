package org.gongkai.portal.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.portal.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A page as bytes, ready to send.
 *
 * @param headers all that the page's handler set
 * @param tags what it depends on
 * @param variants the same page packed in each way that gains something, the smallest first, plain last
 */
record PublishedPage(String contentType, Map<String, String> headers, Set<Tag> tags, List<Variant> variants) {

    /** What a page's entry in memory takes beside its bytes, roughly. */
    private static final int FRAME = 2_000;

    PublishedPage {
        headers = Map.copyOf(headers);
        tags = Set.copyOf(tags);
        variants = List.copyOf(variants);
    }

    /**
     * The page packed in one way.
     *
     * @param entityTag strong, hence another for each encoding
     */
    record Variant(Encoding encoding, byte[] bytes, String entityTag, PageHeaders headers) {}

    static PublishedPage of(
            String contentType, Map<String, String> headers, Set<Tag> tags, byte[] plain, Set<Encoding> encodings) {
        var sum = sum(plain);
        var variants = new ArrayList<Variant>();
        for (var encoding : Encoding.values()) {
            var packed = encodings.contains(encoding) && encoding.isAvailable() ? encoding.pack(plain) : plain;
            if (encoding == Encoding.IDENTITY || packed.length < plain.length * 9L / 10) {
                var tag = "\"" + sum + encoding.suffix() + "\"";
                var ready = PageHeaders.of(contentType, headers, encoding, packed.length, tag);
                variants.add(new Variant(encoding, packed, tag, ready));
            }
        }
        return new PublishedPage(contentType, headers, tags, variants);
    }

    Variant plain() {
        return variants.getLast();
    }

    Variant variantFor(@Nullable String accepted) {
        for (var variant : variants) {
            if (variant.encoding().isIn(accepted)) {
                return variant;
            }
        }
        return plain();
    }

    /** In bytes. */
    int size() {
        return variants.stream().mapToInt(variant -> variant.bytes().length).sum() + FRAME;
    }

    private static String sum(byte[] bytes) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(sum, 12));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
