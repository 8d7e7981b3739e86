package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.Quantities;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many customers, and sums of money, in words. */
final class TallyWords {

    private TallyWords() {}

    static String tally(Tally tally, Locale language) {
        List<Text> parts = new ArrayList<>(List.of(PortfolioWords.CUSTOMERS.text(tally.customers())));
        if (tally.withoutAmount() > 0) {
            parts.add(PortfolioWords.WITHOUT_AMOUNT.text(tally.withoutAmount()));
        }
        if (!tally.amounts().isEmpty()) {
            parts.add(amounts(tally.amounts()));
        }
        return PortfolioWords.PARTS.join(language, parts);
    }

    static Text amounts(Map<String, BigDecimal> amounts) {
        return PortfolioWords.AMOUNTS.joined(amounts.entrySet().stream()
                .map(amount -> Quantities.text(amount.getValue(), amount.getKey()))
                .toList());
    }
}
