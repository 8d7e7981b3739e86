package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.reading.Conversion;
import io.github.funnelkit.internal.reading.MisfitCollector;
import io.github.funnelkit.internal.reading.RecordReading;
import io.github.funnelkit.internal.reading.SheetReading;
import org.jspecify.annotations.Nullable;

/**
 * Makes sheets of a host's own records.
 *
 * @param records the collection
 * @param reading reads what is bound of one record
 */
record EachRecord<E>(Fact<?> records, SheetReading<E> reading) implements Conversion {

    @Override
    @SuppressWarnings("unchecked") // the host's collection has records of the class that is bound
    public @Nullable Object apply(Object given, MisfitCollector misfits) {
        return RecordReading.sheets(records, given, (record, ofRecord) -> reading.sheet((E) record, ofRecord), misfits);
    }
}
