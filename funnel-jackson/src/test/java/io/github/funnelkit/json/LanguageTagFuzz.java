package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.definition.Funnel;

/** Fuzzes the reading of BCP 47 tags, in the texts of a definition and in the languages that it asks for. */
public final class LanguageTagFuzz {

    private static final String BASE = Resources.text("/broken/base.json");
    private static final Agreement<Funnel> AGREEMENT =
            new Agreement<>(Agreement.Format.JSON, Documents.Line::write, Documents.Line::readFunnel);

    private LanguageTagFuzz() {}

    /** Reads a definition with a label in a language, and one that asks for it. */
    public static void fuzzerTestOneInput(byte[] input) {
        String tag = new String(input, UTF_8).replaceAll("[\"\\\\\\p{Cntrl}]", "");
        read("{ \"label\": { \"" + tag + "\": \"x\" }," + BASE.substring(1));
        read("{ \"languages\": [ \"" + tag + "\" ]," + BASE.substring(1));
    }

    private static void read(String document) {
        AGREEMENT.check(
                document.getBytes(UTF_8),
                Reading.of(() -> AGREEMENT.format().second().readFunnel(document)),
                Reading.of(() -> AGREEMENT.format().third().readFunnel(document)));
    }
}
