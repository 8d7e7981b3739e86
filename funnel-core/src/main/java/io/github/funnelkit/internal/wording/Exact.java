package io.github.funnelkit.internal.wording;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number to be filled in with all the decimals that it has: {@code 50.0}, which other numbers lose.
 *
 * @param number the number
 */
public record Exact(BigDecimal number) {

    /** Checks that there is one. */
    public Exact {
        Objects.requireNonNull(number, "number");
    }
}
