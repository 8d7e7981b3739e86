package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.standard.FunnelStandard;

/** Fuzzes the reading of commands as JSON, which come from the outside of a host more than all else. */
public final class CommandsJsonFuzz {

    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final Agreement<JourneyCommand> AGREEMENT = new Agreement<>(
            Agreement.Format.JSON,
            Documents::write,
            (documents, input) -> documents.readCommand(FUNNEL, new String(input.readAllBytes(), UTF_8)));

    private CommandsJsonFuzz() {}

    /** Reads a command. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, UTF_8);
        AGREEMENT.check(
                input,
                Reading.of(() -> AGREEMENT.format().second().readCommand(FUNNEL, text)),
                Reading.of(() -> AGREEMENT.format().third().readCommand(FUNNEL, text)));
    }
}
