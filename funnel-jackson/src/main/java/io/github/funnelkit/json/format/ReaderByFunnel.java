package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Funnel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the reader for the funnel of the latest document, as making one costs more than reading most documents. */
final class ReaderByFunnel<R> {

    private final Function<Funnel, R> prepare;

    /** Replaced as a whole, so that every thread sees a complete one. */
    private volatile @Nullable Prepared<R> latest;

    private record Prepared<R>(Funnel funnel, R reader) {}

    ReaderByFunnel(Function<Funnel, R> prepare) {
        this.prepare = prepare;
    }

    R of(Funnel funnel) {
        Prepared<R> prepared = latest;
        if (prepared == null || !prepared.funnel.equals(funnel)) {
            prepared = new Prepared<>(funnel, prepare.apply(funnel));
            latest = prepared;
        }
        return prepared.reader;
    }
}
