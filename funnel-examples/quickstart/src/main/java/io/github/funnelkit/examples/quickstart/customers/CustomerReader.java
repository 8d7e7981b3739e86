package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns records into customers. Of the customers before it keeps the ids alone. */
final class CustomerReader {

    private static final Text MALFORMED = text(
            "引号有误:含引号、逗号或换行的单元格须整体加引号,其中的引号须写两次",
            "the quotes are malformed: a cell with quotes, commas or line breaks stands in quotes as a whole, and a quote in it"
                    + " is written twice");

    private final Columns columns;
    private final Map<String, SaleType> saleTypes = new LinkedHashMap<>();
    private final Text allowedSaleTypes;
    private final List<String> forms;
    private final Map<String, Long> lines = new HashMap<>();

    CustomerReader(Columns columns, Funnel funnel) {
        this.columns = columns;
        for (SaleType saleType : funnel.saleTypes()) {
            saleTypes.put(saleType.id(), saleType);
            saleType.label().wordings().values().forEach(name -> saleTypes.put(name, saleType));
        }
        this.allowedSaleTypes = text("应为 " + listed(funnel, " 或 "), "expected " + listed(funnel, " or "));
        this.forms = funnel.forms().stream().map(Form::id).toList();
    }

    private static String listed(Funnel funnel, String or) {
        return funnel.saleTypes().stream().map(SaleType::id).collect(Collectors.joining(or));
    }

    Row read(Records.RawRow row) {
        if (row.cells().isEmpty()) {
            return rejected(row, MALFORMED);
        }
        int expected = columns.headings().size();
        int found = row.cells().size();
        if (found != expected) {
            return rejected(
                    row,
                    text(
                            "有 " + found + " 个单元格,而标题行有 " + expected + " 个:" + (found < expected ? "太少" : "太多"),
                            found + (found == 1 ? " cell" : " cells") + ", but " + expected + " headings: too "
                                    + (found < expected ? "few" : "many")));
        }
        Cells cells = new Cells(columns, row);
        String id = id(cells, row.line());
        SaleType saleType = saleType(cells);
        FactSheet.Builder facts = FactSheet.builder();
        columns.facts().forEach((column, fact) -> set(facts, cells, column, fact));
        Optional<BigDecimal> amount = cells.amount();
        Optional<Currency> currency = cells.currency();
        Optional<LocalDate> expectedClose = cells.expectedClose();
        if (saleType == null || !cells.problems().isEmpty()) {
            return new RejectedRow(row.text(), cells.problems());
        }
        return new Customer(
                row.line(),
                id,
                cells.of(Attribute.NAME),
                saleType,
                cells.of(Attribute.REGION),
                cells.of(Attribute.OWNER),
                amount,
                currency,
                expectedClose,
                facts.build());
    }

    private static RejectedRow rejected(Records.RawRow row, Text advice) {
        return new RejectedRow(row.text(), List.of(Problem.ofRow(row.line(), advice)));
    }

    private String id(Cells cells, long line) {
        String id = cells.of(Attribute.ID);
        if (id.isEmpty()) {
            cells.refuse(Attribute.ID, text("每个客户须有编号", "every customer needs an id"));
            return id;
        }
        Long first = lines.putIfAbsent(id, line);
        if (first != null) {
            cells.refuse(Attribute.ID, text("编号重复,第 " + first + " 行已使用", "the id was already used on line " + first));
        }
        return id;
    }

    private @Nullable SaleType saleType(Cells cells) {
        String name = cells.of(Attribute.SALE_TYPE);
        SaleType saleType = saleTypes.get(name);
        if (saleType == null) {
            Optional<Text> hint = name.isEmpty() ? Optional.empty() : Wording.hint(name, saleTypes.keySet());
            cells.refuse(Attribute.SALE_TYPE, Wording.join(allowedSaleTypes, hint));
        }
        return saleType;
    }

    private <V> void set(FactSheet.Builder facts, Cells cells, int column, Fact<V> fact) {
        FactValue<V> value = cells.fact(column, fact);
        if (fact.id().equals(Attached.FORMS.id()) && value instanceof FactValue.Known<V> known) {
            List<String> attached = ((Collection<?>) known.value())
                    .stream().map(Object::toString).toList();
            if (!forms.containsAll(attached)) {
                cells.refuse(
                        column,
                        Wording.join(Wording.allowedForms(forms), Cells.nearest(String.join(";", attached), forms)));
                return;
            }
        }
        facts.setValue(fact, value);
    }
}
