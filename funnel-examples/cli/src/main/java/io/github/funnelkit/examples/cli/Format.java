package io.github.funnelkit.examples.cli;

import java.util.Locale;

/** The forms in which results are printed. */
enum Format {
    TABLE,
    NDJSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
