package io.github.funnelkit.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A definition that is wrong in very many places says so often enough, and looks for what was meant even less often. */
class MostProblemsTest {

    private static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));
    private static final Flag AGREED = Flag.of("agreed", Text.of("Agreed"));

    @ParameterizedTest
    @ValueSource(ints = {19, 20, 21, 199, 200, 201, 500})
    void of200ProblemsThe20FirstHaveHints(int wrong) {
        FunnelBuilder funnel = Funnel.define("wrong", "1")
                .saleTypes(SALE)
                .stage(
                        "only",
                        stage -> stage.customerType(Text.of("x"))
                                .criterion("c", each -> each.text(Text.of("x")).when(AGREED.isTrue())));
        for (int number = 0; number < wrong; number++) {
            funnel.guide("g" + number, guide -> guide.to("onyl").mandatory("a", action -> action.text(Text.of("x"))));
        }
        FunnelDefinitionException refused = catchThrowableOfType(FunnelDefinitionException.class, funnel::build);
        assertThat(refused.problems()).hasSize(Math.min(wrong, 200));
        assertThat(refused.problems())
                .filteredOn(problem -> problem.text().in(Locale.ENGLISH).contains("did you mean 'only'"))
                .hasSize(Math.min(wrong, 20));
    }
}
