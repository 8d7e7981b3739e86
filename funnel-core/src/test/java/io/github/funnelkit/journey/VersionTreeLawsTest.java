package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Count;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Versions of which several were made of one: whatever they call a part, it is the same one that each of them has by way of what they
 * have in common, and no other. The oracle gives each part a number, and writes down which number has which id in each version.
 */
class VersionTreeLawsTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f");

    private static final GatePolicy LAX =
            GatePolicy.DEFAULT.withCriteria(CriteriaRule.ADVISORY).withSkipping(true);

    private static Count count(String id) {
        return Count.of(id, "", Text.of(id));
    }

    /** The parts of one kind in a version: which there are, and which number an id would mean. */
    private static final class Parts {

        private final TreeSet<String> there = new TreeSet<>();
        private final Map<String, Integer> meaning = new TreeMap<>();

        Parts copy() {
            Parts copy = new Parts();
            copy.there.addAll(there);
            copy.meaning.putAll(meaning);
            return copy;
        }

        int number(String id) {
            return meaning.get(id);
        }

        Set<Integer> numbers() {
            Set<Integer> numbers = new HashSet<>();
            there.forEach(id -> numbers.add(number(id)));
            return numbers;
        }

        Optional<String> idOf(int number) {
            return there.stream().filter(id -> number(id) == number).findFirst();
        }

        void comeAndGo(Random random) {
            for (String id : IDS) {
                if (random.nextInt(4) == 0 && !there.remove(id)) {
                    there.add(id);
                }
            }
            if (there.isEmpty()) {
                there.add("a");
            }
        }

        /** Some exchange ids, others have one that is free. */
        Map<String, String> rename(Random random, int[] last) {
            List<String> from = new ArrayList<>(there);
            Collections.shuffle(from, random);
            from = from.subList(0, random.nextInt(Math.min(3, from.size()) + 1));
            List<String> free = new ArrayList<>(IDS);
            free.removeAll(there);
            free.addAll(from);
            Collections.shuffle(free, random);
            Map<String, String> renames = new HashMap<>();
            Map<String, Integer> were = new HashMap<>(meaning);
            for (int i = 0; i < from.size(); i++) {
                if (!from.get(i).equals(free.get(i))) {
                    renames.put(from.get(i), free.get(i));
                }
            }
            renames.keySet().forEach(id -> {
                there.remove(id);
                meaning.put(id, last[0]++); // whatever comes under this id is another part
            });
            renames.forEach((id, name) -> {
                there.add(name);
                meaning.put(name, were.get(id));
            });
            return renames;
        }
    }

    /** A version, and what its ids mean. */
    private record Version(Funnel funnel, Parts facts, Parts stages) {}

    private static Funnel define(String version, Parts facts, Parts stages, Optional<FunnelReference> origin) {
        FunnelBuilder builder = Funnel.define("tree", version).saleTypes(Deals.DIRECT);
        origin.ifPresent(builder::derivedFrom);
        facts.there.forEach(id -> builder.facts(count(id)));
        Count asked = count(facts.there.first());
        stages.there.forEach(id -> builder.stage(
                id,
                stage -> stage.customerType(Text.of(id))
                        .criterion("c", c -> c.text(Text.of("c")).when(asked.atLeast(0)))));
        return builder.build();
    }

    private static List<Version> tree(Random random) {
        int[] last = {0};
        Parts facts = new Parts();
        Parts stages = new Parts();
        for (String id : IDS) {
            facts.meaning.put(id, last[0]++);
            stages.meaning.put(id, last[0]++);
        }
        facts.there.addAll(List.of("a", "b", "c", "d"));
        stages.there.addAll(List.of("a", "b", "c", "d"));
        List<Version> tree =
                new ArrayList<>(List.of(new Version(define("0", facts, stages, Optional.empty()), facts, stages)));
        for (int version = 1; version < 6; version++) {
            Version origin = tree.get(random.nextInt(tree.size()));
            tree.add(made(Integer.toString(version), origin, random, last));
        }
        return tree;
    }

    private static Version made(String version, Version origin, Random random, int[] last) {
        Parts facts = origin.facts.copy();
        Parts stages = origin.stages.copy();
        if (random.nextInt(3) == 0) {
            facts.comeAndGo(random);
            stages.comeAndGo(random);
            return new Version(define(version, facts, stages, Optional.of(origin.funnel.reference())), facts, stages);
        }
        Renames renames = Renames.NONE;
        for (Map.Entry<String, String> each : facts.rename(random, last).entrySet()) {
            renames = renames.fact(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, String> each : stages.rename(random, last).entrySet()) {
            renames = renames.stage(each.getKey(), each.getValue());
        }
        return new Version(origin.funnel.derive("tree", version, renames, same -> {}), facts, stages);
    }

    @Property
    void whateverVersionsCallItAPartIsTheSameByWayOfWhatTheyWereMadeOf(@ForAll long seed) {
        Random random = new Random(seed);
        List<Version> tree = tree(random);
        Gatekeeper gatekeeper = Gatekeeper.of(
                FunnelCatalog.of(tree.stream().map(Version::funnel).toList()), LAX, SHANGHAI);
        Version now = tree.get(random.nextInt(tree.size()));
        FactSheet known = FactSheet.empty();
        for (String id : now.facts.there) {
            known = known.with(count(id), now.facts.number(id));
        }
        Set<Integer> numbers = now.facts.numbers();
        Stage last = now.funnel.stages().get(now.funnel.stages().size() - 1);
        int standing = now.stages.number(last.id());
        JourneyState state = Deals.after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-7", now.funnel.reference(), "direct", LI, MONDAY))),
                Deals.learn(known),
                Deals.enter(last.id()));
        for (int moves = 0; moves < 5; moves++) {
            Version next = tree.get(random.nextInt(tree.size()));
            Optional<String> kept = next.stages.idOf(standing);
            if (next.funnel.equals(now.funnel) || kept.isEmpty()) {
                continue;
            }
            state = Deals.after(gatekeeper, state, new JourneyCommand.MoveToVersion(next.funnel.reference()));
            now = next;
            assertThat(state.stage().map(Stage::id)).isEqualTo(kept);
            for (String id : now.facts.there) {
                int number = now.facts.number(id);
                assertThat(state.facts().known(count(id)))
                        .as("%s in %s", id, now.funnel)
                        .isEqualTo(numbers.contains(number) ? (Object) (long) number : null);
            }
        }
    }

    /** Two versions of one, of which the later one exchanges two ids. */
    @Test
    void aSiblingThatExchangesIdsMeansTheOtherByThem() {
        Funnel plain = Deals.FUNNEL.derive("deals", "2", same -> {});
        Funnel swapped = Deals.FUNNEL.derive(
                "deals", "3", Renames.NONE.stage("lead", "offer").stage("offer", "lead"), same -> {});
        Gatekeeper gatekeeper =
                Gatekeeper.of(FunnelCatalog.of(Deals.FUNNEL, plain, swapped), GatePolicy.DEFAULT, SHANGHAI);
        JourneyState lead = Deals.after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-7", plain.reference(), "direct", LI, MONDAY))),
                Deals.learn(Deals.INTERESTED),
                Deals.complete("find.call"),
                Deals.enter("lead"));
        JourneyState moved = Deals.after(gatekeeper, lead, new JourneyCommand.MoveToVersion(swapped.reference()));

        assertThat(moved.stage()).contains(swapped.stage("offer"));
        assertThat(moved.stage().orElseThrow().customerType())
                .isEqualTo(Deals.FUNNEL.stage("lead").customerType());
    }

    /** What both were made of is needed where one of them has renamed something. */
    @Test
    void withoutWhatBothWereMadeOfNobodyCanTell() {
        Funnel plain = Deals.FUNNEL.derive("deals", "2", same -> {});
        Funnel swapped = Deals.FUNNEL.derive(
                "deals", "3", Renames.NONE.stage("lead", "offer").stage("offer", "lead"), same -> {});
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(plain, swapped), GatePolicy.DEFAULT, SHANGHAI);
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("deal-7", plain.reference(), "direct", LI, MONDAY)));

        assertThat(gatekeeper.decide(opened, new JourneyCommand.MoveToVersion(swapped.reference()), LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Unrecordable.VersionBetweenMissing(
                        plain.reference(), swapped.reference(), Deals.FUNNEL.reference()))));
    }
}
