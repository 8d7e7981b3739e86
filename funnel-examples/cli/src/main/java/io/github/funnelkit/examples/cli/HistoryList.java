package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.DealHistory;
import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.examples.cli.customers.StayList;
import io.github.funnelkit.examples.cli.customers.StayRow;
import io.github.funnelkit.examples.cli.portfolio.Stays;
import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.CalibrationRule;
import io.github.funnelkit.portfolio.ClosedDeal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of what became of deals, which is read as a whole before anything is said of it: of closed deals, or of how long
 * deals stood at their stages.
 *
 * @param program the program
 * @param list the list
 * @param funnel the funnel whose sale types and stages it speaks of
 * @param rejects where rejected rows are kept
 * @param written the files that are written
 * @param messages says what is wrong
 */
record HistoryList(
        Program program, ListFile list, Funnel funnel, Rejects rejects, List<Path> written, Messages messages) {

    /** Takes what the list says as a whole. */
    @FunctionalInterface
    interface Taker<A> {
        void take(A all, long read, long rejected) throws IOException;
    }

    /** A list besides that of a run; what is rejected of it is said, and kept by another command. */
    static HistoryList besides(AssessRun run, Path file, String command) {
        return new HistoryList(
                run.program(),
                ListFile.of(file),
                run.funnel(),
                Rejects.by(command),
                run.rejects().file().stream().toList(),
                run.messages());
    }

    /** Reads closed deals, hands on what they say by a rule, and returns the exit code. */
    int closedDeals(CalibrationRule rule, Taker<Calibration> taker) {
        return new Reading<>(
                        program,
                        list,
                        source -> DealHistory.open(source, ListOptions.NONE, funnel),
                        count -> say("reading.closed-deals", "count", count),
                        rejects,
                        written,
                        messages)
                .run(() -> new ClosedDeals(taker, rule));
    }

    /** Reads stays, hands them on and returns the exit code. */
    int stays(Taker<Stays> taker) {
        return new Reading<>(
                        program,
                        list,
                        source -> StayList.open(source, ListOptions.NONE, funnel),
                        count -> say("reading.stays", "count", count),
                        rejects,
                        written,
                        messages)
                .run(() -> new AllStays(new Stays(funnel), taker));
    }

    private final class ClosedDeals implements Reading.Work<ClosedDeal> {

        private final Taker<Calibration> taker;
        private final CalibrationRule rule;
        private final List<ClosedDeal> deals = new ArrayList<>();

        ClosedDeals(Taker<Calibration> taker, CalibrationRule rule) {
            this.taker = taker;
            this.rule = rule;
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

    private record AllStays(Stays stays, Taker<Stays> taker) implements Reading.Work<StayRow> {

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
