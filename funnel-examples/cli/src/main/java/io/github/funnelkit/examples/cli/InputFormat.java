package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.customers.CustomerLines;
import io.github.funnelkit.examples.cli.customers.CustomerList;
import io.github.funnelkit.examples.cli.customers.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/** The forms in which customers are read. */
enum InputFormat {
    CSV {
        @Override
        Rows<Customer> open(InputStream in, Funnel funnel) throws IOException {
            return CustomerList.open(in, funnel);
        }
    },
    NDJSON {
        @Override
        Rows<Customer> open(InputStream in, Funnel funnel) throws IOException {
            return CustomerLines.open(in, funnel);
        }
    };

    /** Opens a list, which closes the bytes. */
    abstract Rows<Customer> open(InputStream in, Funnel funnel) throws IOException;

    /** By the end of a file's name; CSV when it says nothing. */
    static InputFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? NDJSON : CSV;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
