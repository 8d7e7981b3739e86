package io.github.funnelkit.json;

import io.github.funnelkit.definition.Funnel;
import java.io.ByteArrayInputStream;

/** Fuzzes the reading of definitions as YAML. */
public final class DefinitionYamlFuzz {

    private static final Agreement<Funnel> AGREEMENT =
            new Agreement<>(Agreement.Format.YAML, Documents::write, Documents::readFunnel);

    private DefinitionYamlFuzz() {}

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
