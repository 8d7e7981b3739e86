package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part is described in a lambda or by what its name hands out; both are one. */
class BuilderStyleTest {

    private static final Text SOME = text("某", "Some");
    private static final SaleType DIRECT = SaleType.of("direct", SOME);
    private static final Position OWNER = Position.of("owner", SOME);
    private static final Flag AGREED = Flag.of("agreed", SOME);

    private static FunnelBuilder builder() {
        return Funnel.define("style", "1").saleTypes(DIRECT).positions(OWNER);
    }

    @Test
    void bothStylesMakeTheSameFunnel() {
        Funnel inLambdas = builder()
                .stage(
                        "lead",
                        stage -> stage.customerType(SOME)
                                .criterion(DIRECT, "agreed", c -> c.text(SOME).when(AGREED.isTrue())))
                .guide(
                        "find",
                        guide -> guide.to("lead")
                                .mandatory("call", action -> action.text(SOME))
                                .optional("visit", action -> action.text(SOME).points(SOME))
                                .team(team -> team.assign(OWNER, SOME)))
                .build();
        FunnelBuilder builder = builder();
        StageBuilder lead = builder.stage("lead").customerType(SOME);
        lead.criterion(DIRECT, "agreed").text(SOME).when(AGREED.isTrue());
        GuideBuilder find = builder.guide("find").to("lead");
        find.optional("visit").text(SOME).points(SOME);
        find.mandatory("call").text(SOME);
        find.team().assign(OWNER, SOME);
        assertThat(builder.build()).isEqualTo(inLambdas).hasSameHashCodeAs(inLambdas);
    }

    /** Every description goes on where the last one ended. */
    @Test
    void buildersAreChained() {
        FunnelReference original = new FunnelReference("elsewhere", "7");
        Funnel funnel = builder()
                .derivedFrom(original)
                .label(SOME)
                .stage(
                        "lead",
                        stage -> stage.forecastCategory(ForecastCategory.PIPELINE)
                                .customerType(SOME)
                                .criterion("agreed", c -> c.text(SOME).when(AGREED.isTrue())))
                .stageBefore(
                        "lead",
                        "contact",
                        stage -> stage.customerType(SOME)
                                .criterion(
                                        "agreed",
                                        c -> c.source(Source.documented("2"))
                                                .text(SOME)
                                                .when(AGREED.isTrue())))
                .guide(
                        "find",
                        guide -> guide.saleTypes(DIRECT)
                                .team(team -> team.assign(OWNER, SOME))
                                .to("contact")
                                .mandatory(
                                        "call",
                                        action -> action.helps("contact.direct.agreed")
                                                .source(Source.documented("1"))
                                                .text(SOME)))
                .build();
        assertThat(funnel.stages()).extracting(Stage::id).containsExactly("contact", "lead");
        assertThat(funnel.derivedFrom()).contains(original);
        assertThat(funnel.guide("find").team().holder(OWNER)).contains(SOME);
        Funnel derived = funnel.derive(
                "next", "2", f -> f.stageBefore("contact", "lead", stage -> {}).label(SOME));
        assertThat(derived.stages()).isEqualTo(funnel.stages());
    }

    @Test
    void wordsAloneAreForEveryReader() {
        SaleType sale = SaleType.of("sale", Text.of("Sale"));
        Funnel funnel = Funnel.define("f", "1")
                .saleTypes(sale)
                .stage(
                        "first",
                        stage -> stage.customerType("First")
                                .criterion(
                                        sale,
                                        "agreed",
                                        c -> c.text("Agreed")
                                                .toDo("Ask")
                                                .when(Flag.of("agreed", Text.of("Agreed"))
                                                        .isTrue())))
                .guide("start", guide -> guide.to("first").title("Start").mandatory("ask", a -> a.text("Ask them")))
                .build();

        Stage first = funnel.stage("first");
        ActionGuide guide = funnel.guides().get(0);
        assertThat(List.of(
                        first.customerType().label(),
                        funnel.criterion("first.sale.agreed").text(),
                        funnel.criterion("first.sale.agreed").toDo().orElseThrow(),
                        guide.title().orElseThrow(),
                        guide.actions().get(0).text()))
                .containsExactly(
                        Text.of("First"), Text.of("Agreed"), Text.of("Ask"), Text.of("Start"), Text.of("Ask them"));
    }

    @Test
    void whatIsHandedOutTwiceIsDefinedTwice() {
        FunnelBuilder builder = builder();
        StageBuilder lead = builder.stage("lead").customerType(SOME);
        lead.criterion(DIRECT, "agreed").text(SOME).when(AGREED.isTrue());
        lead.criterion(DIRECT, "agreed").text(SOME).when(AGREED.isTrue());
        GuideBuilder find = builder.guide("find").to("lead");
        find.mandatory("call").text(SOME);
        find.optional("call").text(SOME);
        assertThatThrownBy(builder::build)
                .hasMessageContaining("stage 'lead', criterion 'agreed': defined twice")
                .hasMessageContaining("guide 'find', action 'call': defined twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "a-b_C9", "9-"})
    void idsAreLettersDigitsAndDashes(String id) {
        assertThat(Form.of(id, SOME).id()).isEqualTo(id);
        String longest = id + "x".repeat(100 - id.length());
        assertThat(Form.of(longest, SOME).id()).isEqualTo(longest);
        assertThatThrownBy(() -> Form.of(longest + "x", SOME)).hasMessageContaining("expected letters, digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "_a", "a b", "a.b", "a:b", "é", "阶段", "a\n", "a/", "a@", "a[", "a`", "a{"})
    void otherIdsAreRefused(String id) {
        assertThatThrownBy(() -> Form.of(id, SOME))
                .hasMessageContaining("form id '" + id + "': expected letters, digits");
    }
}
