package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns records into customers. Of the customers before it keeps the ids alone. */
final class CustomerReader {

    /** What a list says besides, when it is a history of what was known of deals. */
    static final ListAttribute OUTCOME = new ListAttribute("outcome", say("list.outcome"));

    static final ListAttribute AS_OF = new ListAttribute("asOf", say("list.as-of"));

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Choice<SaleType> saleTypes;
    private final RecordStages stages;
    private final List<String> forms;
    private final UniqueIds ids = new UniqueIds();

    private final Map<String, String> formsByName = new HashMap<>();
    private final Choice<Boolean> outcomes = Choice.ofOutcomes();
    private final Optional<SaleType> usualSaleType;
    private final Optional<String> usualCurrency;
    private final boolean rowIds;
    private final Optional<LocalDate> until;

    /**
     * A reader.
     *
     * @param funnel the funnel whose facts, sale types and forms the list speaks of
     * @param usualSaleType the sale type of the rows that name none
     * @param options what is said of the list
     */
    CustomerReader(Funnel funnel, Optional<SaleType> usualSaleType, ListOptions options) {
        this.saleTypes = Choice.ofSaleTypes(funnel);
        this.stages = new RecordStages(funnel);
        this.forms = funnel.forms().stream().map(Form::id).toList();
        funnel.forms()
                .forEach(form -> form.label()
                        .wordings()
                        .values()
                        .forEach(name -> formsByName.put(Spelling.key(name), form.id())));
        forms.forEach(form -> formsByName.put(Spelling.key(form), form));
        this.usualSaleType = usualSaleType;
        this.usualCurrency = usualCurrency(funnel);
        this.rowIds = options.rowIds();
        this.until = options.history();
    }

    /** The currency in which the facts of a funnel count, if it is one. */
    private static Optional<String> usualCurrency(Funnel funnel) {
        List<String> units = funnel.facts().stream()
                .map(Fact::unit)
                .filter(unit -> CURRENCY.matcher(unit).matches())
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /** Whether a cell can name what an attribute does: a sale type, or a stage. */
    boolean isName(Heading attribute, String cell) {
        if (attribute == Attribute.SALE_TYPE) {
            return saleTypes.names(cell);
        }
        return attribute != Attribute.STAGE || stages.names(cell);
    }

    /** Reads a row, but for the cells that it refuses; gives nothing when its sale type is not known. */
    Optional<Customer> read(Cells cells) {
        String id = id(cells);
        Optional<SaleType> saleType =
                usualSaleType.isPresent() && cells.of(Attribute.SALE_TYPE).isEmpty()
                        ? usualSaleType
                        : saleTypes.read(Attribute.SALE_TYPE, cells);
        List<String> attached = new ArrayList<>();
        cells.facts().forEach((column, fact) -> read(cells, column, fact, attached));
        FactSheet facts = attached.isEmpty() ? cells.sheet() : cells.sheet().with(AttachedForms.FACT, attached);
        Optional<BigDecimal> amount = cells.amount();
        Optional<Currency> currency = cells.currency(usualCurrency);
        cells.fact(Attribute.AMOUNT)
                .flatMap(fact -> ListCurrency.clash(fact, currency))
                .ifPresent(clash -> cells.refuse(Attribute.AMOUNT, clash));
        Optional<LocalDate> expectedClose = cells.day(Attribute.EXPECTED_CLOSE);
        ClaimedPlace stage = saleType.map(type -> stages.read(type, cells)).orElse(ClaimedPlace.NONE);
        DealPast past = past(cells);
        return saleType.map(type -> new Customer(
                cells.line(),
                id,
                cells.stated(Attribute.NAME),
                type,
                cells.stated(Attribute.REGION),
                cells.stated(Attribute.OWNER),
                amount,
                currency,
                expectedClose,
                stage,
                past,
                facts));
    }

    /** A list that is no history has no such columns. */
    private DealPast past(Cells cells) {
        Optional<Boolean> won = cells.stated(OUTCOME).isEmpty() ? Optional.empty() : outcomes.read(OUTCOME, cells);
        Optional<LocalDate> asOf = cells.day(AS_OF);
        until.filter(last -> asOf.filter(last::isBefore).isPresent())
                .ifPresent(last -> cells.refuse(AS_OF, say("cell.day-until", "last", last)));
        return new DealPast(won, asOf);
    }

    private String id(Cells cells) {
        if (rowIds) {
            return String.valueOf(cells.line());
        }
        String id = cells.id(Attribute.ID);
        if (id.isEmpty()) {
            cells.refuse(Attribute.ID, say("cell.no-id"));
            return id;
        }
        ids.add(id, Attribute.ID, cells);
        return id;
    }

    /** Reads a fact, and which forms are attached, by their ids. */
    private void read(Cells cells, int column, Fact<?> fact, List<String> attached) {
        FactValue<?> value = cells.fact(column, fact);
        if (!fact.id().equals(AttachedForms.FACT.id()) || !(value instanceof FactValue.Known<?> known)) {
            return;
        }
        for (Object form : (Collection<?>) known.value()) {
            attached.add(formsByName.getOrDefault(Spelling.key(form.toString()), form.toString()));
        }
        if (!forms.containsAll(attached)) {
            Text allowed = Wording.allowedForms(forms);
            cells.refuse(column, allowed.toString(), Wording.hinted(allowed, Cells.nearest(attached, forms)));
        }
    }
}
