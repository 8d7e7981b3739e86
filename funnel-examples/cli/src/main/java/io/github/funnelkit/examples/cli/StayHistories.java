package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.examples.cli.customers.StayList;
import io.github.funnelkit.examples.cli.customers.StayRow;
import io.github.funnelkit.examples.cli.portfolio.Stays;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A list of how long deals stood at their stages.
 *
 * @param program the program
 * @param list the list
 * @param funnel the funnel whose sale types and stages it speaks of
 * @param rejects where rejected rows are kept
 * @param written the files that are written
 * @param messages says what is wrong
 */
record StayHistories(
        Program program, ListFile list, Funnel funnel, Rejects rejects, List<Path> written, Messages messages) {

    /** Takes the stays. */
    @FunctionalInterface
    interface Taker {
        void take(Stays stays, long read, long rejected) throws IOException;
    }

    /** Reads the stays, hands them on and returns the exit code. */
    int run(Taker taker) {
        return new Reading<>(
                        program,
                        list,
                        source -> StayList.open(source, ListOptions.NONE, funnel),
                        count -> say("reading.stays", "count", count),
                        rejects,
                        written,
                        messages)
                .run(() -> new Work(new Stays(funnel), taker));
    }

    private record Work(Stays stays, Taker taker) implements Reading.Work<StayRow> {

        @Override
        public void take(StayRow row) {
            stays.add(row);
        }

        @Override
        public void end(long taken, long rejected) throws IOException {
            taker.take(stays, taken, rejected);
        }
    }
}
