package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Fuzzes the reading of fact sheets as JSON, one and many. */
public final class SheetsJsonFuzz {

    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final Agreement<FactSheet> AGREEMENT = new Agreement<>(
            Agreement.Format.JSON,
            Documents::write,
            (documents, input) -> documents.readSheet(FUNNEL, new String(input.readAllBytes(), UTF_8)));

    private SheetsJsonFuzz() {}

    /** Reads sheets, and all of the text as one sheet. */
    public static void fuzzerTestOneInput(byte[] input) {
        Documents second = AGREEMENT.format().second();
        Documents third = AGREEMENT.format().third();
        AGREEMENT.check(input, many(second, input), many(third, input));
        String text = new String(input, UTF_8);
        AGREEMENT.check(
                input,
                Reading.of(() -> second.readSheet(FUNNEL, text)),
                Reading.of(() -> third.readSheet(FUNNEL, text)));
    }

    private static List<Reading<FactSheet>> many(Documents documents, byte[] input) {
        return Reading.all(() -> documents.readSheets(FUNNEL, new ByteArrayInputStream(input)), input.length);
    }
}
