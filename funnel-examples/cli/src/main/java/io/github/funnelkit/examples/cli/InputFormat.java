package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.customers.CustomerLines;
import io.github.funnelkit.examples.cli.customers.CustomerList;
import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.examples.cli.customers.Rows;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The forms in which customers are read. */
enum InputFormat {
    CSV {
        @Override
        Rows<Customer> open(ListSource list, ListOptions options, Funnel funnel) throws IOException {
            return CustomerList.open(list, options, funnel);
        }
    },
    NDJSON {
        @Override
        Rows<Customer> open(ListSource list, ListOptions options, Funnel funnel) throws IOException {
            if (options.history().isPresent()) {
                throw new UnreadableListException(say("csv.json-as-history"));
            }
            return CustomerLines.open(list.openOnce(), funnel);
        }
    };

    /** Opens a list, of which something may be said. */
    abstract Rows<Customer> open(ListSource list, ListOptions options, Funnel funnel) throws IOException;

    /** By how a list begins, whatever it is called; by its name where nothing stands in it. */
    static InputFormat of(ListSource list, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") || list.isJson() ? NDJSON : CSV;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
