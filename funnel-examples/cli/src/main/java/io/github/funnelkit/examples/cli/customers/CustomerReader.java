package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Turns records into customers. Of the customers before it keeps the ids alone. */
final class CustomerReader {

    private final Choice<SaleType> saleTypes;
    private final List<String> forms;
    private final UniqueIds ids = new UniqueIds();

    CustomerReader(Funnel funnel) {
        this.saleTypes = Choice.ofSaleTypes(funnel);
        this.forms = funnel.forms().stream().map(Form::id).toList();
    }

    /** Reads a row; gives nothing when it has refused any of its cells. */
    Optional<Customer> read(Cells cells) {
        String id = id(cells);
        Optional<SaleType> saleType = saleTypes.read(Attribute.SALE_TYPE, cells);
        FactSheet.Builder facts = FactSheet.builder();
        cells.facts().forEach((column, fact) -> set(facts, cells, column, fact));
        Optional<BigDecimal> amount = cells.amount();
        Optional<Currency> currency = cells.currency();
        cells.fact(Attribute.AMOUNT)
                .flatMap(fact -> ListCurrency.clash(fact, currency))
                .ifPresent(clash -> cells.refuse(Attribute.AMOUNT, clash));
        Optional<LocalDate> expectedClose = cells.expectedClose();
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
                facts.build()));
    }

    private String id(Cells cells) {
        String id = cells.of(Attribute.ID);
        if (id.isEmpty()) {
            cells.refuse(Attribute.ID, say("cell.no-id"));
            return id;
        }
        ids.add(id, Attribute.ID, cells);
        return id;
    }

    private <V> void set(FactSheet.Builder facts, Cells cells, int column, Fact<V> fact) {
        FactValue<V> value = cells.fact(column, fact);
        if (fact.id().equals(AttachedForms.FACT.id()) && value instanceof FactValue.Known<V> known) {
            List<String> attached = ((Collection<?>) known.value())
                    .stream().map(Object::toString).toList();
            if (!forms.containsAll(attached)) {
                cells.refuse(column, Wording.hinted(Wording.allowedForms(forms), Cells.nearest(attached, forms)));
                return;
            }
        }
        facts.setValue(fact, value);
    }
}
