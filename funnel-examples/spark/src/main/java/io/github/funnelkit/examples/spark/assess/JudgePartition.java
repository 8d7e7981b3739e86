package io.github.funnelkit.examples.spark.assess;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.spark.customers.Customer;
import io.github.funnelkit.examples.spark.customers.Place;
import io.github.funnelkit.examples.spark.customers.RepeatedIds;
import io.github.funnelkit.examples.spark.customers.RowException;
import io.github.funnelkit.examples.spark.customers.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Judges the customers of a partition one by one as they are asked for, and says at its end what they come to. */
record JudgePartition(Broadcast<Shipment> shipment, Broadcast<RepeatedIds> repeated)
        implements FlatMapFunction<Iterator<SourceRow>, Row> {

    @Override
    public Iterator<Row> call(Iterator<SourceRow> rows) {
        return new Judging(rows, shipment.value(), repeated.value());
    }

    private static final class Judging implements Iterator<Row> {

        private final Iterator<SourceRow> rows;
        private final Shipment shipment;
        private final Shipment.Tools tools;
        private final RepeatedIds repeated;
        private final Totals.Counter totals;
        private @Nullable Place last;
        private long assessed;
        private @Nullable Row next;
        private boolean ended;

        Judging(Iterator<SourceRow> rows, Shipment shipment, RepeatedIds repeated) {
            this.rows = rows;
            this.shipment = shipment;
            this.tools = shipment.tools();
            this.repeated = repeated;
            this.totals = new Totals.Counter(tools.assessor().funnel());
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                SourceRow row = rows.next();
                last = row.place();
                next = row.isCustomer() ? judged(row) : null;
            }
            if (next == null && !ended) {
                ended = true;
                next = part();
            }
            return next != null;
        }

        @Override
        public Row next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Row row = next;
            next = null;
            return row;
        }

        private Row judged(SourceRow row) {
            Customer customer;
            try {
                customer = tools.reader().read(row);
            } catch (RowException wrong) {
                return JudgedTable.rejected(row, wrong.problems());
            }
            Optional<Place> before = repeated.before(customer.id(), row.place());
            if (before.isPresent()) {
                return JudgedTable.rejected(
                        row,
                        "column 'id': '" + customer.id() + "' was already used in "
                                + before.get().file());
            }
            Assessment assessment = shipment.assess(customer);
            totals.add(customer, assessment);
            assessed++;
            return JudgedTable.assessed(row.place(), customer.id(), assessment);
        }

        private Row part() {
            try {
                return JudgedTable.part(last, assessed, totals.totals().bytes());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
