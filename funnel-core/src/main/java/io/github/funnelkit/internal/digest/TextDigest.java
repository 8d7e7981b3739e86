package io.github.funnelkit.internal.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short text made of others: the same of the same, on every machine and for ever, and another one of any others. */
public final class TextDigest {

    /** Enough that nobody meets two alike by chance; it tells mistakes, and proves nothing to an enemy. */
    private static final int BYTES = 8;

    private TextDigest() {}

    /** The digest of texts in their order, in 16 hexadecimal digits. */
    public static String of(List<String> texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            digest.update((text.length() + ":").getBytes(UTF_8)); // so that no text runs into the next
            digest.update(text.getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
