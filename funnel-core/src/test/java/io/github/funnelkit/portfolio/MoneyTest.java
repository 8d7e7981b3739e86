package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.journey.DealTerms;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0,0 CNY", "0.00,0 CNY", "1.50,1.5 CNY", "1E+3,1000 CNY", "100,100 CNY", "0.000001,0.000001 CNY"})
    void anAmountHasOneForm(String amount, String printed) {
        Money money = Money.of(new BigDecimal(amount), "CNY");
        assertThat(money).hasToString(printed).isEqualTo(Money.of(new BigDecimal(amount + "").setScale(9), "CNY"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|CNY|amount -1 CNY: expected 0 or more",
                "1|cny|currency 'cny': expected an ISO 4217 code of three capital letters, such as CNY",
                "1|RMB元|currency 'RMB元': expected an ISO 4217 code of three capital letters, such as CNY",
                "1|RMB|currency 'RMB': expected an ISO 4217 code of three capital letters, such as CNY (did you mean CNY?)",
                "1|人民币|currency '人民币': expected an ISO 4217 code of three capital letters, such as CNY (did you mean CNY?)",
                "1|￥|currency '￥': expected an ISO 4217 code of three capital letters, such as CNY (did you mean CNY or JPY?)",
                "1|NTD|currency 'NTD': expected an ISO 4217 code of three capital letters, such as CNY (did you mean TWD?)",
                "1|''|currency '': expected an ISO 4217 code of three capital letters, such as CNY",
                "1E+999999999|CNY|amount 1E+999999999 CNY: expected at most 50 digits",
                "1E-51|CNY|amount 1E-51 CNY: expected at most 50 digits",
                "1E+50|CNY|amount 1E+50 CNY: expected at most 50 digits",
                "123456789012345678901234567890123456789012345678901|CNY|amount 1.2346E+50 CNY: expected at most 50 digits",
                "1|[NY|currency '[NY': expected an ISO 4217 code of three capital letters, such as CNY",
                "1|CN@|currency 'CN@': expected an ISO 4217 code of three capital letters, such as CNY"
            })
    void whatCannotBeAnAmountIsRefused(String amount, String currency, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(new BigDecimal(amount), currency))
                .withMessage(message);
    }

    @Test
    void theTermsOfADealSayWhatItIsWorthWhereTheyDo() {
        assertThat(Money.of(DealTerms.of(BigDecimal.TEN, "CNY"))).contains(Money.of(10, "CNY"));
        assertThat(Money.of(DealTerms.UNKNOWN)).isEmpty();
    }

    @Test
    void anAmountMadeOfADoubleIsToldHowToBeMade() {
        double tenth = 0.1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(new BigDecimal(tenth), "CNY"))
                .withMessage("amount 0.10000 CNY: expected at most 50 digits; these are the digits of the double 0.1: "
                        + "use BigDecimal.valueOf(0.1) or new BigDecimal(\"0.1\")");
    }

    @ParameterizedTest
    @CsvSource({"1E+49", "1E-50", "12345678901234567890123456789012345678901234567890", "0E+50", "9.9E+30"})
    void whatIsTakenOnceIsTakenAgain(BigDecimal amount) {
        Money money = Money.of(amount, "CNY");
        assertThat(money.amount()).isEqualByComparingTo(amount);
        assertThat(Money.of(money.amount(), "CNY")).isEqualTo(money);
    }

    @Test
    void everyCapitalLetterMakesACode() {
        assertThat(Money.of(1, "AZA")).hasToString("1 AZA");
        assertThat(Money.of(1, "ZAZ")).hasToString("1 ZAZ");
    }

    @Test
    void sumsOfTheLargestAndTheSmallestAmountsAreExact() {
        BigDecimal large = new BigDecimal("9E+49");
        BigDecimal small = new BigDecimal("1E-50");
        Tally.Counter counter = new Tally.Counter();
        counter.add(Money.of(large, "CNY"));
        counter.add(Money.of(large, "CNY"));
        counter.add(Money.of(small, "CNY"));
        assertThat(counter.tally().amount("CNY")).isEqualTo(large.add(large).add(small));
    }

    @Test
    void aTallyThatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(1, 2, Tally.NONE.amounts()))
                .withMessage("1 customers, 2 of them without amount: expected 0 or more, and no more without amount "
                        + "than there are");
    }
}
