package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.definition.Funnel;

/** Fuzzes the reading of BCP 47 tags, in the texts of a definition and in the languages that it asks for. */
public final class LanguageTagFuzz {

    private static final String BEFORE = """
            {"format": "funnelkit/funnel/1", "id": "t", "version": "1", "saleTypes": {"n": "N"}, "facts": {"f": {"type": "flag",
            "label": "F"}}, "stages": {"s": {"customerType": "S", "criteria": {"c": {"text": "C", "when": {"is": "f"}}}}},
            "label": {"und": "y", \"""";
    private static final String BETWEEN = "\": \"x\"}, \"languages\": [\"";
    private static final String AFTER = "\"]}";
    private static final Agreement<Funnel> AGREEMENT =
            new Agreement<>(Agreement.Format.JSON, Documents::write, Documents::readFunnel);

    private LanguageTagFuzz() {}

    /** Reads a definition with a label in a language, for which it asks. */
    public static void fuzzerTestOneInput(byte[] input) {
        String tag = new String(input, UTF_8).replaceAll("[\"\\\\\\p{Cntrl}]", "");
        read(BEFORE + tag + BETWEEN + tag + AFTER);
    }

    private static void read(String document) {
        AGREEMENT.check(
                document.getBytes(UTF_8),
                Reading.of(() -> AGREEMENT.format().second().readFunnel(document)),
                Reading.of(() -> AGREEMENT.format().third().readFunnel(document)));
    }
}
