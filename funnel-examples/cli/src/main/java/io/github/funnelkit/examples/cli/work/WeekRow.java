package io.github.funnelkit.examples.cli.work;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.portfolio.WorkListBuilder;
import java.util.List;
import java.util.Locale;

/**
 * A customer on the work list, in words.
 *
 * @param item the customer as the work list has it
 * @param name what the customer is called
 * @param standing the number of stages up to the customer's; 0 for none
 * @param stages the number of all stages of the sale type
 * @param missing what is missing, in few words
 * @param gap the same in fewer words: how far off it is, without how it is now
 * @param step what to do first
 */
record WeekRow(WorkItem item, String name, int standing, int stages, String missing, String gap, String step) {

    static WeekRow of(Customer customer, Assessment assessment, WorkListBuilder list, Locale language) {
        Tasks tasks = Tasks.of(assessment);
        WorkItem item =
                list.item(customer.id(), tasks, customer.money().orElse(null)).ownedBy(customer.owner());
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        return new WeekRow(
                customer.expectedClose().map(item::closingOn).orElse(item),
                customer.name().isBlank() ? customer.id() : customer.name(),
                assessment.stage().map(stages::indexOf).orElse(-1) + 1,
                stages.size(),
                missing(assessment, false, language),
                missing(assessment, true, language),
                tasks.first().map(Task::label).map(label -> label.in(language)).orElse(""));
    }

    /** Whether it is called something else than its id. */
    boolean isNamed() {
        return !name.equals(item.customer());
    }

    private static String gap(CriterionResult result, Locale language) {
        return result.finding().gap().map(gap -> gap.words().in(language)).orElseGet(() -> result.details(language));
    }

    /** The first that is missing, by what is not known or does not do, and how many more there are. */
    private static String missing(Assessment assessment, boolean brief, Locale language) {
        List<CriterionResult> missing = assessment.missing();
        if (missing.isEmpty()) {
            return "";
        }
        CriterionResult first = missing.get(0);
        String words = first.outcome() == Outcome.UNKNOWN
                ? "? "
                        + first.unknownFacts().stream()
                                .findFirst()
                                .map(fact -> fact.label().in(language))
                                .orElse("")
                : "x " + (brief ? gap(first, language) : first.details(language));
        return missing.size() == 1
                ? words
                : say("week.and-more", "first", words, "count", missing.size() - 1)
                        .in(language);
    }
}
