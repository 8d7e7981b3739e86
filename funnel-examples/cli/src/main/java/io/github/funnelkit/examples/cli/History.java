package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.DealHistory;
import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.CalibrationRule;
import io.github.funnelkit.portfolio.ClosedDeal;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of closed deals, and what they say.
 *
 * @param program the program
 * @param list the list
 * @param funnel the funnel whose probabilities are looked at
 * @param rule how much evidence is asked for
 * @param rejects where rejected rows are kept
 * @param written the files that are written
 * @param messages says what is wrong
 */
record History(
        Program program,
        ListFile list,
        Funnel funnel,
        CalibrationRule rule,
        Rejects rejects,
        List<Path> written,
        Messages messages) {

    /** Takes what the deals say. */
    @FunctionalInterface
    interface Taker {
        void take(Calibration calibration, long read, long rejected) throws IOException;
    }

    /** Reads the deals, hands on what they say and returns the exit code. */
    int run(Taker taker) {
        return new Reading<>(
                        program,
                        list,
                        source -> DealHistory.open(source, ListOptions.NONE, funnel),
                        History::read,
                        rejects,
                        written,
                        messages)
                .run(() -> new Deals(taker));
    }

    static Text read(long deals) {
        return say("reading.closed-deals", "count", deals);
    }

    private final class Deals implements Reading.Work<ClosedDeal> {

        private final Taker taker;
        private final List<ClosedDeal> deals = new ArrayList<>();

        Deals(Taker taker) {
            this.taker = taker;
        }

        @Override
        public void take(ClosedDeal deal) {
            deals.add(deal);
        }

        @Override
        public void end(long taken, long rejected) throws IOException {
            taker.take(Calibration.of(funnel, deals, rule), taken, rejected);
        }
    }
}
