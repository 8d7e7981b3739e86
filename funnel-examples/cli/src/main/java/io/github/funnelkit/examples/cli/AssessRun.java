package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.portfolio.Heading;
import io.github.funnelkit.fact.FactSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One run over a list of customers: assesses one after the other and hands each on with its assessment.
 *
 * @param program the program
 * @param input the list
 * @param funnel what is assessed by
 * @param asOf the day that is assessed as of
 * @param reached whether the stages of the list were reached by right; otherwise they are claims
 * @param rejects where rejected rows are kept
 * @param files all files that are read
 * @param messages says what is wrong
 */
record AssessRun(
        Program program,
        ListInput input,
        Funnel funnel,
        LocalDate asOf,
        boolean reached,
        Rejects rejects,
        RunFiles files,
        Messages messages) {

    /** Makes what takes the results, when the list has been opened. */
    @FunctionalInterface
    interface Takers {
        List<Results> open() throws IOException;
    }

    /** What stands above results about many customers. */
    Heading heading() {
        return new Heading(funnel, asOf, input.list().name());
    }

    /** The same run, which reads other files, too. */
    AssessRun reading(List<Path> more) {
        return new AssessRun(program, input, funnel, asOf, reached, rejects, files.reading(more), messages);
    }

    /** The same run, which writes another file, if it is named. */
    AssessRun writing(Optional<Path> file) {
        return new AssessRun(program, input, funnel, asOf, reached, rejects, files.writing(file), messages);
    }

    /** The same run over a list that says how deals have ended, and of which day the facts are. */
    AssessRun ofHistory() {
        return new AssessRun(program, input.ofHistory(asOf), funnel, asOf, reached, rejects, files, messages);
    }

    /** The same run over another list, of which rejected rows are said and not kept. */
    AssessRun of(ListInput other) {
        return new AssessRun(program, other, funnel, asOf, reached, Rejects.by("assess"), files, messages);
    }

    /** Says which files cannot be read or written; whether there is any such. */
    boolean isInTheWay(Optional<Path> report) {
        return with(report).areInTheWay(program, messages);
    }

    private RunFiles with(Optional<Path> report) {
        return files.writing(report).writing(rejects.file());
    }

    /** Does the work, with a report if there is a file for one, and returns the exit code. */
    int run(Optional<Path> report, Takers takers) {
        RunFiles all = with(report);
        if (all.areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        if (input.list().file().isEmpty()) {
            messages.say(say("assess.sample", "day", asOf));
        }
        SecondLists records = new SecondLists(program, input, funnel, messages);
        try {
            int read = records.read();
            return read >= ExitCode.FAILED ? read : Math.max(read, assess(records, all, takers));
        } catch (OutOfMemoryError tooMuch) {
            // what grew with the list is free again by now
            messages.say(
                    report.isPresent() ? say("program.or-no-report", "remedy", Failures.TOO_MUCH) : Failures.TOO_MUCH);
            return ExitCode.FAILED;
        }
    }

    private int assess(SecondLists records, RunFiles all, Takers takers) {
        return new Reading<>(program, input.list(), records::open, Reading::assessed, rejects, all.written(), messages)
                .run(() -> new Work(Assessor.of(funnel, program.clock()), asOf, reached, takers.open()));
    }

    private record Work(Assessor<FactSheet> assessor, LocalDate asOf, boolean reached, List<Results> takers)
            implements Reading.Work<Customer> {

        @Override
        public void take(Customer customer) throws IOException {
            Assessment assessment = assess(customer);
            for (Results results : takers) {
                results.add(customer, assessment);
            }
        }

        @Override
        public void takeRest(Customer customer) throws IOException {
            for (Results results : takers) {
                results.addRest(customer);
            }
        }

        private Assessment assess(Customer customer) {
            LocalDate day = customer.past().asOf().orElse(asOf);
            if (reached) {
                ReachedStage from = customer.stage().reached();
                Assessment reachedFrom = assessor.assess(customer.saleType(), customer.facts(), day, from);
                return customer.stage().ending().map(reachedFrom::claiming).orElse(reachedFrom);
            }
            Assessment assessment = assessor.assess(customer.saleType(), customer.facts(), day);
            return customer.stage().claimedOf(assessment);
        }

        @Override
        public void end(long assessed, long rejected) throws IOException {
            for (Results results : takers) {
                results.end(assessed, rejected);
            }
        }

        @Override
        public void close() throws IOException {
            for (Results results : takers) {
                results.close();
            }
        }
    }
}
