package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.examples.cli.table.Lines;
import io.github.funnelkit.fact.AmbiguousCellException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.text.Text;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns lines of NDJSON into customers. Of the customers before it keeps the ids alone. */
final class CustomerLineReader {

    private final ObjectReader sheets;
    private final Map<String, SaleType> saleTypes = new LinkedHashMap<>();
    private final Text allowedSaleTypes;
    private final RecordStages stages;
    private final List<String> forms;
    private final Map<String, Long> lines = new HashMap<>();
    /** The facts that have the id of an attribute, which says them where the facts do not. */
    private final Map<Attribute, Fact<?>> alsoFacts = new EnumMap<>(Attribute.class);

    CustomerLineReader(Funnel funnel) {
        this.sheets = new ObjectMapper()
                .registerModule(new FunnelModule())
                .readerFor(FactSheet.class)
                .withAttribute(FunnelModule.FUNNEL, funnel);
        funnel.saleTypes().forEach(saleType -> saleTypes.put(saleType.id(), saleType));
        this.allowedSaleTypes = say("cell.expected", "choices", join("cell.or", saleTypes.keySet()));
        this.stages = new RecordStages(funnel);
        this.forms = funnel.forms().stream().map(Form::id).toList();
        for (Attribute attribute : Attribute.values()) {
            funnel.facts().stream()
                    .filter(fact -> fact.id().equals(attribute.id()) && attribute.canSay(fact.type()))
                    .forEach(fact -> alsoFacts.put(attribute, fact));
        }
    }

    Row<Customer> read(Lines.Line line) {
        CustomerObject object = CustomerObject.of(line, sheets);
        if (!object.isComplete()) {
            return new RejectedRow<>(line.text(), object.problems(), Optional.empty());
        }
        String id = id(object, line.number());
        SaleType saleType = saleType(object);
        FactSheet facts = withAttributes(object);
        checkForms(object, facts);
        ClaimedPlace stage = saleType == null
                ? ClaimedPlace.NONE
                : stages.read(saleType, object, alsoFacts.containsKey(Attribute.STAGE));
        if (saleType == null || !object.problems().isEmpty()) {
            return new RejectedRow<>(line.text(), object.problems(), Optional.empty());
        }
        return new ReadRow<>(new Customer(
                line.number(),
                id,
                object.values().of(Attribute.NAME),
                saleType,
                object.values().of(Attribute.REGION),
                object.values().of(Attribute.OWNER),
                object.values().amount(),
                object.values().currency(),
                object.values().expectedClose(),
                stage,
                DealPast.NONE,
                facts));
    }

    private FactSheet withAttributes(CustomerObject object) {
        if (alsoFacts.isEmpty()) {
            return object.facts();
        }
        FactSheet.Builder facts = object.facts().toBuilder();
        alsoFacts.forEach((attribute, fact) -> {
            if (object.facts().value(fact).isUnknown()) {
                set(facts, fact, attribute, object);
            }
        });
        return facts.build();
    }

    private static <V> void set(FactSheet.Builder facts, Fact<V> fact, Attribute attribute, CustomerObject object) {
        Optional<Text> clash = attribute == Attribute.AMOUNT
                ? ListCurrency.clash(fact, object.values().currency())
                : Optional.empty();
        clash.ifPresent(problem -> object.refuse(attribute.id(), problem));
        try {
            facts.setValue(fact, FactText.parse(fact, object.values().cell(attribute)));
        } catch (AmbiguousCellException unclear) {
            object.refuse(attribute.id(), unclear.question());
        } catch (IllegalArgumentException refused) {
            object.refuse(attribute.id(), Wording.allowed(fact));
        }
    }

    private String id(CustomerObject object, long line) {
        String id = object.values().of(Attribute.ID);
        if (id.isEmpty()) {
            object.refuse(Attribute.ID.id(), say("cell.no-id"));
            return id;
        }
        Long first = lines.putIfAbsent(id, line);
        if (first != null) {
            object.refuse(Attribute.ID.id(), say("cell.id-used", "line", String.valueOf(first)));
        }
        return id;
    }

    private @Nullable SaleType saleType(CustomerObject object) {
        String name = object.values().of(Attribute.SALE_TYPE);
        SaleType saleType = saleTypes.get(name);
        if (saleType == null) {
            object.refuse(
                    Attribute.SALE_TYPE.id(),
                    name.isEmpty()
                            ? say("json.missing", "expected", allowedSaleTypes)
                            : Wording.hinted(
                                    say("json.found", "found", Problem.shown(name), "expected", allowedSaleTypes),
                                    Wording.meant(name, saleTypes.keySet())));
        }
        return saleType;
    }

    /** The fact sheet's reader knows the facts of the funnel; the forms are not entries of their fact. */
    private void checkForms(CustomerObject object, FactSheet facts) {
        Collection<?> attached = facts.known(AttachedForms.FACT);
        if (attached == null) {
            return;
        }
        for (Object form : attached) {
            if (!forms.contains(form.toString())) {
                Text found = say(
                        "json.unknown-form",
                        "form",
                        Problem.shown(form.toString()),
                        "forms",
                        join("cell.entries", forms));
                object.refuse("facts/forms", Wording.hinted(found, Wording.meant(form.toString(), forms)));
            }
        }
    }
}
