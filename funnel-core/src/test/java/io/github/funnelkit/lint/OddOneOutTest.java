package io.github.funnelkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One value or text that is written otherwise than all others of its kind. */
class OddOneOutTest {

    private static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));
    private static final Flag AGREED = Flag.of("agreed", Text.of("Agreed"));

    /** A stage for each probability. */
    private static Funnel stating(String... percent) {
        FunnelBuilder funnel = Funnel.define("f", "1").saleTypes(SALE);
        for (int i = 0; i < percent.length; i++) {
            WinProbability chance = WinProbability.parse(percent[i]);
            funnel.stage(
                    "s" + i,
                    stage -> stage.customerType(Text.of("Customer"))
                            .winProbability(chance)
                            .criterion("c", c -> c.text(Text.of("Has agreed")).when(AGREED.isTrue())));
        }
        return funnel.build();
    }

    /** A fact with a label, and five texts more. */
    private static Funnel labelled(Text label, Text others) {
        return Funnel.define("f", "1")
                .saleTypes(SaleType.of("sale", others))
                .stage(
                        "s0",
                        stage -> stage.customerType(others)
                                .criterion(
                                        "c",
                                        c -> c.text(others)
                                                .when(Flag.of("agreed", label).isTrue())))
                .stage(
                        "s1",
                        stage -> stage.customerType(others)
                                .criterion(
                                        "c",
                                        c -> c.text(others)
                                                .when(Flag.of("signed", others).isTrue())))
                .build();
    }

    private static List<Advice> asked(Funnel funnel, AdviceKind kind) {
        return Lint.of(funnel).stream().filter(each -> each.kind() == kind).toList();
    }

    @ParameterizedTest
    @CsvSource({"0.2, 40, 20", "0.05, 20, 5", "0.4, 40, 40"})
    void a_share_among_percentages_is_asked_about(String first, String second, String meant) {
        assertThat(asked(stating(first, second, "90"), AdviceKind.SHARES))
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.place().toString()).contains("s0");
                    assertThat(advice.remedy().in(Locale.ENGLISH)).endsWith("write " + meant);
                    assertThat(advice.question().in(Locale.CHINESE)).contains("赢率");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 40", "0.5, 10", "0, 40", "20, 40", "2.5, 40"})
    void what_may_be_a_percentage_is_not(String stated) {
        assertThat(asked(stating(stated.split(", ", -1)), AdviceKind.SHARES)).isEmpty();
    }

    @Test
    void a_language_of_few_texts_among_texts_of_none_is_asked_about() {
        Text chinese = Text.of(Map.of(Locale.ENGLISH, "Agreed", Locale.CHINESE, "已同意"));

        assertThat(asked(labelled(chinese, Text.of("Other")), AdviceKind.PARTIAL_LANGUAGE))
                .extracting(advice -> advice.question().in(Locale.ENGLISH))
                .containsExactly(
                        "1 text is worded in en, and 6 are of no language, which stands for every one",
                        "1 text is worded in zh, and 6 are of no language, which stands for every one");
    }

    @Test
    void a_name_of_no_language_among_worded_texts_is_not() {
        Text chinese = Text.of(Map.of(Locale.ENGLISH, "Other", Locale.CHINESE, "其他"));

        assertThat(asked(labelled(Text.of("SAP"), chinese), AdviceKind.PARTIAL_LANGUAGE))
                .isEmpty();
        assertThat(asked(labelled(Text.of("SAP"), Text.of("Other")), AdviceKind.PARTIAL_LANGUAGE))
                .isEmpty();
    }
}
