package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.reading.FactSource;
import io.github.funnelkit.internal.reading.MisfitCollector;
import io.github.funnelkit.internal.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One method of the host that reads several facts. */
record MethodSource<T>(FactOrder order, BiConsumer<? super T, ? super FactSink> reader) implements FactSource<T> {

    @Override
    public List<Fact<?>> facts() {
        return order.facts();
    }

    @Override
    public void read(T host, Reading reading, int first) {
        FactSink sink = new FactSink(reading, order, first);
        reader.accept(host, sink);
        sink.close();
    }

    @Override
    public void readLeniently(T host, Reading reading, int first, MisfitCollector misfits) {
        FactSink sink = new FactSink(reading, order, first, misfits);
        try {
            reader.accept(host, sink);
        } catch (RuntimeException failure) {
            sink.addUnread(failure);
        }
        sink.close();
    }

    @Override
    public @Nullable FactSource<T> only(Set<String> wanted) {
        for (Fact<?> fact : facts()) {
            if (wanted.contains(fact.id())) {
                return this;
            }
        }
        return null;
    }
}
