package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.BackgroundRows;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.customers.CustomerRecord;
import io.github.funnelkit.examples.cli.customers.CustomersWithRecords;
import io.github.funnelkit.examples.cli.customers.RecordList;
import io.github.funnelkit.examples.cli.customers.RecordsByCustomer;
import io.github.funnelkit.examples.cli.customers.Rows;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The collections that have lists of their own: they are read as a whole before the customers are. */
final class SecondLists {

    /** They may take a half of the memory. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 2;

    private final Program program;
    private final ListInput input;
    private final Funnel funnel;
    private final Messages messages;
    private final List<RecordsByCustomer> collections = new ArrayList<>();

    /** Those that are named besides a list. */
    SecondLists(Program program, ListInput input, Funnel funnel, Messages messages) {
        this.program = program;
        this.input = input;
        this.funnel = funnel;
        this.messages = messages;
    }

    /** Reads them and returns the exit code. */
    int read() {
        int exitCode = ExitCode.GOOD;
        for (RecordsInput list : input.records()) {
            Optional<Fact<?>> collection = collection(list, funnel, messages);
            if (collection.isEmpty()) {
                return ExitCode.FAILED;
            }
            if (collections.stream().anyMatch(other -> other.collection().equals(collection.get()))) {
                messages.say(
                        RecordsOption.NAME,
                        say("records.twice", "collection", collection.get().id())
                                .in(messages.language()));
                return ExitCode.FAILED;
            }
            exitCode = Math.max(exitCode, read(list, collection.get()));
            if (exitCode >= ExitCode.FAILED) {
                return exitCode;
            }
        }
        return exitCode;
    }

    /** The collection that a list is of; says that the methodology has none like that, and gives nothing. */
    static Optional<Fact<?>> collection(RecordsInput list, Funnel funnel, Messages messages) {
        Optional<Fact<?>> meant = list.meant(funnel);
        if (meant.isEmpty()) {
            List<String> ids = RecordsInput.of(funnel).stream().map(Fact::id).toList();
            Text unknown = ids.isEmpty()
                    ? say("records.no-collections", "collection", list.collection())
                    : say("records.unknown", "collection", list.collection(), "ids", join("cell.entries", ids));
            messages.say(
                    RecordsOption.NAME,
                    NearestName.of(list.collection(), ids)
                            .map(near -> say("cell.did-you-mean", "problem", unknown, "meant", "'" + near + "'"))
                            .orElse(unknown)
                            .in(messages.language()));
        }
        return meant;
    }

    private int read(RecordsInput list, Fact<?> collection) {
        RecordsByCustomer records =
                new RecordsByCustomer(collection, list.list().name(), MOST_BYTES);
        collections.add(records);
        return new Reading<>(
                        program,
                        list.list(),
                        source -> RecordList.open(source, list.options(), records),
                        count -> say("reading.records", "count", count),
                        Rejects.NOT_KEPT,
                        List.of(),
                        messages)
                .run(() -> new Keeping(records));
    }

    /** The customers of the list with their records; after {@link #read}. */
    Rows<Customer> open(ListSource source) throws IOException {
        Rows<Customer> opened = input.open(source, funnel);
        // what comes as somebody writes it is read as it comes, row by row
        Rows<Customer> customers = input.list().isReadable() ? new BackgroundRows<>(opened) : opened;
        return collections.isEmpty() ? customers : new CustomersWithRecords(customers, collections);
    }

    private record Keeping(RecordsByCustomer records) implements Reading.Work<CustomerRecord> {

        @Override
        public void take(CustomerRecord record) throws IOException {
            records.add(record);
        }

        @Override
        public void end(long taken, long rejected) {}
    }
}
