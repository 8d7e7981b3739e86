package io.github.funnelkit.examples.cli;

import io.github.funnelkit.portfolio.CalibrationRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much evidence a calibration asks for. */
final class RuleOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--half-width",
            paramLabel = "POINTS",
            defaultValue = "10",
            description =
                    "How far the 95 %% interval of a win probability may reach to either side, in percentage points:"
                            + " the wider, the fewer closed deals are needed; ${DEFAULT-VALUE} when it is left out.")
    private int halfWidth;

    @Option(
            names = "--prior-weight",
            paramLabel = "DEALS",
            defaultValue = "20",
            description = "For how many closed deals the stated win probability counts in the estimate;"
                    + " ${DEFAULT-VALUE} when it is left out.")
    private int priorWeight;

    CalibrationRule rule() {
        try {
            return new CalibrationRule(halfWidth, priorWeight);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(outOfRange.getMessage()));
        }
    }
}
