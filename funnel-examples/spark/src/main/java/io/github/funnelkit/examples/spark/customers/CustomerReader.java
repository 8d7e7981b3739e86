package io.github.funnelkit.examples.spark.customers;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns rows into customers. It is immutable: all partitions of a process share one. */
public final class CustomerReader {

    /** The code of ISO 4217 for amounts without a currency. */
    private static final String NO_CURRENCY = "XXX";

    private static final Quantity AMOUNT = Quantity.of(Columns.AMOUNT, "money", text("金额", "Amount"));
    private static final Day EXPECTED_CLOSE = Day.of(Columns.EXPECTED_CLOSE, text("预计成交日期", "Expected close"));

    private final Columns columns;
    private final Named<SaleType> saleTypes;
    private final Map<SaleType, Named<ClaimedPlace>> places = new HashMap<>();
    private final boolean stageIsFact;
    private final List<String> forms;

    /**
     * A reader of the rows of one table.
     *
     * @param headings the headings of the table
     * @param funnel the funnel whose facts the columns hold
     */
    public CustomerReader(List<String> headings, Funnel funnel) {
        this.columns = Columns.of(headings, funnel);
        this.saleTypes = new Named<>(funnel.saleTypes(), SaleType::id, SaleType::label);
        for (SaleType type : funnel.saleTypes()) {
            places.put(type, new Named<>(ClaimedPlace.of(funnel, type), ClaimedPlace::id, ClaimedPlace::label));
        }
        this.stageIsFact = funnel.facts().stream().anyMatch(fact -> fact.id().equals(Columns.STAGE));
        this.forms = funnel.forms().stream().map(Form::id).toList();
    }

    /**
     * Reads a row.
     *
     * @param row a row that is a customer, or should be
     * @return the customer
     * @throws RowException if anything is wrong with the row; it says all of it
     */
    public Customer read(SourceRow row) throws RowException {
        if (!row.trouble().isEmpty()) {
            throw new RowException(List.of(row.trouble()));
        }
        if (row.cells().size() != columns.size()) {
            throw new RowException(List.of(row.cells().size() + " cells, but " + columns.size() + " headings"));
        }
        List<String> problems = new ArrayList<>();
        String id = cell(row, Columns.ID);
        if (id.isEmpty()) {
            problems.add("column 'id': every customer needs an id");
        }
        String saleTypeName = cell(row, Columns.SALE_TYPE);
        SaleType saleType = saleTypes.find(saleTypeName).orElse(null);
        if (saleType == null) {
            problems.add("column 'saleType': '" + shown(saleTypeName) + "': " + saleTypes.expected(saleTypeName));
        }
        ClaimedPlace place = saleType == null ? ClaimedPlace.NONE : place(saleType, cell(row, Columns.STAGE), problems);
        FactSheet.Builder facts = FactSheet.builder();
        columns.facts().forEach((column, fact) -> set(facts, fact, row.cells().get(column), problems));
        value(EXPECTED_CLOSE, cell(row, Columns.EXPECTED_CLOSE), problems);
        Money amount = money(row, problems);
        if (saleType == null || !problems.isEmpty()) {
            throw new RowException(problems);
        }
        return new Customer(id, saleType, amount, cell(row, Columns.OWNER), place, facts.build());
    }

    /** A column that holds a fact, too, need not name a stage. */
    private ClaimedPlace place(SaleType saleType, String name, List<String> problems) {
        if (name.isEmpty() || FactText.isNoValue(name)) {
            return ClaimedPlace.NONE;
        }
        Named<ClaimedPlace> named = Objects.requireNonNull(places.get(saleType));
        Optional<ClaimedPlace> place = named.find(name);
        if (place.isEmpty() && !stageIsFact) {
            problems.add("column 'stage': '" + shown(name) + "': " + named.expected(name));
        }
        return place.orElse(ClaimedPlace.NONE);
    }

    private String cell(SourceRow row, String heading) {
        return columns.find(heading).flatMap(row::cell).orElse("");
    }

    private <V> void set(FactSheet.Builder facts, Fact<V> fact, String cell, List<String> problems) {
        FactValue<V> value = value(fact, cell, problems);
        if (value instanceof FactValue.Known<V> known && fact.id().equals(AttachedForms.FACT.id())) {
            for (Object form : (Collection<?>) known.value()) {
                if (!forms.contains(form.toString())) {
                    problems.add("column 'forms': '" + shown(form.toString()) + "': expected "
                            + String.join(", ", forms) + NearestName.hint(form.toString(), forms));
                }
            }
        }
        facts.setValue(fact, value);
    }

    private static <V> FactValue<V> value(Fact<V> fact, String cell, List<String> problems) {
        try {
            return FactText.parse(fact, cell);
        } catch (IllegalArgumentException refused) {
            problems.add("column '" + fact.id() + "': " + refused.getMessage());
            return FactValue.unknown();
        }
    }

    private @Nullable Money money(SourceRow row, List<String> problems) {
        Optional<BigDecimal> amount = value(AMOUNT, cell(row, Columns.AMOUNT), problems)
                .toOptional()
                .map(number -> new BigDecimal(number.toString()));
        String code = cell(row, Columns.CURRENCY);
        if (code.isEmpty() || FactText.isNoValue(code)) {
            code = "";
        } else if (!isCurrency(code)) {
            problems.add("column 'currency': '" + shown(code) + "': expected an ISO 4217 code, such as CNY");
            return null;
        }
        try {
            return amount.isEmpty() ? null : Money.of(amount.get(), code.isEmpty() ? NO_CURRENCY : code);
        } catch (IllegalArgumentException refused) {
            problems.add("column 'amount': " + refused.getMessage());
            return null;
        }
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static String shown(String cell) {
        return cell.length() <= 60 ? cell : cell.substring(0, cell.offsetByCodePoints(0, 30)) + "…";
    }

    private static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
