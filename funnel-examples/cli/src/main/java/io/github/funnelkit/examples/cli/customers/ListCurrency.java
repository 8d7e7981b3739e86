package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.portfolio.CurrencyName;
import io.github.funnelkit.text.Text;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Currencies as lists state them: by their code, or by a name that means no other. */
final class ListCurrency {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private ListCurrency() {}

    static Optional<Currency> of(String stated) {
        List<String> codes = CurrencyName.codes(stated);
        try {
            return Optional.of(
                    Currency.getInstance(codes.size() == 1 ? codes.get(0) : stated.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The codes that a name can mean. */
    static List<String> codes(String stated) {
        return CurrencyName.codes(stated);
    }

    /** Which currencies were probably meant, if a name means several. */
    static Optional<Text> meant(String stated) {
        List<String> codes = CurrencyName.codes(stated);
        return codes.isEmpty() ? Optional.empty() : Optional.of(join("cell.or", codes));
    }

    /** What is wrong when a fact that is read from the amount counts in another currency than the amount is in. */
    static Optional<Text> clash(Fact<?> fact, Optional<Currency> stated) {
        return stated.map(Currency::getCurrencyCode)
                .filter(code -> CODE.matcher(fact.unit()).matches() && !code.equals(fact.unit()))
                .map(code -> say("cell.currency-clash", "fact", fact.id(), "unit", fact.unit(), "currency", code));
    }
}
