package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What says in which month a deal is expected to be decided: the first of some dates that is known.
 *
 * @param dates the dates, those that count most first
 */
public record Closing(List<Date> dates) {

    private static final String COLUMN = "expectedClose";

    /** Of the standard: when the hospital procures, and before that is set, when it plans to buy. */
    private static final List<String> USUAL = List.of(COLUMN, "procurementDate", "plannedPurchaseDate");

    private static final Date EXPECTED_CLOSE = new Date(COLUMN, say("list.expected-close"), Customer::expectedClose);

    /**
     * A date of a customer.
     *
     * @param id its name in a list
     * @param label what it is called
     * @param of reads it
     */
    public record Date(String id, Text label, Function<Customer, Optional<LocalDate>> of) {}

    /** Keeps the order. */
    public Closing {
        dates = List.copyOf(dates);
    }

    /**
     * The expected close that the list states; where it states none, the dates of the built-in standard that the funnel
     * has.
     *
     * @param funnel the funnel
     * @return what says the month
     */
    public static Closing usual(Funnel funnel) {
        List<Date> all = all(funnel);
        return new Closing(USUAL.stream()
                .flatMap(id -> all.stream().filter(date -> date.id().equals(id)))
                .toList());
    }

    /**
     * The dates of these names.
     *
     * @param names each {@code expectedClose} or the id of a fact that is a day
     * @param funnel the funnel that has the facts
     * @param language the language in which it is said what is wrong with one
     * @return what says the month
     * @throws IllegalArgumentException if there is no such date; the message lists those there are
     */
    public static Closing of(List<String> names, Funnel funnel, Locale language) {
        List<Date> all = all(funnel);
        List<String> ids = all.stream().map(Date::id).toList();
        List<Date> dates = new ArrayList<>();
        for (String name : names) {
            dates.add(all.stream()
                    .filter(date -> date.id().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(noDate(name, ids).in(language))));
        }
        return new Closing(dates);
    }

    private static Text noDate(String name, List<String> ids) {
        Text problem = say("forecast.no-date", "name", name);
        return say(
                "forecast.dates",
                "problem",
                NearestName.of(name, ids)
                        .map(near -> say("cell.did-you-mean", "problem", problem, "meant", "'" + near + "'"))
                        .orElse(problem),
                "dates",
                String.join(", ", ids));
    }

    private static List<Date> all(Funnel funnel) {
        Stream<Date> facts = funnel.facts().stream()
                .filter(Day.class::isInstance)
                .map(Day.class::cast)
                .map(day -> new Date(
                        day.id(),
                        day.label(),
                        customer -> Optional.ofNullable(customer.facts().known(day))));
        return Stream.concat(Stream.of(EXPECTED_CLOSE), facts).toList();
    }

    Optional<YearMonth> month(Customer customer) {
        return dates.stream()
                .flatMap(date -> date.of().apply(customer).stream())
                .findFirst()
                .map(YearMonth::from);
    }

    /** Says which dates count. */
    Text words() {
        return say(
                "forecast.month-of",
                "dates",
                join(
                        "forecast.otherwise",
                        dates.stream()
                                .map(date -> say("forecast.date", "label", date.label(), "id", date.id()))
                                .toList()));
    }
}
