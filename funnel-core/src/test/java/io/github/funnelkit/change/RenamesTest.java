package io.github.funnelkit.change;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts under other ids: what refers to them follows, and they are known again. */
class RenamesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType DIRECT = SaleType.of("direct", text("直销", "Direct"));
    private static final SaleType TENDER = SaleType.of("tender", text("投标", "Tender"));
    private static final SaleType BID = SaleType.of("bid", text("投标", "Tender"));
    private static final Form LETTER = Form.of("letter", text("函", "Letter"));
    private static final Form PLAN = Form.of("plan", text("计划", "Plan"));
    private static final Form OFFER = Form.of("offer", text("报价函", "Offer"));
    private static final Position OWNER = Position.of("owner", text("负责人", "Owner"));
    private static final Position SELLER = Position.of("seller", text("负责人", "Owner"));
    private static final Count BEDS = Count.of("beds", "", text("床位", "Beds"));
    private static final Flag SIGNED = Flag.of("signed", text("已签", "Signed"));

    private static final Funnel VENDOR = Funnel.define("vendor", "1")
            .saleTypes(DIRECT, TENDER)
            .forms(PLAN)
            .stage(
                    "large",
                    stage -> stage.customerType(text("大", "Large"))
                            .winProbability(TENDER, 20)
                            .criterion(
                                    "beds",
                                    c -> c.text(text("床位", "Beds"))
                                            .when(BEDS.atLeast(10))
                                            .requiresForm(LETTER))
                            .criterion(
                                    TENDER,
                                    "sent",
                                    c -> c.text(text("已送", "Sent"))
                                            .when(Condition.not(
                                                    SIGNED.isTrue().and(AttachedForms.anyOf("letter", "plan"))))))
            .stage(
                    "sold",
                    stage -> stage.customerType(text("已售", "Sold"))
                            .saleTypes(TENDER)
                            .criterion(
                                    "signed", c -> c.text(text("已签", "Signed")).when(SIGNED.isTrue())))
            .guide(
                    "sell",
                    guide -> guide.from("large")
                            .to("sold")
                            .saleTypes(TENDER)
                            .mandatory(
                                    "write",
                                    a -> a.text(text("写", "Write"))
                                            .helps("sold.tender.signed")
                                            .forms(LETTER))
                            .team(team -> team.assign(OWNER, text("张三", "Zhang San"))))
            .build();

    private static final Renames RENAMES =
            Renames.NONE.saleType("tender", BID).form("letter", OFFER).position("owner", SELLER);

    private static Funnel renamed() {
        return VENDOR.derive("ours", "1", RENAMES, same -> {});
    }

    @Test
    void whatRefersToThemFollows() {
        Funnel ours = renamed();
        assertThat(ours.saleTypes()).containsExactly(DIRECT, BID);
        assertThat(ours.criterion("large.bid.beds").forms()).containsExactly(OFFER);
        assertThat(ours.criterion("large.bid.sent").condition())
                .hasToString("not (is(signed) and attached(forms, [offer, plan]))");
        assertThat(ours.stage("large").winProbability(BID)).isPresent();
        assertThat(ours.forms()).containsExactlyInAnyOrder(PLAN, OFFER);
        assertThat(ours.guide("sell").saleTypes()).containsExactly(BID);
        assertThat(ours.guide("sell").actions().get(0).helps(ours.criterion("sold.bid.signed")))
                .isTrue();
        assertThat(ours.guide("sell").team().holder(SELLER)).isPresent();
        assertThat(ours.renames().names()).isEqualTo(RENAMES.names());
        assertThat(VENDOR.renames()).isEqualTo(Renames.NONE);
    }

    @Test
    void aDifferenceKnowsThemAgain() {
        assertThat(FunnelDifference.between(VENDOR, renamed()).changes())
                .extracting(Change::toString)
                .containsExactly(
                        "sale type 'bid' renamed - id: tender → bid",
                        "form 'offer' renamed - id: letter → offer; text: Letter → Offer",
                        "position 'seller' renamed - id: owner → seller");
        Funnel more = VENDOR.derive(
                "ours",
                "2",
                RENAMES,
                f -> f.stage(
                        "sold",
                        stage -> stage.criterion(
                                BID, "signed", c -> c.when(SIGNED.isTrue().and(BEDS.atLeast(1))))));
        assertThat(FunnelDifference.between(VENDOR, more).changes())
                .extracting(Change::kind, Change::id)
                .contains(tuple(ChangeKind.CHANGED, "sold.bid.signed"))
                .hasSize(4);
        assertThat(FunnelDifference.between(more, more).isEmpty()).isTrue();
        assertThat(FunnelDifference.between(VENDOR.derive("vendor", "2", same -> {}), renamed())
                        .changes())
                .as("of another origin")
                .extracting(Change::kind)
                .contains(ChangeKind.REMOVED, ChangeKind.ADDED)
                .doesNotContain(ChangeKind.RENAMED);
    }

    @Test
    void reasonsFollowTheirEndingAndAreKnownAgain() {
        Funnel vendor = VENDOR.derive(
                "vendor",
                "2",
                funnel -> funnel.ending(
                        "lost",
                        ending -> ending.kind(EndingKind.LOST)
                                .label(text("丢单", "Lost"))
                                .reason("price", text("价格", "Price"))
                                .reason("time", text("时间", "Time"))));
        Renames renames = Renames.NONE.ending("lost", "closed").reason("lost.price", "cost");
        Funnel ours = vendor.derive("ours", "1", renames, same -> {});
        assertThat(ours.ending("closed").reasons())
                .containsExactly(entry("cost", text("价格", "Price")), entry("time", text("时间", "Time")));
        assertThat(ours.ids(NamedPart.REASON)).containsExactly("closed.cost", "closed.time");
        assertThat(FunnelDifference.between(vendor, ours).changes())
                .extracting(Change::toString)
                .containsExactly(
                        "ending 'closed' renamed - id: lost → closed",
                        "reason 'closed.cost' renamed - id: price → cost");
        assertThatThrownBy(() -> vendor.derive("ours", "1", Renames.NONE.reason("lost.prise", "cost"), same -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown reason 'lost.prise' (did you mean 'lost.price'?)");
        assertThatThrownBy(() -> vendor.derive("ours", "1", Renames.NONE.reason("lost.price", "time"), same -> {}))
                .isInstanceOf(FunnelDefinitionException.class);
    }

    @Test
    void nobodyMovesBecauseOfThem() {
        Funnel later = VENDOR.derive(
                "ours",
                "2",
                RENAMES,
                f -> f.stage(
                        "sold",
                        stage -> stage.criterion(
                                BID, "signed", c -> c.when(SIGNED.isTrue().and(BEDS.atLeast(20))))));
        FactSheet facts =
                FactSheet.empty().with(BEDS, 12).with(SIGNED, true).with(AttachedForms.FACT, List.of("other"));
        Funnel before = VENDOR.derive(
                "vendor",
                "1",
                f -> f.stage(
                        "large",
                        stage -> stage.withoutCriterion(TENDER, "sent").criterion("beds", c -> c.requiresForm())));
        Funnel after = before.derive("ours", "1", Renames.NONE.saleType("tender", BID), same -> {});
        Clock clock = Clock.systemUTC();
        for (SaleType stated : List.of(TENDER, BID)) {
            assertThat(Impact.of(Assessor.of(before, clock), Assessor.of(after, clock))
                            .on(new Customer<>("c", stated, facts), TODAY))
                    .isEmpty();
        }
        Funnel stricter = before.derive(
                "ours",
                "1",
                Renames.NONE.saleType("tender", BID),
                f -> f.stage(
                        "sold",
                        stage -> stage.criterion(
                                BID, "signed", c -> c.when(SIGNED.isTrue().and(BEDS.atLeast(20))))));
        assertThat(Impact.of(Assessor.of(before, clock), Assessor.of(stricter, clock))
                        .on(new Customer<>("c", TENDER, facts), TODAY))
                .hasValueSatisfying(move -> assertThat(move.causes())
                        .singleElement()
                        .asString()
                        .contains("sold.bid.signed: MET -> NOT_MET"));
        assertThat(later.renames().names()).isEqualTo(RENAMES.names());
    }

    @Test
    void whatIsNotThereCannotBeRenamed() {
        assertThatThrownBy(() -> VENDOR.derive("ours", "1", Renames.NONE.form("leter", OFFER), same -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letter");
        assertThatThrownBy(() -> VENDOR.derive("ours", "1", Renames.NONE.saleType("tender", DIRECT), same -> {}))
                .isInstanceOf(FunnelDefinitionException.class);
    }

    /** What is called otherwise under the same id, or is taken out, is no rename. */
    @Test
    void onlyOtherIdsOfWhatThereIsAreSaid() {
        Funnel ours = VENDOR.derive(
                "ours",
                "1",
                Renames.NONE.saleType("direct", SaleType.of("direct", text("直接", "Straight"))),
                same -> {});
        assertThat(ours.renames()).isEqualTo(Renames.NONE);
        assertThat(ours.saleType("direct").label()).isEqualTo(text("直接", "Straight"));
        Funnel odd = Funnel.define("odd", "1")
                .renames(Renames.NONE.saleType("x", BID))
                .saleTypes(DIRECT)
                .stage(
                        "s",
                        stage -> stage.customerType(text("大", "Large"))
                                .criterion(
                                        "c", c -> c.text(text("已签", "Signed")).when(SIGNED.isTrue())))
                .build();
        assertThat(odd.renames()).isEqualTo(Renames.NONE);
    }

    @Test
    void allOfTheStandardCanBeRenamed() {
        for (Funnel funnel : List.of(FunnelStandard.documented(), FunnelStandard.extended())) {
            Renames[] renames = {Renames.NONE};
            funnel.saleTypes()
                    .forEach(type ->
                            renames[0] = renames[0].saleType(type.id(), SaleType.of("x-" + type.id(), type.label())));
            funnel.forms()
                    .forEach(form -> renames[0] = renames[0].form(form.id(), Form.of("x-" + form.id(), form.label())));
            funnel.positions()
                    .forEach(position -> renames[0] =
                            renames[0].position(position.id(), Position.of("x-" + position.id(), position.label())));
            Funnel renamed = funnel.derive("ours", "1", renames[0], same -> {});
            assertThat(FunnelDifference.between(funnel, renamed).changes())
                    .hasSize(funnel.saleTypes().size()
                            + funnel.forms().size()
                            + funnel.positions().size())
                    .allMatch(change -> change.kind() == ChangeKind.RENAMED);
            Stream<String> ids =
                    funnel.criteria().stream().map(c -> renamed.renames().id(NamedPart.CRITERION, c.id()));
            assertThat(renamed.criteria()).extracting(c -> c.id()).containsExactlyElementsOf(ids.toList());
        }
    }
}
