package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** A catalog that looks versions up opens no gate that one which keeps them all would not open: it decides the same, or refuses. */
class LookedUpPolicyTest {

    private static final Flag URGENT = Flag.of("urgent", Text.of("Urgent"));
    private static final Flag LARGE = Flag.of("large", Text.of("Large"));
    private static final List<String> STAGES = List.of("a", "b", "c");
    private static final List<String> POSITIONS = List.of("boss", "clerk");

    private static final Funnel FIRST = first();
    private static final Funnel EXCHANGED =
            FIRST.derive("deals", "2", Renames.NONE.stage("a", "b").stage("b", "a"), same -> {});
    private static final Funnel LAST = EXCHANGED.derive("deals", "3", same -> {});

    private static Funnel first() {
        var funnel = Funnel.define("deals", "1")
                .saleTypes(Deals.DIRECT)
                .facts(URGENT, LARGE)
                .positions(position("boss"), position("clerk"));
        for (String id : STAGES) {
            funnel.stage(
                    id,
                    stage -> stage.customerType(Text.of("at " + id))
                            .criterion(
                                    "any",
                                    c -> c.text(Text.of("Any"))
                                            .when(Condition.anyOf(URGENT.isTrue(), Condition.not(URGENT.isTrue())))));
        }
        return funnel.build();
    }

    private static Position position(String id) {
        return Position.of(id, Text.of(id));
    }

    private static FunnelCatalog silent(List<Funnel> versions) {
        return FunnelCatalog.lookingUp(reference -> find(versions, reference));
    }

    private static FunnelCatalog telling(List<Funnel> versions) {
        return FunnelCatalog.lookingUp(new FunnelLookup() {
            @Override
            public Optional<Funnel> find(FunnelReference reference) {
                return LookedUpPolicyTest.find(versions, reference);
            }

            @Override
            public List<FunnelReference> versions(String id) {
                return versions.stream().map(Funnel::reference).toList();
            }
        });
    }

    private static Optional<Funnel> find(List<Funnel> versions, FunnelReference reference) {
        return versions.stream()
                .filter(version -> version.reference().equals(reference))
                .findFirst();
    }

    private static JourneyState opened(Gatekeeper gatekeeper, Funnel version) {
        return Deals.after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-7", version.reference(), "direct", LI, MONDAY))),
                Deals.learn(FactSheet.empty().with(URGENT, true).with(LARGE, true)));
    }

    private static List<Obstacle> unclear(FunnelCatalog catalog, Funnel version, GatePolicy policy) {
        Gatekeeper gatekeeper = Gatekeeper.of(catalog, policy, SHANGHAI);
        return gatekeeper.nextGate(opened(gatekeeper, version), MONDAY).orElseThrow().obstacles().stream()
                .filter(Unrecordable.PolicyUnclear.class::isInstance)
                .toList();
    }

    private static Obstacle because(String id, Funnel version, Unrecordable.PolicyUnclear.Cause cause) {
        return new Unrecordable.PolicyUnclear(id, version.reference(), cause);
    }

    private static final GatePolicy NOBODY = GatePolicy.DEFAULT.withOverrideBy();

    /** The last version renames nothing; the one before it has exchanged what two stages are called. */
    @Test
    void idsExchangedTwoVersionsBackAreNotMeantToTheLetter() {
        GatePolicy policy = NOBODY.withApproval("a", "boss");
        Obstacle reused = because("a", LAST, new Unrecordable.PolicyUnclear.NameReused("b"));
        for (List<Funnel> versions : List.of(List.of(FIRST, EXCHANGED, LAST), List.of(EXCHANGED, LAST))) {
            assertThat(unclear(silent(versions), LAST, policy)).contains(reused);
            assertThat(unclear(telling(versions), LAST, policy)).containsExactly(reused);
            assertThat(unclear(FunnelCatalog.of(versions), LAST, policy)).containsExactly(reused);
        }
        assertThat(unclear(silent(List.of(FIRST, EXCHANGED, LAST)), LAST, policy.withApproval("b", "clerk")))
                .isEmpty();
    }

    /** Nor where the version that has exchanged them cannot be looked up: whoever does not say what there is leaves that open. */
    @Test
    void noGateIsOpenedByALineThatIsBroken() {
        Obstacle missing = because("a", LAST, new Unrecordable.PolicyUnclear.OriginMissing(EXCHANGED.reference()));
        GatePolicy policy = NOBODY.withApproval("a", "boss").withOverrideBy("boss");
        assertThat(unclear(silent(List.of(FIRST, LAST)), LAST, policy)).contains(missing);
        assertThat(unclear(silent(List.of(LAST)), LAST, policy)).contains(missing);
        assertThat(unclear(telling(List.of(FIRST, LAST)), LAST, policy)).contains(missing);
        assertThat(unclear(FunnelCatalog.of(FIRST, LAST), LAST, policy)).contains(missing);
        assertThat(unclear(FunnelCatalog.of(LAST), LAST, policy))
                .as("all that there is")
                .isEmpty();
        assertThat(unclear(telling(List.of(LAST)), LAST, policy)).isEmpty();

        Condition urgent = URGENT.isTrue();
        GatePolicy when = NOBODY.withApproval("c", ApprovalRule.by("boss").when(urgent));
        assertThat(unclear(silent(List.of(LAST)), LAST, when))
                .contains(because("urgent", LAST, new Unrecordable.PolicyUnclear.OriginMissing(EXCHANGED.reference())));
    }

    /** What the last version that is there has renamed says nothing of what those before the missing one meant. */
    @Test
    void anIdThatIsFollowedFromAMissingVersionAloneIsNotClear() {
        Funnel renamed = EXCHANGED.derive("deals", "3", Renames.NONE.stage("a", "x"), same -> {});
        GatePolicy policy = NOBODY.withApproval("a", "boss");
        Obstacle missing = because("a", renamed, new Unrecordable.PolicyUnclear.OriginMissing(EXCHANGED.reference()));
        assertThat(unclear(silent(List.of(renamed)), renamed, policy)).contains(missing);
        assertThat(unclear(telling(List.of(FIRST, renamed)), renamed, policy)).contains(missing);
        assertThat(unclear(FunnelCatalog.of(FIRST, renamed), renamed, policy)).contains(missing);
    }

    /** A methodology that was made of another one, of a release of before that nobody has any more, goes by its own ids. */
    @Test
    void anotherFunnelThatIsNoLongerThereIsWhereALineBegins() {
        Funnel own = EXCHANGED.derive("ours", "1", same -> {});
        Funnel next = own.derive("ours", "2", same -> {});
        Funnel released = FIRST.derive("deals", "9", same -> {});
        GatePolicy policy = NOBODY.withApproval("a", "boss").withOverrideBy("boss");
        assertThat(unclear(silent(List.of(own, next)), next, policy)).isEmpty();
        assertThat(unclear(FunnelCatalog.of(own, next, released), next, policy)).isEmpty();
        assertThat(unclear(silent(List.of(own, next, EXCHANGED)), next, policy))
                .contains(because("a", next, new Unrecordable.PolicyUnclear.NameReused("b")));
    }

    /** What a version says that it has renamed counts also where the one that it was made of is no longer there. */
    @Test
    void whatAVersionHasRenamedIsKnownWithoutTheOneBefore() {
        Funnel exchanged =
                FIRST.derive("ours", "1", Renames.NONE.stage("a", "b").stage("b", "a"), same -> {});
        Funnel next = exchanged.derive("ours", "2", same -> {});
        Funnel renamed = FIRST.derive("ours", "3", Renames.NONE.stage("a", "x"), same -> {});
        GatePolicy policy = NOBODY.withApproval("a", "boss");
        for (Funnel version : List.of(exchanged, next)) {
            assertThat(unclear(silent(List.of(exchanged, next)), version, policy))
                    .containsExactly(because("a", version, new Unrecordable.PolicyUnclear.NameReused("b")));
        }
        Gatekeeper gatekeeper = Gatekeeper.of(silent(List.of(renamed)), policy, SHANGHAI);
        assertThat(gatekeeper.policy(renamed).approvals()).containsOnlyKeys("x");
    }

    /** An id that the version has not, and of which two others do not mean the same, is no more to be guessed at than a reused one. */
    @Test
    void anIdByWhichTwoVersionsMeanDifferentPartsIsToBeNamedByItsNewNameToo() {
        Funnel renamed = FIRST.derive(
                "deals", "2", Renames.NONE.stage("a", "x").position("boss", position("chief")), same -> {});
        Funnel other = FIRST.derive(
                "deals",
                "3",
                Renames.NONE
                        .stage("a", "x")
                        .stage("b", "a")
                        .position("boss", position("chief"))
                        .position("clerk", position("boss")),
                same -> {});
        FunnelCatalog kept = FunnelCatalog.of(FIRST, renamed, other);
        GatePolicy policy = NOBODY.withApproval("a", "clerk");
        Unrecordable.PolicyUnclear.Cause first = new Unrecordable.PolicyUnclear.NameReused("x");
        Unrecordable.PolicyUnclear.Cause second = new Unrecordable.PolicyUnclear.NameReused("b");
        assertThat(unclear(kept, renamed, policy))
                .containsExactly(because("a", renamed, first), because("a", renamed, second));
        assertThat(unclear(kept, renamed, policy.withApproval("x", "clerk").withApproval("b", "clerk")))
                .isEmpty();

        Gatekeeper gatekeeper = Gatekeeper.of(kept, NOBODY.withOverrideBy("chief"), SHANGHAI);
        assertThat(gatekeeper
                        .decide(
                                opened(gatekeeper, renamed),
                                new JourneyCommand.OverrideGate("x", "why"),
                                Actor.of("zhou", "boss"),
                                MONDAY)
                        .events())
                .isEmpty();
    }

    /** Nobody approves, or names the owner who may, by rules of which nobody knows whom they mean. */
    @Test
    void nothingIsApprovedByRulesThatAreNotClear() {
        FunnelCatalog versions = FunnelCatalog.of(FIRST, EXCHANGED, LAST);
        GatePolicy policy = NOBODY.withApproval("a", "boss").withOwnerAs("boss");
        Gatekeeper gatekeeper = Gatekeeper.of(versions, policy, SHANGHAI);
        JourneyState state = opened(gatekeeper, LAST);
        for (JourneyCommand command :
                List.of(new JourneyCommand.Approve("a", ""), new JourneyCommand.ChangeOwner(Owner.of("zhou")))) {
            assertThat(gatekeeper.decide(state, command, Actor.of("zhou", "boss"), MONDAY))
                    .isEqualTo(new Decision.Refused(
                            List.of(because("a", LAST, new Unrecordable.PolicyUnclear.NameReused("b")))));
        }
    }

    /** Who made the change may take it back all the same, so that no mistake is for good. */
    @Test
    void noOwnerComesBackByRulesThatAreNotClear() {
        Funnel exchanged = FIRST.derive(
                "deals",
                "2",
                Renames.NONE.position("boss", position("clerk")).position("clerk", position("boss")),
                same -> {});
        GatePolicy policy = NOBODY.withOwnerAs("boss");
        Gatekeeper before = Gatekeeper.of(FunnelCatalog.of(FIRST), policy, SHANGHAI);
        Actor boss = Actor.of("wang", "boss");
        JourneyState state = opened(before, FIRST);
        for (String owner : List.of("li", "wang")) {
            state = Deals.after(before, state, new JourneyCommand.ChangeOwner(Owner.of(owner)), boss, MONDAY);
        }
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(FIRST, exchanged), policy, SHANGHAI);
        JourneyCommand back = new JourneyCommand.TakeBack(state.owners().get(1).sequence(), "why");

        assertThat(gatekeeper.decide(state, back, Actor.of("zhou", "boss"), MONDAY))
                .isEqualTo(new Decision.Refused(
                        List.of(because("boss", FIRST, new Unrecordable.PolicyUnclear.NameReused("clerk")))));
        assertThat(gatekeeper.decide(state, back, boss, MONDAY)).isInstanceOf(Decision.Accepted.class);
    }

    /** A line of versions; each but the first renames some parts of the one before it, or nothing. */
    private static List<Funnel> line(Random random) {
        List<Funnel> line = new ArrayList<>(List.of(FIRST));
        for (int version = 2; version <= 5; version++) {
            Funnel before = line.get(line.size() - 1);
            Renames renames = random.nextBoolean() ? Renames.NONE : renames(before, random);
            line.add(before.derive("deals", Integer.toString(version), renames, same -> {}));
        }
        return line;
    }

    private static Renames renames(Funnel before, Random random) {
        Renames renames = Renames.NONE;
        if (random.nextBoolean()) {
            List<String> had = before.stages().stream().map(Stage::id).toList();
            List<String> now = anew(had, List.of("a", "b", "c", "x"), random);
            for (int i = 0; i < had.size(); i++) {
                renames = had.get(i).equals(now.get(i)) ? renames : renames.stage(had.get(i), now.get(i));
            }
        }
        if (random.nextInt(3) == 0) {
            List<String> had = before.positions().stream().map(Position::id).toList();
            List<String> now = anew(had, List.of("boss", "clerk", "chief"), random);
            for (int i = 0; i < had.size(); i++) {
                renames = had.get(i).equals(now.get(i)) ? renames : renames.position(had.get(i), position(now.get(i)));
            }
        }
        boolean areFactsExchanged = random.nextInt(3) == 0;
        return areFactsExchanged ? renames.fact("urgent", "large").fact("large", "urgent") : renames;
    }

    private static List<String> anew(List<String> had, List<String> ids, Random random) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, had.size());
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static GatePolicy policy(Random random) {
        GatePolicy policy = NOBODY.withSkipping(true);
        for (int rules = random.nextInt(3); rules > 0; rules--) {
            ApprovalRule rule = ApprovalRule.by(any(POSITIONS, random));
            policy = policy.withApproval(
                    any(STAGES, random),
                    random.nextBoolean()
                            ? rule
                            : rule.when(any(List.of(URGENT, LARGE), random).isTrue()));
        }
        policy = random.nextBoolean() ? policy.withOverrideBy(any(POSITIONS, random)) : policy;
        return random.nextInt(3) == 0
                ? policy.withEvidence(any(STAGES, random), EvidenceRule.confirmedBy(any(POSITIONS, random)))
                : policy;
    }

    private static List<JourneyCommand> commands(List<Funnel> line, Random random) {
        List<JourneyCommand> commands = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String stage = any(List.of("a", "b", "c", "x"), random);
            commands.add(
                    switch (random.nextInt(6)) {
                        case 0 ->
                            new JourneyCommand.MoveToVersion(any(line, random).reference());
                        case 1, 2 -> new JourneyCommand.Approve(stage, "");
                        case 3 -> new JourneyCommand.OverrideGate(stage, "why");
                        default -> Deals.enter(stage);
                    });
        }
        return commands;
    }

    /** The same way with two catalogs; what one refuses, neither does. */
    private static void go(
            FunnelCatalog kept, FunnelCatalog lookedUp, List<Funnel> line, boolean isExact, Random random) {
        GatePolicy policy = policy(random);
        Gatekeeper keeping = Gatekeeper.of(kept, policy, SHANGHAI);
        Gatekeeper looking = Gatekeeper.of(lookedUp, policy, SHANGHAI);
        Funnel begin = any(line, random);
        JourneyState state = opened(keeping, begin);
        JourneyState other = opened(looking, begin);
        for (JourneyCommand command : commands(line, random)) {
            Actor actor = Actor.of("zhou", any(List.of("boss", "clerk", "chief"), random));
            if (!isKnown(command, state)) {
                continue;
            }
            Decision one = keeping.decide(state, command, actor, MONDAY);
            Decision two = looking.decide(other, command, actor, MONDAY);
            if (isExact) {
                assertThat(two.events()).as("%s in %s", command, state.funnel()).isEqualTo(one.events());
            } else if (two instanceof Decision.Accepted) {
                assertThat(kinds(two)).as("%s in %s", command, state.funnel()).isEqualTo(kinds(one));
            }
            if (two instanceof Decision.Accepted) {
                state = state.after(one.events());
                other = other.after(two.events());
            }
            Statistics.label("keeping, looking up")
                    .collect(one.getClass().getSimpleName(), two.getClass().getSimpleName());
        }
    }

    /** Without what else somebody may hold by the names of versions that are missing. */
    private static List<?> kinds(Decision decision) {
        return decision.events().stream().map(JourneyEvent::kind).toList();
    }

    private static boolean isKnown(JourneyCommand command, JourneyState state) {
        if (command instanceof JourneyCommand.Enter enter) {
            return isStage(enter.stage(), state);
        }
        if (command instanceof JourneyCommand.Approve approve) {
            return isStage(approve.stage(), state);
        }
        return !(command instanceof JourneyCommand.OverrideGate over) || isStage(over.stage(), state);
    }

    private static boolean isStage(String id, JourneyState state) {
        return state.funnel().stages().stream().map(Stage::id).anyMatch(id::equals);
    }

    @Property
    void whoTellsWhichVersionsThereAreDecidesAsWhoKeepsThem(@ForAll long seed) {
        Random random = new Random(seed);
        List<Funnel> line = line(random);
        go(FunnelCatalog.of(line), telling(line), line, true, random);
    }

    /** By the newest version of the line, as of later ones nobody tells. */
    @Property
    void whoOnlyLooksUpDecidesTheSameOrRefuses(@ForAll long seed) {
        Random random = new Random(seed);
        List<Funnel> line = line(random);
        Funnel last = line.get(line.size() - 1);
        List<Funnel> there = random.nextBoolean()
                ? line
                : line.stream()
                        .filter(version -> version.equals(last) || random.nextInt(4) > 0)
                        .toList();
        go(FunnelCatalog.of(line), silent(there), List.of(last), false, random);
    }

    /** A funnel that was derived goes on under other names; which of them were those of the first one, its missing version knew. */
    @Test
    void aNameOfADerivedFunnelWhoseLineIsBrokenBindsTheFirstOneToo() {
        Funnel derived = FIRST.derive("sub", "1", same -> {});
        Funnel missing = derived.derive("sub", "2", Renames.NONE.stage("c", "x"), same -> {});
        Funnel last = missing.derive("sub", "3", Renames.NONE.stage("x", "y"), same -> {});
        Obstacle lost = because("y", FIRST, new Unrecordable.PolicyUnclear.OriginMissing(missing.reference()));
        GatePolicy policy = NOBODY.withApproval("y", "boss");
        assertThat(unclear(FunnelCatalog.of(FIRST, derived, last), FIRST, policy))
                .containsExactly(lost);
        assertThat(unclear(FunnelCatalog.of(FIRST, last), FIRST, policy))
                .isEmpty(); // of which nothing says that it was derived

        Obstacle own = because("c", last, new Unrecordable.PolicyUnclear.OriginMissing(missing.reference()));
        assertThat(unclear(FunnelCatalog.of(FIRST, last), last, NOBODY.withApproval("c", "boss")))
                .containsExactly(own);
    }
}
