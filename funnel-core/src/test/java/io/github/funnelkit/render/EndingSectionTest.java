package io.github.funnelkit.render;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the handbook says of endings. */
class EndingSectionTest {

    private static final Flag GONE = Flag.of("gone", text("已丢", "Gone"));
    private static final Flag TOLD = Flag.of("told", text("已告知", "Told"));
    private static final Funnel FUNNEL = Funnel.define("ends", "1")
            .saleTypes(SaleType.of("sale", text("销售", "Sale")))
            .stage("lead", s -> s.customerType(text("线索", "Lead")).criterion("told", c -> c.when(TOLD.isTrue())))
            .ending(
                    "closed-lost",
                    e -> e.lost()
                            .label(text("丢单", "Closed lost"))
                            .from("lead")
                            .when(GONE.isTrue())
                            .reason("price", text("价格", "Price"))
                            .requires(TOLD))
            .ending("dropped", EndingBuilder::neither)
            .build();

    @Test
    void itSaysWhatEachMeansAndNeeds() {
        assertThat(section(Locale.ENGLISH, "## Endings", "## Facts")).isEqualTo("""
                        ## Endings

                        ### Closed lost

                        - Ending: `closed-lost`
                        - Means: lost
                        - Not before stage: Lead (`lead`)
                        - Condition: Gone
                        - Facts: `gone`
                        - Facts that must be known: `told`
                        - Reason: Price (`price`)

                        ### dropped

                        - Ending: `dropped`
                        - Means: neither won nor lost

                        """);
        assertThat(section(Locale.CHINESE, "## 结局", "## 事实"))
                .contains("### 丢单\n", "- 结局：`closed-lost`\n", "- 含义：丢单\n", "- 原因：价格（`price`）\n");
    }

    private static String section(Locale language, String from, String to) {
        String handbook = Handbook.of(FUNNEL).markdown(language);
        return handbook.substring(handbook.indexOf(from), handbook.indexOf(to));
    }
}
