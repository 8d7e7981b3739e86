package io.github.funnelkit.examples.cli.form;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a form: who the customer is, and the facts that the criteria of the stages read; then, where something is
 * known there, the other facts, so that a form that is read back says of a customer what the list said.
 */
record FormColumns(Funnel funnel, List<Stage> stages, Locale language) {

    List<FormColumn> all() {
        List<FormColumn> columns = new ArrayList<>(customer());
        Map<Fact<?>, List<Criterion>> readBy = readBy();
        funnel.facts().stream()
                .filter(FormColumns::isOneCell)
                .filter(readBy::containsKey)
                .forEach(fact -> columns.add(column(fact, readBy.getOrDefault(fact, List.of()))));
        columns.add(forms());
        funnel.facts().stream()
                .filter(FormColumns::isOneCell)
                .filter(fact -> !readBy.containsKey(fact))
                .forEach(fact -> columns.add(column(fact, List.of()).whereKnown()));
        return columns;
    }

    /** Records stand in lists of their own; sums are made of what does. */
    private static boolean isOneCell(Fact<?> fact) {
        return fact.type() != FactType.RECORDS && fact.addends().isEmpty();
    }

    private FormColumn column(Fact<?> fact, List<Criterion> criteria) {
        FactCells cells = new FactCells(language);
        return new FormColumn(
                heading(fact),
                asks(fact, criteria),
                cells.choices(fact),
                customer -> cells.of(fact, customer.facts()),
                false);
    }

    /** What is asked that stands in lists of its own. */
    List<Text> collections() {
        Map<Fact<?>, List<Criterion>> readBy = readBy();
        return funnel.facts().stream()
                .filter(fact -> fact.type() == FactType.RECORDS && readBy.containsKey(fact))
                .<Text>map(Fact::label)
                .toList();
    }

    private List<FormColumn> customer() {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(plain("list.id", List.of(), Customer::id));
        columns.add(plain("list.name", List.of(), Customer::name));
        if (funnel.saleTypes().size() > 1) {
            List<String> types = funnel.saleTypes().stream()
                    .map(SaleType::label)
                    .map(this::words)
                    .toList();
            columns.add(plain(
                    "list.sale-type",
                    types,
                    customer -> words(customer.saleType().label())));
        }
        columns.add(plain("list.region", List.of(), Customer::region).whereKnown());
        columns.add(plain("list.owner", List.of(), Customer::owner));
        columns.add(
                plain("list.amount", List.of(), customer -> customer.amount().orElse(null)));
        columns.add(plain(
                "list.currency",
                List.of(),
                customer -> customer.currency().map(Currency::getCurrencyCode).orElse(null)));
        columns.add(plain(
                "list.expected-close",
                List.of(),
                customer -> customer.expectedClose().orElse(null)));
        columns.add(plain("list.stage", List.of(), this::claimed).whereKnown());
        return columns;
    }

    private @Nullable String claimed(Customer customer) {
        return customer.stage()
                .stage()
                .map(Stage::id)
                .or(() -> customer.stage().ending().map(Ending::id))
                .orElse(null);
    }

    private FormColumn plain(String key, List<String> choices, Function<Customer, @Nullable Object> value) {
        return new FormColumn(words(say(key)), List.of(), choices, value, false);
    }

    /** The facts with the criteria that read them, also as parts of sums. */
    private Map<Fact<?>, List<Criterion>> readBy() {
        Map<Fact<?>, List<Criterion>> readBy = new LinkedHashMap<>();
        for (Stage stage : stages) {
            for (Criterion criterion : stage.criteria()) {
                for (Fact<?> fact : criterion.condition().facts()) {
                    parts(fact).forEach(part -> {
                        List<Criterion> before = readBy.computeIfAbsent(part, none -> new ArrayList<>());
                        if (!before.contains(criterion)) {
                            before.add(criterion);
                        }
                    });
                }
            }
        }
        return readBy;
    }

    private static List<? extends Fact<?>> parts(Fact<?> fact) {
        return fact.addends().isEmpty()
                ? List.of(fact)
                : fact.addends().stream().map(Fact.Addend::fact).toList();
    }

    /** By its id where something else in the list is called the same. */
    private String heading(Fact<?> fact) {
        String label = words(fact.label());
        boolean isShared = funnel.facts().stream()
                        .filter(other -> words(other.label()).equalsIgnoreCase(label))
                        .count()
                > 1;
        boolean isOfCustomer =
                customer().stream().anyMatch(column -> column.heading().equalsIgnoreCase(label));
        return isShared || isOfCustomer ? fact.id() : label;
    }

    private List<String> asks(Fact<?> fact, List<Criterion> criteria) {
        List<String> asks = new ArrayList<>();
        criteria.stream().map(criterion -> words(criterion.text())).distinct().forEach(asks::add);
        if (!fact.unit().isEmpty()) {
            asks.add(words(
                    say("form.unit", "unit", fact.unitLabel().map(this::words).orElse(fact.unit()))));
        }
        switch (fact.type()) {
            case CHECKLIST ->
                asks.add(words(
                        fact.entries().isEmpty()
                                ? say("form.several")
                                : say("form.several-of", "entries", entries(fact))));
            case DAYS -> asks.add(words(say("form.several-days")));
            case FLAG, CHOICE, COUNT, QUANTITY, DAY, TEXT, RECORDS -> {}
        }
        return asks;
    }

    private String entries(Fact<?> fact) {
        return words(join(
                "cell.entries",
                fact.entries().stream()
                        .map(id -> Optional.ofNullable(fact.entryLabels().get(id))
                                .map(this::words)
                                .orElse(id))
                        .toList()));
    }

    /** What is on record; shown for itself where the stages ask for none. */
    private FormColumn forms() {
        List<Form> asked = stages.stream()
                .flatMap(stage -> stage.criteria().stream())
                .flatMap(criterion -> criterion.forms().stream())
                .distinct()
                .toList();
        String labels = words(join(
                "cell.entries", asked.stream().map(form -> words(form.label())).toList()));
        return new FormColumn(
                heading(AttachedForms.FACT),
                asked.isEmpty() ? List.of() : List.of(words(say("form.several-of", "entries", labels))),
                List.of(),
                customer -> customer.facts()
                        .value(AttachedForms.FACT)
                        .toOptional()
                        .map(ids -> ids.stream().map(this::form).collect(Collectors.joining(";")))
                        .orElse(null),
                asked.isEmpty());
    }

    /** By its wording, unless another form is called the same. */
    private String form(String id) {
        String label = words(funnel.form(id).label());
        boolean isShared = funnel.forms().stream()
                        .filter(other -> words(other.label()).equals(label))
                        .count()
                > 1;
        return isShared ? id : label;
    }

    private String words(Text text) {
        return text.in(language);
    }
}
