package io.github.funnelkit.json;

import io.github.funnelkit.definition.Funnel;
import java.io.ByteArrayInputStream;

/** Fuzzes the reading of definitions as JSON. */
public final class DefinitionJsonFuzz {

    private static final Agreement<Funnel> AGREEMENT =
            new Agreement<>(Agreement.Format.JSON, Documents::write, Documents::readFunnel);

    private DefinitionJsonFuzz() {}

    /** Reads a definition. */
    public static void fuzzerTestOneInput(byte[] input) {
        AGREEMENT.check(
                input,
                read(AGREEMENT.format().second(), input),
                read(AGREEMENT.format().third(), input));
    }

    private static Reading<Funnel> read(Documents documents, byte[] input) {
        return Reading.of(() -> documents.readFunnel(new ByteArrayInputStream(input)));
    }
}
