package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.portfolio.CurrencyName;
import io.github.funnelkit.text.Text;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Currencies as lists state them: by their code, or by a name that means no other. */
final class ListCurrency {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private ListCurrency() {}

    static Optional<Currency> of(String stated) {
        List<String> codes = CurrencyName.codes(stated);
        try {
            return Optional.of(Currency.getInstance(codes.size() == 1 ? codes.get(0) : stated));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Which currencies were probably meant, if a name means several. */
    static Optional<Text> hint(String stated) {
        List<String> codes = CurrencyName.codes(stated);
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(text(
                        "（是否指 " + String.join(" 或 ", codes) + "？）",
                        " (did you mean " + String.join(" or ", codes) + "?)"));
    }

    /** What is wrong when a fact that is read from the amount counts in another currency than the amount is in. */
    static Optional<Text> clash(Fact<?> fact, Optional<Currency> stated) {
        return stated.map(Currency::getCurrencyCode)
                .filter(code -> CODE.matcher(fact.unit()).matches() && !code.equals(fact.unit()))
                .map(code -> text(
                        "金额同时是事实 '" + fact.id() + "'，该事实以 " + fact.unit() + " 计，币种却是 " + code,
                        "the amount is the fact '" + fact.id() + "', too, which counts in " + fact.unit()
                                + ", but the currency is " + code));
    }
}
