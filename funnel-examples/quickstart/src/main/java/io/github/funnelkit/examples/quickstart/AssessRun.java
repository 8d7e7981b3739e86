package io.github.funnelkit.examples.quickstart;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.quickstart.customers.Customer;
import io.github.funnelkit.examples.quickstart.output.Results;
import io.github.funnelkit.examples.quickstart.portfolio.Heading;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One run over a list of customers: assesses one after the other and hands each on with its assessment.
 *
 * @param program the program
 * @param list the list
 * @param format the form it is in
 * @param funnel what is assessed by
 * @param asOf the day that is assessed as of
 * @param rejects where rejected rows are kept
 * @param files all files that are read
 * @param messages says what is wrong
 */
record AssessRun(
        Program program,
        ListFile list,
        InputFormat format,
        Funnel funnel,
        LocalDate asOf,
        Optional<Path> rejects,
        RunFiles files,
        Messages messages) {

    private static final Text SAMPLE =
            text("未指定名单,以下为程序自带的示例", "no list was given: this is the sample that the program ships");
    private static final Text OR_NO_REPORT = text(",或不加 --report", ", or leave --report out");

    /** Makes what takes the results, when the list has been opened. */
    @FunctionalInterface
    interface Takers {
        List<Results> open() throws IOException;
    }

    /** What stands above results about many customers. */
    Heading heading() {
        return new Heading(funnel, asOf, list.name());
    }

    /** Does the work, with a report if there is a file for one, and returns the exit code. */
    int run(Optional<Path> report, Takers takers) {
        RunFiles all = files.writing(report).writing(rejects);
        if (all.areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        if (list.file().isEmpty()) {
            messages.say(
                    text(SAMPLE.in(Locale.CHINESE) + ",评估日期 " + asOf, SAMPLE.in(Locale.ENGLISH) + ", as of " + asOf));
        }
        try {
            return new Reading<>(
                            program,
                            list,
                            in -> format.open(in, funnel),
                            Reading::assessed,
                            Rejects.in(rejects),
                            all.written(),
                            messages)
                    .run(() -> new Work(Assessor.of(funnel, program.clock()), asOf, takers.open()));
        } catch (OutOfMemoryError tooMuch) {
            // what grew with the list is free again by now
            Locale language = messages.language();
            messages.say(Failures.TOO_MUCH.in(language) + (report.isPresent() ? OR_NO_REPORT.in(language) : ""));
            return ExitCode.FAILED;
        }
    }

    private record Work(Assessor<FactSheet> assessor, LocalDate asOf, List<Results> takers)
            implements Reading.Work<Customer> {

        @Override
        public void take(Customer customer) throws IOException {
            Assessment assessment = assessor.assess(customer.saleType(), customer.facts(), asOf);
            for (Results results : takers) {
                results.add(customer, assessment);
            }
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
