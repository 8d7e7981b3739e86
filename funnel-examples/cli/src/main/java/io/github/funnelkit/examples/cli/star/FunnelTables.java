package io.github.funnelkit.examples.cli.star;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The dimensions that a methodology alone says.
 *
 * @param funnel the methodology
 * @param language in which its parts are named
 */
record FunnelTables(Funnel funnel, Locale language) {

    void write(BiConsumer<StarTable, List<String>> row) {
        for (SaleType saleType : funnel.saleTypes()) {
            row.accept(
                    StarTable.STAGES,
                    List.of(StarResults.stageKey(saleType, Optional.empty()), saleType.id(), "", "0", "", "", ""));
            int position = 0;
            for (Stage stage : funnel.stages(saleType)) {
                position++;
                row.accept(StarTable.STAGES, stage(saleType, stage, position));
            }
        }
        for (Ending ending : funnel.endings()) {
            row.accept(
                    StarTable.ENDINGS,
                    List.of(ending.id(), ending.kind().id(), ending.label().in(language)));
        }
        int position = 0;
        for (Criterion criterion : funnel.criteria()) {
            position++;
            row.accept(StarTable.CRITERIA, criterion(criterion, position));
        }
        funnel.facts().forEach(fact -> row.accept(StarTable.FACTS, fact(fact)));
        row.accept(StarTable.FACTS, fact(AttachedForms.FACT));
    }

    private List<String> stage(SaleType saleType, Stage stage, int position) {
        return List.of(
                StarResults.stageKey(saleType, Optional.of(stage)),
                saleType.id(),
                stage.id(),
                Integer.toString(position),
                stage.customerType().label().in(language),
                stage.winProbability(saleType)
                        .map(WinProbability::percent)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                stage.forecastCategory()
                        .map(category -> category.name().toLowerCase(Locale.ROOT))
                        .orElse(""));
    }

    private List<String> criterion(Criterion criterion, int position) {
        return List.of(
                criterion.id(),
                StarResults.stageKey(criterion.saleType(), Optional.of(funnel.stage(criterion.stage()))),
                Integer.toString(position),
                criterion.text().in(language),
                criterion.holding().id());
    }

    private List<String> fact(Fact<?> fact) {
        return List.of(fact.id(), fact.type().id(), fact.unit(), fact.label().in(language));
    }

    /** Weeks are those of ISO 8601. */
    static List<String> date(LocalDate date) {
        return List.of(
                date.toString(),
                Integer.toString(date.getYear()),
                Integer.toString(date.get(IsoFields.QUARTER_OF_YEAR)),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.get(IsoFields.WEEK_BASED_YEAR)),
                Integer.toString(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                Integer.toString(date.getDayOfWeek().getValue()));
    }
}
