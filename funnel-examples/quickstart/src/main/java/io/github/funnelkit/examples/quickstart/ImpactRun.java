package io.github.funnelkit.examples.quickstart;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.change.Customer;
import io.github.funnelkit.change.Impact;
import io.github.funnelkit.change.ImpactSummary;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.examples.quickstart.customers.Customers;
import io.github.funnelkit.examples.quickstart.customers.RejectedRow;
import io.github.funnelkit.examples.quickstart.customers.Row;
import io.github.funnelkit.examples.quickstart.customers.UnreadableListException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One comparison of two versions over a list: reads and compares row by row. */
record ImpactRun(
        Program program, CustomerSource source, Funnel before, Funnel after, LocalDate asOf, Messages messages) {

    private static final Text WARNING = text("警告:", "warning: ");

    /** Does the work and returns the exit code. */
    int run() {
        Optional<Text> incomparable = incomparable();
        if (incomparable.isPresent()) {
            messages.say(incomparable.get());
            return ExitCode.FAILED;
        }
        Locale language = messages.language();
        try (Customers customers = source.format().open(Progress.watch(source, program.terminal()), both())) {
            customers
                    .warnings()
                    .forEach(warning -> messages.say(source.name(), WARNING.in(language) + warning.in(language)));
            return compare(customers);
        } catch (UnreadableListException unreadable) {
            messages.say(source.name(), unreadable.reason().in(language));
        } catch (IOException failure) {
            messages.say(FileTrouble.of(failure));
        }
        return ExitCode.FAILED;
    }

    private int compare(Customers customers) throws IOException {
        Impact<FactSheet> impact = Impact.of(Assessor.of(before, program.clock()), Assessor.of(after, program.clock()));
        ImpactSummary summary = impact.run(Stream.empty(), asOf, move -> {});
        long rejected = 0;
        for (Optional<Row> row = customers.next(); row.isPresent(); row = customers.next()) {
            if (row.get() instanceof io.github.funnelkit.examples.quickstart.customers.Customer read) {
                summary = summary.plus(impactOn(impact, new Customer<>(read.id(), read.saleType(), read.facts())));
            } else if (row.get() instanceof RejectedRow rejectedRow) {
                rejectedRow
                        .problems()
                        .forEach(problem -> messages.say(source.name(), problem.words(messages.language())));
                rejected++;
            }
        }
        program.out().write(summary.explain(messages.language()) + "\n");
        return rejected == 0 ? ExitCode.GOOD : ExitCode.SOME_REJECTED;
    }

    private ImpactSummary impactOn(Impact<FactSheet> impact, Customer<FactSheet> customer) throws IOException {
        StringBuilder moves = new StringBuilder();
        ImpactSummary summary = impact.run(
                Stream.of(customer),
                asOf,
                move -> moves.append(move.explain(messages.language())).append('\n'));
        program.out().write(moves.toString());
        return summary;
    }

    /** Customers are read once, so what the versions have in common must mean the same in both. */
    private Optional<Text> incomparable() {
        for (Fact<?> fact : before.facts()) {
            for (Fact<?> other : after.facts()) {
                if (fact.id().equals(other.id()) && !fact.describe().equals(other.describe())) {
                    return Optional.of(text(
                            "两个版本对事实 '" + fact.id() + "' 的定义不同,无法用同一名单比较",
                            "fact '" + fact.id() + "' is " + fact.describe() + " in the one version and "
                                    + other.describe() + " in the other: one list cannot be read for both"));
                }
            }
        }
        Set<String> types = after.saleTypes().stream().map(SaleType::id).collect(Collectors.toSet());
        return before.saleTypes().stream()
                .filter(saleType -> !types.contains(saleType.id()))
                .findFirst()
                .map(saleType -> text(
                        "后一版本没有销售类型 '" + saleType.id() + "'",
                        "the later version has no sale type '" + saleType.id() + "'"));
    }

    /** What a list must be read by: the later version with what only the earlier one knows. */
    private Funnel both() {
        Set<String> facts = after.facts().stream().map(Fact::id).collect(Collectors.toSet());
        Set<String> forms = after.forms().stream().map(Form::id).collect(Collectors.toSet());
        return after.derive(after.id(), after.version(), funnel -> {
            before.facts().stream().filter(fact -> !facts.contains(fact.id())).forEach(funnel::facts);
            before.forms().stream().filter(form -> !forms.contains(form.id())).forEach(funnel::forms);
        });
    }
}
