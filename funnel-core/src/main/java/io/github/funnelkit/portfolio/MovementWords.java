package io.github.funnelkit.portfolio;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A movement in words. */
record MovementWords(Movement movement, Funnel funnel, Locale language) {

    private static final int MEDIAN = 50;
    private static final int LATE = 90;
    private static final Text NO_STAGE = text("尚未达到第一阶段", "before the first stage");
    private static final Text COLON = text(":", ": ");
    private static final Text STALLED = text("停滞", "Stalled");
    private static final Text OVERRIDES = text("越权放行", "Overrides");

    String words() {
        List<String> lines = new ArrayList<>();
        for (SaleMovement sale : movement.sales()) {
            if (sale.open().customers() + sale.won().customers() + sale.lost().customers() > 0) {
                lines.add(funnel.saleType(sale.saleType()).label().in(language) + COLON.in(language) + line(sale));
                movement.stages().stream()
                        .filter(stage -> stage.saleType().equals(sale.saleType()) && stage.reached() > 0)
                        .forEach(stage -> lines.add("- " + label(stage.stage()) + COLON.in(language) + line(stage)));
            }
        }
        if (!movement.stalled().isEmpty()) {
            lines.add(STALLED.in(language));
            movement.stalled()
                    .forEach(each -> lines.add("- " + each.journey() + COLON.in(language) + label(each.stage())
                            + text(
                                            "," + days(each.age()) + ",上限 " + days(each.limit()),
                                            ", " + days(each.age()) + "; the limit is " + days(each.limit()))
                                    .in(language)));
        }
        if (!movement.overrides().isEmpty()) {
            lines.add(OVERRIDES.in(language));
            movement.overridesByNumber()
                    .forEach(each -> lines.add("- " + each.getKey() + COLON.in(language) + each.getValue()));
        }
        return String.join("\n", lines);
    }

    private String label(String stage) {
        return (stage.isEmpty() ? NO_STAGE : funnel.stage(stage).customerType().label()).in(language);
    }

    private String line(SaleMovement sale) {
        long open = sale.open().customers();
        long won = sale.won().customers();
        long lost = sale.lost().customers();
        StringBuilder words = new StringBuilder(
                text("进行中 " + open + ",赢单 " + won + ",丢单 " + lost, open + " open, " + won + " won, " + lost + " lost")
                        .in(language));
        sale.winRate()
                .ifPresent(rate ->
                        words.append(text(";赢单率 " + Interval.percent(rate), "; win rate " + Interval.percent(rate))
                                .in(language)));
        sale.cycles()
                .mean()
                .ifPresent(mean -> words.append(text(";平均周期 " + days(mean), "; average cycle " + days(mean))
                        .in(language)));
        for (Velocity velocity : sale.velocities()) {
            String perDay = velocity.perDay().toPlainString() + " " + velocity.currency();
            words.append(text(";销售速度 每天 " + perDay, "; sales velocity " + perDay + " per day")
                    .in(language));
        }
        return words.toString();
    }

    private String line(StageMovement stage) {
        StringBuilder words = new StringBuilder(text(
                        "到达 " + stage.reached() + ",继续 " + stage.wentOn() + ",在此赢单 " + stage.won() + ",在此丢单 "
                                + stage.lost() + ",未决 " + stage.open(),
                        stage.reached() + " reached it, " + stage.wentOn() + " went on, " + stage.won() + " won here, "
                                + stage.lost() + " lost here, " + stage.open() + " undecided")
                .in(language));
        stage.conversion()
                .ifPresent(rate ->
                        words.append(text(";转化率 " + Interval.percent(rate), "; conversion " + Interval.percent(rate))
                                .in(language)));
        words.append(lasted(text(";停留", "; stays"), stage.stays()));
        words.append(lasted(text(";现有停留", "; now there for"), stage.ages()));
        return words.toString();
    }

    private String lasted(Text what, Durations durations) {
        Optional<Duration> late = durations.percentile(LATE);
        return durations
                .percentile(MEDIAN)
                .map(median -> what.in(language)
                        + text("中位数 " + days(median) + "、P90 ", " median " + days(median) + ", P90 ")
                                .in(language)
                        + days(late.orElse(median)))
                .orElse("");
    }

    private String days(Duration duration) {
        long days = duration.toDays();
        return text(days + " 天", days + (days == 1 ? " day" : " days")).in(language);
    }
}
