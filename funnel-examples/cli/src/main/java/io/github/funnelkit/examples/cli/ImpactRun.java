package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.change.Customer;
import io.github.funnelkit.change.Impact;
import io.github.funnelkit.change.ImpactSummary;
import io.github.funnelkit.change.Move;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.examples.cli.portfolio.ImpactPage;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One comparison of two versions over a list: reads and compares row by row. */
record ImpactRun(
        Program program,
        ListInput input,
        Funnel before,
        Funnel after,
        LocalDate asOf,
        Optional<Path> rejects,
        Messages messages,
        Page page) {

    /** Does the work and returns the exit code. */
    int run() {
        Optional<Text> incomparable = incomparable();
        if (incomparable.isPresent()) {
            messages.say(incomparable.get());
            return ExitCode.FAILED;
        }
        SecondLists records = new SecondLists(program, input, either().funnel(), messages);
        int read = records.read();
        return read >= ExitCode.FAILED ? read : Math.max(read, compare(records));
    }

    private EitherVersion either() {
        return new EitherVersion(before, after);
    }

    private int compare(SecondLists records) {
        return new Reading<>(
                        program,
                        input.list(),
                        records::open,
                        Reading::assessed,
                        Rejects.in(rejects),
                        rejects.stream().toList(),
                        messages)
                .run(Comparison::new);
    }

    private final class Comparison implements Reading.Work<io.github.funnelkit.examples.cli.customers.Customer> {

        private final Impact<FactSheet> impact =
                Impact.of(Assessor.of(before, program.clock()), Assessor.of(after, program.clock()));
        private final EitherVersion either = either();
        private final ImpactPage printed = new ImpactPage(page, before, after, asOf);
        private ImpactSummary summary = impact.run(Stream.empty(), asOf, move -> {});

        @Override
        public void take(io.github.funnelkit.examples.cli.customers.Customer read) throws IOException {
            List<Move> moves = new ArrayList<>();
            summary = summary.merge(impact.run(
                    Stream.of(new Customer<>(read.id(), read.saleType(), either.later(read.facts()))),
                    asOf,
                    moves::add));
            printed.add(moves);
        }

        @Override
        public void end(long taken, long rejected) throws IOException {
            printed.end(summary, taken, rejected);
        }
    }

    /** Customers are read once, so what the versions have in common must mean the same in both. */
    private Optional<Text> incomparable() {
        Renames renames = after.renamesFrom(before);
        for (Fact<?> fact : before.facts()) {
            for (Fact<?> other : after.facts()) {
                boolean isIt = other.id().equals(fact.id()) || other.id().equals(renames.id(NamedPart.FACT, fact.id()));
                if (isIt && !fact.describe().equals(other.describe())) {
                    return Optional.of(say(
                            "impact.other-fact", "fact", fact.id(), "one", fact.describe(), "other", other.describe()));
                }
            }
        }
        Set<String> types = after.saleTypes().stream().map(SaleType::id).collect(Collectors.toSet());
        return before.saleTypes().stream()
                .filter(saleType -> !types.contains(renames.id(NamedPart.SALE_TYPE, saleType.id())))
                .findFirst()
                .map(saleType -> say("impact.no-sale-type", "saleType", saleType.id()));
    }
}
