package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.internal.wording.Quantities;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A movement in words. */
record MovementWords(Movement movement, Funnel funnel, Locale language) {

    private static final int MEDIAN = 50;
    private static final int LATE = 90;

    String words() {
        List<String> lines = new ArrayList<>();
        for (SaleMovement sale : movement.sales()) {
            if (sale.open().customers()
                            + sale.won().customers()
                            + sale.lost().customers()
                            + sale.ended().customers()
                    > 0) {
                lines.add(labelled(funnel.saleType(sale.saleType()).label(), line(sale)));
                movement.stages().stream()
                        .filter(stage -> stage.saleType().equals(sale.saleType()) && stage.reached() > 0)
                        .forEach(stage -> lines.add("- " + labelled(label(stage.stage()), line(stage))));
            }
        }
        List<EndingMovement> named = movement.endings().stream()
                .filter(each -> each.ending().isPresent())
                .toList();
        if (!named.isEmpty()) {
            lines.add(PortfolioWords.ENDINGS.in(language));
            named.forEach(each -> lines.add("- " + line(each)));
        }
        if (!movement.stalled().isEmpty()) {
            lines.add(PortfolioWords.STALLED.in(language));
            movement.stalled().forEach(each -> lines.add("- " + labelled(each.journey(), line(each))));
        }
        if (!movement.overrides().isEmpty()) {
            lines.add(PortfolioWords.OVERRIDES.in(language));
            movement.overridesByNumber().forEach(each -> lines.add("- " + labelled(each.getKey(), each.getValue())));
        }
        return String.join("\n", lines);
    }

    private String labelled(Object label, Object words) {
        return CommonWords.LABELLED.in(language, label, words);
    }

    private Text label(Optional<String> stage) {
        return stage.map(id -> funnel.stage(id).customerType().label()).orElseGet(CommonWords.NO_STAGE::text);
    }

    private String line(SaleMovement sale) {
        List<Text> clauses = new ArrayList<>();
        clauses.add(PortfolioWords.DEALS.text(
                sale.open().customers(), sale.won().customers(), sale.lost().customers()));
        if (sale.ended().customers() > 0) {
            clauses.add(PortfolioWords.ENDED_NEITHER.text(sale.ended().customers()));
        }
        sale.winRate().ifPresent(rate -> clauses.add(PortfolioWords.WIN_RATE.text(PortfolioWords.percent(rate))));
        sale.cycles().mean().ifPresent(mean -> clauses.add(PortfolioWords.CYCLE.text(days(mean))));
        for (Velocity velocity : sale.velocities()) {
            clauses.add(PortfolioWords.VELOCITY.text(Quantities.text(velocity.perDay(), velocity.currency())));
        }
        return CommonWords.CLAUSES.join(language, clauses);
    }

    /** What they have in common: sale type, ending, reason, competitor and stage. */
    private String line(EndingMovement each) {
        String id = each.ending().orElseThrow();
        Optional<Ending> ending =
                funnel.endings().stream().filter(one -> one.id().equals(id)).findFirst();
        List<Text> common = new ArrayList<>();
        common.add(funnel.saleType(each.saleType()).label());
        common.add(ending.map(Ending::label).orElseGet(() -> Text.of(id)));
        ending.flatMap(one -> each.reason().map(reason -> one.reasons().get(reason)))
                .ifPresent(common::add);
        each.competitor().map(Text::of).ifPresent(common::add);
        common.add(label(each.stage()));
        return labelled(
                common.stream().map(text -> OneLine.of(text, language)).collect(Collectors.joining(" · ")),
                TallyWords.tally(each.journeys(), language));
    }

    private String line(StageMovement stage) {
        List<Text> clauses = new ArrayList<>();
        clauses.add(PortfolioWords.STAGE_MOVEMENT.text(
                stage.reached(), stage.wentOn(), stage.won(), stage.lost(), stage.open()));
        if (stage.ended() > 0) {
            clauses.add(PortfolioWords.ENDED_NEITHER.text(stage.ended()));
        }
        stage.conversion().ifPresent(rate -> clauses.add(PortfolioWords.CONVERSION.text(PortfolioWords.percent(rate))));
        lasted(PortfolioWords.VISITS, stage.visits()).ifPresent(clauses::add);
        lasted(PortfolioWords.AGES, stage.ages()).ifPresent(clauses::add);
        return CommonWords.CLAUSES.join(language, clauses);
    }

    private Text line(StalledJourney stalled) {
        return stalled.withSeverity(PortfolioWords.STALLED_JOURNEY.text(
                label(stalled.stage()), days(stalled.age()), days(stalled.limit())));
    }

    private static Optional<Text> lasted(Phrase what, Durations durations) {
        Optional<Duration> late = durations.percentile(LATE);
        return durations.percentile(MEDIAN).map(median -> what.text(days(median), days(late.orElse(median))));
    }

    private static Text days(Duration duration) {
        return CommonWords.DAYS.text(duration.toDays());
    }
}
