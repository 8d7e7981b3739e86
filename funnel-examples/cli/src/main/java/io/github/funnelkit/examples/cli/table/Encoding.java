package io.github.funnelkit.examples.cli.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Map;

/**
 * The encoding of a text.
 *
 * @param charset what the platform calls it
 */
public record Encoding(Charset charset) {

    /** What programs write that were made for all languages. */
    public static final Encoding UTF8 = new Encoding(UTF_8);

    private static final Map<Charset, byte[]> MARKS = Map.of(
            UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    /** Names that people know better than those of the platform. */
    private static final Map<String, String> USUAL_NAMES = Map.of(
            "windows-31j", "Shift-JIS",
            "Shift_JIS", "Shift-JIS",
            "windows-1252", "Windows-1252",
            "x-windows-949", "EUC-KR");

    /**
     * What people call it.
     *
     * @return its name, such as {@code GB18030}
     */
    public String name() {
        return USUAL_NAMES.getOrDefault(charset.name(), charset.name());
    }

    /** The byte-order mark that may stand before a text; empty where there is none. */
    byte[] mark() {
        return MARKS.getOrDefault(charset, new byte[0]);
    }

    /** A decoder that reports what is broken. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
