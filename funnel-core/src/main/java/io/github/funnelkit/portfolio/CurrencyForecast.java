package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.ForecastCategory;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be expected of the deals in one currency. Deals of the category {@link ForecastCategory#OMITTED} are in no
 * month and not in the total.
 *
 * @param currency the ISO 4217 code
 * @param total all deals that are not omitted
 * @param months the same deals by the month in which they are expected to be decided, in the order of the months; last
 *     those whose month is not known
 * @param categories all deals by forecast category, in the order of the categories, last those in none; empty when no deal
 *     is in any
 * @since 0.1.0
 */
public record CurrencyForecast(String currency, Outlook total, List<InMonth> months, List<InCategory> categories) {

    /**
     * What is to be expected in one month.
     *
     * @param month the month; empty for deals whose month is not known
     * @param outlook what is to be expected
     */
    public record InMonth(Optional<YearMonth> month, Outlook outlook) {

        /** Checks that nothing is missing. */
        public InMonth {
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(outlook, "outlook");
        }
    }

    /**
     * What is to be expected of one category.
     *
     * @param category the category; empty for deals in none
     * @param outlook what is to be expected
     */
    public record InCategory(Optional<ForecastCategory> category, Outlook outlook) {

        /** Checks that nothing is missing. */
        public InCategory {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(outlook, "outlook");
        }
    }

    /** Keeps the order. */
    public CurrencyForecast {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(total, "total");
        months = List.copyOf(months);
        categories = List.copyOf(categories);
    }
}
