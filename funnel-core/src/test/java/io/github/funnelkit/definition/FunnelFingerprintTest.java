package io.github.funnelkit.definition;

import static io.github.funnelkit.definition.FingerprintPart.CRITERIA;
import static io.github.funnelkit.definition.FingerprintPart.ENDINGS;
import static io.github.funnelkit.definition.FingerprintPart.FACTS;
import static io.github.funnelkit.definition.FingerprintPart.FORMS;
import static io.github.funnelkit.definition.FingerprintPart.GATE;
import static io.github.funnelkit.definition.FingerprintPart.GUIDES;
import static io.github.funnelkit.definition.FingerprintPart.NEXT_ACTION;
import static io.github.funnelkit.definition.FingerprintPart.POSITIONS;
import static io.github.funnelkit.definition.FingerprintPart.RENAMES;
import static io.github.funnelkit.definition.FingerprintPart.SALE_TYPES;
import static io.github.funnelkit.definition.FingerprintPart.SIGNALS;
import static io.github.funnelkit.definition.FingerprintPart.STAGES;
import static io.github.funnelkit.definition.FingerprintPart.STAGE_RULES;
import static io.github.funnelkit.definition.FingerprintPart.WIN_PROBABILITIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.text.Text;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The fingerprint in parts says in what two funnels decide otherwise. */
class FunnelFingerprintTest {

    private static final SaleType NEW = SaleType.of("new", Text.of("New"));
    private static final SaleType MORE = SaleType.of("more", Text.of("More"));
    private static final Flag NEED = Flag.of("need", Text.of("Need"));
    private static final Day NEXT = Day.of("next", Text.of("Next"));
    private static final Position OWNER = Position.of("owner", Text.of("Owner"));
    private static final Form ORDER = Form.of("order", Text.of("Order"));
    private static final Funnel FUNNEL = Funnel.define("seats", "1.0")
            .saleTypes(NEW)
            .facts(NEED, NEXT)
            .positions(OWNER)
            .forms(ORDER)
            .stage(
                    "lead",
                    stage -> stage.customerType("Lead")
                            .winProbability(10)
                            .criterion("need", c -> c.text("Needs it").when(NEED.isTrue())))
            .stage(
                    "customer",
                    stage -> stage.customerType("Customer")
                            .criterion("next", c -> c.text("Has a plan").when(NEXT.upcoming())))
            .guide("win", guide -> guide.from("lead").to("customer").mandatory("offer", a -> a.text("Offer")))
            .build();

    /** This stands in events. */
    @Test
    void itStaysTheSameForEver() {
        assertThat(FUNNEL.fingerprintInParts())
                .hasToString("8060730dadfa3ef8-t3955s6fb0m82c7w57e7gde3fk9359o8edfp8f9b");
    }

    @Test
    void itSaysInWhichPartsTwoDiffer() {
        Map<Consumer<FunnelBuilder>, Set<FingerprintPart>> changes = new LinkedHashMap<>();
        changes.put(f -> f.label(Text.of("Seats")), Set.of());
        changes.put(
                f -> f.saleTypes(NEW, MORE)
                        .stage(
                                "customer",
                                s -> s.saleTypes(NEW, MORE)
                                        .criterion(
                                                MORE,
                                                "next",
                                                c -> c.text("Has a plan").when(NEXT.upcoming()))),
                Set.of(SALE_TYPES, STAGES, CRITERIA));
        changes.put(
                f -> f.stage(
                        "more",
                        s -> s.customerType("More")
                                .winProbability(50)
                                .criterion("c", c -> c.text("C").when(NEED.isTrue()))),
                Set.of(STAGES, WIN_PROBABILITIES, CRITERIA));
        changes.put(f -> f.stage("lead", s -> s.winProbability(11)), Set.of(WIN_PROBABILITIES));
        changes.put(f -> f.stage("lead", s -> s.forecastCategory(ForecastCategory.COMMIT)), Set.of(WIN_PROBABILITIES));
        changes.put(f -> f.stage("lead", s -> s.criterion("need", c -> c.when(NEED.isFalse()))), Set.of(CRITERIA));
        changes.put(f -> f.holds(Holding.STANDING), Set.of(CRITERIA));
        changes.put(f -> f.stage("lead", s -> s.rules(r -> r.approval(OWNER))), Set.of(STAGE_RULES));
        changes.put(f -> f.guide("win", g -> g.optional("visit", a -> a.text("Visit"))), Set.of(GUIDES));
        changes.put(f -> f.facts(Flag.of("trial", Text.of("Trial"))), Set.of(FACTS));
        changes.put(f -> f.forms(Form.of("letter", Text.of("Letter"))), Set.of(FORMS));
        changes.put(f -> f.positions(Position.of("boss", Text.of("Boss"))), Set.of(POSITIONS));
        changes.put(f -> f.ending("gone", EndingBuilder::lost), Set.of(ENDINGS));
        changes.put(f -> f.gate(g -> g.skipping(true)), Set.of(GATE));
        changes.put(f -> f.nextAction(NEXT), Set.of(NEXT_ACTION));
        changes.put(f -> f.signals(Signal.USUAL.get(0)), Set.of(SIGNALS));
        changes.put(f -> f.renames(Renames.NONE.with(NamedPart.FORM, "contract", "order")), Set.of(RENAMES));
        Set<FingerprintPart> seen = EnumSet.noneOf(FingerprintPart.class);
        changes.forEach((change, parts) -> {
            FunnelFingerprint changed = FUNNEL.derive("seats", "1.0", change).fingerprintInParts();
            assertThat(FUNNEL.fingerprintInParts().differences(changed)).isEqualTo(parts);
            assertThat(changed.isSameAs(FUNNEL.fingerprintInParts())).isEqualTo(parts.isEmpty());
            seen.addAll(parts);
        });
        assertThat(seen).as("each of them").containsExactly(FingerprintPart.values());
    }

    @Test
    void itIsReadAgainAlsoWithoutPartsAndWithThoseOfLaterVersions() {
        FunnelFingerprint known = FUNNEL.fingerprintInParts();
        assertThat(FunnelFingerprint.parse(known.toString())).isEqualTo(known);
        FunnelFingerprint whole = FunnelFingerprint.parse(FUNNEL.fingerprint());
        assertThat(whole).isEqualTo(new FunnelFingerprint(FUNNEL.fingerprint(), Map.of()));
        assertThat(whole).hasToString(FUNNEL.fingerprint());
        assertThat(whole.isSameAs(known)).isTrue();
        assertThat(FunnelFingerprint.parse(known + "z0000")).isEqualTo(known);
        assertThat(FunnelFingerprint.parse("other").differences(known)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelFingerprint.parse(" "));
    }

    @Property
    void itDiffersInSomePartWhereverTheWholeDoes(@ForAll long seed) {
        FunnelFingerprint one = RandomFunnels.one(new Random(seed)).funnel().fingerprintInParts();
        FunnelFingerprint other =
                RandomFunnels.one(new Random(seed + 1)).funnel().fingerprintInParts();
        assertThat(one.differences(other).isEmpty()).isEqualTo(one.isSameAs(other));
        assertThat(FunnelFingerprint.parse(one.toString())).isEqualTo(one);
    }

    /** A text that reads as another fingerprint than it was written of is none. */
    @Test
    void whatCouldNotBeReadAgainIsNoFingerprint() {
        String known = FUNNEL.fingerprintInParts().toString();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunnelFingerprint(known, Map.of()))
                .withMessage(
                        "fingerprint '" + known + "': expected that of the whole alone; parse reads one with parts");
        for (String digits : List.of("", "123", "12345", "ABCD", "t123")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FunnelFingerprint("by-hand", Map.of(CRITERIA, digits)));
        }
        for (String whole : List.of("by-hand", "by-t123", "-t1234", "t1234", "by-T1234", "by-t1234 ")) {
            for (Map<FingerprintPart, String> parts :
                    List.of(Map.<FingerprintPart, String>of(), Map.of(CRITERIA, "12ef"))) {
                FunnelFingerprint written = new FunnelFingerprint(whole, parts);
                assertThat(FunnelFingerprint.parse(written.toString())).isEqualTo(written);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelFingerprint.parse(known + "-t1234"));
    }

    /** Names that the funnel has and has not, given by and by in any order; what says nothing of its parts decides nothing. */
    @Property
    void itDiffersWhereverOtherRenamesAreStated(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, String> one = new TreeMap<>();
        Map<String, String> other = new TreeMap<>();
        Funnel first = FUNNEL.derive("seats", "1.0", f -> f.renames(anyRenames(random, one)));
        Funnel second = FUNNEL.derive("seats", "1.0", f -> f.renames(anyRenames(random, other)));
        boolean isSame = one.equals(other);
        assertThat(first.fingerprintInParts().isSameAs(second.fingerprintInParts()))
                .as("%s and %s", one, other)
                .isEqualTo(isSame);
        assertThat(first.fingerprintInParts().differences(second.fingerprintInParts()))
                .isEqualTo(isSame ? Set.of() : Set.of(RENAMES));
    }

    private static Renames anyRenames(Random random, Map<String, String> counting) {
        Map<NamedPart, List<String>> here = Map.of(
                NamedPart.STAGE, List.of("lead", "customer"),
                NamedPart.POSITION, List.of("owner"),
                NamedPart.FORM, List.of("order"),
                NamedPart.FACT, List.of("need", "next"));
        List<NamedPart> kinds = List.of(NamedPart.STAGE, NamedPart.POSITION, NamedPart.FORM, NamedPart.FACT);
        List<String> ids = List.of("lead", "customer", "owner", "order", "need", "next", "gone");
        Renames renames = Renames.NONE;
        for (int i = random.nextInt(3); i > 0; i--) {
            NamedPart part = kinds.get(random.nextInt(kinds.size()));
            String had = ids.get(random.nextInt(ids.size()));
            String now = ids.get(random.nextInt(ids.size()));
            renames = renames.with(part, had, now);
            counting.remove(part + had);
            if (here.getOrDefault(part, List.of()).contains(now) && !now.equals(had)) {
                counting.put(part + had, now);
            }
        }
        return renames;
    }

    /** Letters stand in events. */
    @Test
    void eachPartHasALetterOfItsOwn() {
        Set<Character> letters = new TreeSet<>();
        for (FingerprintPart part : FingerprintPart.values()) {
            assertThat(letters.add(part.letter())).isTrue();
            assertThat(part.letter()).isBetween('g', 'z');
        }
    }
}
