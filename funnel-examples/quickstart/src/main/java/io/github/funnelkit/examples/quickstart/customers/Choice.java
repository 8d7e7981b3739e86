package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of a column in which one of a few things is named, by its id or by its label in any language. */
final class Choice<T> {

    private static final String NONE = "none";

    private final Map<String, T> named = new LinkedHashMap<>();
    private final Text allowed;

    private Choice(List<String> ids) {
        this.allowed = text("应为 " + String.join(" 或 ", ids), "expected " + String.join(" or ", ids));
    }

    static Choice<SaleType> ofSaleTypes(Funnel funnel) {
        Choice<SaleType> choice =
                new Choice<>(funnel.saleTypes().stream().map(SaleType::id).toList());
        funnel.saleTypes().forEach(saleType -> choice.add(saleType.id(), saleType.label(), saleType));
        return choice;
    }

    /** Stages, by what a customer there is called, too; or none, for a deal that never stood at any. */
    static Choice<Optional<Stage>> ofStages(List<Stage> stages) {
        Choice<Optional<Stage>> choice = new Choice<>(
                Stream.concat(stages.stream().map(Stage::id), Stream.of(NONE)).toList());
        stages.forEach(stage -> choice.add(stage.id(), stage.customerType().label(), Optional.of(stage)));
        choice.named.put(NONE, Optional.empty());
        return choice;
    }

    /** Whether a deal was won. */
    static Choice<Boolean> ofOutcomes() {
        Choice<Boolean> choice = new Choice<>(List.of("won", "lost"));
        choice.add("won", text("赢单", "Won"), true);
        choice.add("lost", text("丢单", "Lost"), false);
        return choice;
    }

    private void add(String id, Text label, T meant) {
        named.put(id, meant);
        label.wordings().values().forEach(name -> named.putIfAbsent(name, meant));
    }

    /** What a cell names; when it names nothing it is refused, and nothing is given. */
    Optional<T> read(Heading column, Cells cells) {
        String name = cells.of(column);
        Optional<T> meant = Optional.ofNullable(named.get(name));
        if (meant.isEmpty()) {
            Optional<Text> hint = name.isEmpty() ? Optional.empty() : Wording.hint(name, named.keySet());
            cells.refuse(column, Wording.join(allowed, hint));
        }
        return meant;
    }
}
