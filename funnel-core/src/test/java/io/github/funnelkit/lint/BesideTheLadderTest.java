package io.github.funnelkit.lint;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.SaleType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is asked of guides and endings, and of criteria that no action helps in some sale types. */
class BesideTheLadderTest {

    private static final SaleType DIRECT = SaleType.of("direct", text("直销", "Direct"));
    private static final SaleType TENDER = SaleType.of("tender", text("招标", "Tender"));
    private static final Count SEATS = Count.of("seats", "seats", text("席位", "Seats"));
    private static final Flag SIGNED = Flag.of("signed", text("已签", "Signed"));

    private static final Condition NEVER = SEATS.atLeast(5).and(SEATS.atMost(3).or(SEATS.equalTo(4)));

    private static FunnelBuilder funnel() {
        return Funnel.define("f", "1")
                .saleTypes(DIRECT, TENDER)
                .stage(
                        "low",
                        stage -> stage.customerType(text("低", "Low"))
                                .criterion(
                                        "seats",
                                        c -> c.text(text("席位", "Seats")).when(SEATS.atLeast(10))))
                .stage(
                        "high",
                        stage -> stage.customerType(text("高", "High"))
                                .saleTypes(DIRECT)
                                .criterion(
                                        "signed",
                                        c -> c.text(text("已签", "Signed")).when(SIGNED.isTrue())));
    }

    private static void way(GuideBuilder guide, Condition when) {
        guide.from("low").to("high").saleTypes(DIRECT).when(when).mandatory("act", a -> a.text(text("做", "Act")));
    }

    private static List<String> english(FunnelBuilder funnel) {
        return Lint.of(funnel.build()).stream().map(Advice::toString).toList();
    }

    @Test
    void aFormThatAnEndingAsksForIsUsed() {
        Form notice = Form.of("notice", text("通知", "Notice"));
        assertThat(english(funnel().forms(notice))).singleElement().asString().contains("notice");
        assertThat(english(funnel().forms(notice)
                        .ending(
                                "lost",
                                ending ->
                                        ending.lost().label(text("丢单", "Lost")).when(AttachedForms.anyOf("notice")))))
                .isEmpty();
    }

    @Test
    void aGuideThatNeverAppliesOrAlwaysIsAskedAbout() {
        assertThat(english(funnel().guide("never", guide -> way(guide, NEVER))
                        .guide("always", guide -> way(guide, SIGNED.isTrue().or(SIGNED.isFalse())))
                        .guide("small", guide -> way(guide, SEATS.atMost(9)))
                        .guide("some", guide -> way(guide, SEATS.atLeast(2)))
                        .guide("large", guide -> way(guide, SEATS.atLeast(20)))))
                .containsExactly(
                        "guide 'never': no facts meet 'Seats: at least 5, and (Seats: at most 3, or Seats: exactly 4)', so that this guide never applies → change the condition",
                        "guide 'small': nobody at low meets 'Seats: at most 9', as low.seats is asked there, so that this guide never applies → change one of the conditions",
                        "guide 'always': 'Signed, or not (Signed)' is met by all facts once they are known, so that it decides nothing → leave the condition out, or ask for something else",
                        "guide 'some': whoever is at low meets 'Seats: at least 2', as low.seats is asked there, so that it decides nothing → leave the condition out, or ask for something else");
    }

    @Test
    void anEndingThatNoDealComesToIsAskedAbout() {
        FunnelBuilder funnel = funnel().ending(
                        "none", e -> e.lost().label(text("无", "None")).when(NEVER))
                .ending("small", e -> e.lost().label(text("小", "Small")).when(SEATS.atMost(5)))
                .ending("signed", e -> e.won().label(text("签", "Signed")).when(SIGNED.isTrue()))
                .ending("again", e -> e.lost().label(text("再", "Again")).when(SEATS.atMost(5)))
                .ending("smaller", e -> e.lost().label(text("更小", "Smaller")).when(SEATS.atMost(3)))
                .ending(
                        "both",
                        e -> e.lost()
                                .label(text("皆", "Both"))
                                .when(SEATS.atMost(9).and(SEATS.atMost(4).or(SIGNED.isTrue()))))
                .ending("lost", e -> e.lost().label(text("丢", "Lost")).from("high"))
                .ending("other", e -> e.lost().label(text("他", "Other")).from("low"));
        assertThat(english(funnel))
                .containsExactly(
                        "ending 'none': no facts meet 'Seats: at least 5, and (Seats: at most 3, or Seats: exactly 4)', so that no deal ends so by facts → change the condition",
                        "ending 'again': whatever meets 'Seats: at most 5' has ended as small, which stands before and counts, so that no deal ends so by facts → put it before small, or ask for something else",
                        "ending 'smaller': whatever meets 'Seats: at most 3' has ended as small, which stands before and counts, so that no deal ends so by facts → put it before small, or ask for something else",
                        "ending 'both': whatever meets 'Seats: at most 9, and (Seats: at most 4, or Signed)' has ended as small, signed, which stands before and counts, so that no deal ends so by facts → put it before small, signed, or ask for something else",
                        "ending 'lost': sale type tender has no stage high, so that none of its deals can be declared ended so → leave 'from' out, or name a stage that all sale types have");
        assertThat(Lint.of(funnel.build()).get(1).explain(Locale.CHINESE))
                .isEqualTo("结局“again”：凡满足“席位：至多 5”的，都已按排在前面、优先生效的 small 结束，因此仅凭事实没有交易会如此结束 → 请把它放到 small 之前，或改问别的");
    }

    @Test
    void theSaleTypeIsNamedThatNoActionHelps() {
        FunnelBuilder funnel = Funnel.define("f", "1")
                .saleTypes(DIRECT, TENDER)
                .stage(
                        "low",
                        stage -> stage.customerType(text("低", "Low"))
                                .criterion(
                                        "seats",
                                        c -> c.text(text("席位", "Seats")).when(SEATS.atLeast(10)))
                                .criterion(
                                        DIRECT,
                                        "signed",
                                        c -> c.text(text("已签", "Signed")).when(SIGNED.isTrue())))
                .guide(
                        "go",
                        guide -> guide.to("low")
                                .mandatory("act", a -> a.text(text("做", "Act")).helps("low.direct.seats")));
        assertThat(Lint.of(funnel.build()))
                .extracting(Advice::id)
                .containsExactly("unhelped:low.direct.signed", "unhelped:low.tender.seats");
        assertThat(english(funnel))
                .contains(
                        "stage 'low', sale type 'tender', criterion 'seats': no action helps 'Seats', although a guide leads there → name it in 'helps' of an action, or add an action");
    }
}
