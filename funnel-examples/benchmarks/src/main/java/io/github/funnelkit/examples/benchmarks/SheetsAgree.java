package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Holds what is read from a file against the sheets that were written to it. */
final class SheetsAgree {

    private SheetsAgree() {}

    static <R> void require(List<FactSheet> written, Iterator<R> read, Function<R, Assessment> assess) {
        Assessor<FactSheet> assessor = Assessor.of(FunnelStandard.documented(), Clock.systemUTC());
        int number = 0;
        while (read.hasNext()) {
            FactSheet sheet = written.get(number++ % written.size());
            String expected = words(assessor.assess(FunnelStandard.PROJECT, sheet, Population.TODAY));
            String actual = words(assess.apply(read.next()));
            if (!actual.equals(expected)) {
                throw new IllegalStateException("customer " + number + " of the file: " + actual + ", but " + expected);
            }
        }
    }

    private static String words(Assessment assessment) {
        return assessment.explain(Locale.ENGLISH);
    }
}
