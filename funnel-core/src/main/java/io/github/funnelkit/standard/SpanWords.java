package io.github.funnelkit.standard;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Periods within the texts of the standard: as the packs word them, none of which is read before something is explained. */
final class SpanWords {

    private SpanWords() {}

    static String chinese(Period period) {
        List<String> parts = new ArrayList<>();
        add(period.getYears(), " 年", " 年", parts);
        add(period.getMonths(), " 个月", " 个月", parts);
        add(period.getDays(), " 天", " 天", parts);
        return parts.isEmpty() ? "0 天" : String.join(" ", parts);
    }

    static String english(Period period) {
        List<String> parts = new ArrayList<>();
        add(period.getYears(), " year", " years", parts);
        add(period.getMonths(), " month", " months", parts);
        add(period.getDays(), " day", " days", parts);
        return parts.isEmpty() ? "0 days" : String.join(" and ", parts);
    }

    private static void add(int amount, String one, String many, List<String> parts) {
        if (amount != 0) {
            parts.add(amount + (amount == 1 ? one : many));
        }
    }
}
