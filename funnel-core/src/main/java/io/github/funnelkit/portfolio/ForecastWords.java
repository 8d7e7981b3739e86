package io.github.funnelkit.portfolio;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A forecast in words. */
record ForecastWords(Forecast forecast, Locale language) {

    private static final Text TOTAL = text("合计", "total");
    private static final Text NO_MONTH = text("月份未知", "month not known");
    private static final Text NO_CATEGORY = text("无类别", "no category");
    private static final Text COLON = text(":", ": ");
    private static final Text NOTHING = text("没有未结束的商机", "There is no open deal");

    String words() {
        List<String> lines = new ArrayList<>();
        if (forecast.currencies().isEmpty()) {
            lines.add(NOTHING.in(language));
        }
        for (CurrencyForecast currency : forecast.currencies()) {
            lines.add(currency.currency() + " · " + line(TOTAL, currency.total()));
            currency.months()
                    .forEach(each -> lines.add("- "
                            + line(
                                    each.month()
                                            .map(month -> Text.of(month.toString()))
                                            .orElse(NO_MONTH),
                                    each.outlook())));
            currency.categories()
                    .forEach(each -> lines.add("- "
                            + line(each.category().map(ForecastCategory::label).orElse(NO_CATEGORY), each.outlook())));
        }
        forecast.assumptions().forEach(assumption -> lines.add(assumption.in(language)));
        return String.join("\n", lines);
    }

    private String line(Text what, Outlook outlook) {
        WinDistribution wins = outlook.wins();
        String amount = outlook.amount().toPlainString();
        String expected = outlook.expected().toPlainString();
        String quantiles = outlook.p10() + ", " + outlook.p50() + ", " + outlook.p90();
        return what.in(language)
                + COLON.in(language)
                + text(
                                wins.deals() + " 个商机,金额 " + amount + ",期望 " + expected + ",最可能赢 " + wins.mostLikely()
                                        + " 个;" + quantiles,
                                wins.deals() + (wins.deals() == 1 ? " deal" : " deals") + " of " + amount
                                        + ", expected " + expected + ", most likely " + wins.mostLikely() + " won; "
                                        + quantiles)
                        .in(language);
    }
}
