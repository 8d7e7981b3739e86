package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.WinRule;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** The nearest conforming history costs what a search over all of them says that knows nothing of how it is found. */
class AlignmentTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    /** One letter: a stage by its index ("3"), "back 1", "won", "lost" or "reopened"; "!" after it where its gate was shut. */
    private record Search(int stages, boolean skipping, boolean winAnywhere, List<String> word) {

        private record Node(int read, int place, String ended, int cost) {}

        /** The least cost of an edit of the word into one that leads from the start to the end. */
        int cost(int place, String ended) {
            PriorityQueue<Node> open = new PriorityQueue<>((a, b) -> Integer.compare(a.cost(), b.cost()));
            Map<String, Integer> best = new HashMap<>();
            open.add(new Node(0, -1, "", 0));
            while (!open.isEmpty()) {
                Node node = open.remove();
                if (best.merge(node.read() + "|" + node.place() + "|" + node.ended(), node.cost(), Math::min)
                        < node.cost()) {
                    continue;
                }
                boolean isThere = ended.isEmpty()
                        ? node.ended().isEmpty() && node.place() == place
                        : node.ended().equals(ended);
                if (node.read() == word.size() && isThere) {
                    return node.cost();
                }
                for (Node next : next(node, ended)) {
                    String key = next.read() + "|" + next.place() + "|" + next.ended();
                    if (next.cost() < best.getOrDefault(key, Integer.MAX_VALUE)) {
                        best.put(key, next.cost());
                        open.add(next);
                    }
                }
            }
            throw new AssertionError("no way to " + place + " " + ended);
        }

        private List<Node> next(Node node, String wanted) {
            List<Node> all = new ArrayList<>();
            List<String> letters = new ArrayList<>(List.of("won", "lost", "reopened", "back -1"));
            for (int i = 0; i < stages; i++) {
                letters.add(String.valueOf(i));
                letters.add("back " + i);
            }
            for (String letter : letters) { // put in
                boolean isEnd = letter.equals("won") || letter.equals("lost");
                int[] to = step(node, letter);
                if (to != null && (!isEnd || letter.equals(wanted))) {
                    all.add(new Node(node.read(), to[0], ended(letter), node.cost() + 1));
                }
            }
            if (node.read() < word.size()) {
                String letter = word.get(node.read());
                all.add(new Node(node.read() + 1, node.place(), node.ended(), node.cost() + 1)); // left out
                String plain = letter.replace("!", "");
                int[] to = step(node, plain);
                if (to != null) { // kept
                    all.add(new Node(
                            node.read() + 1, to[0], ended(plain), node.cost() + (letter.endsWith("!") ? 1 : 0)));
                }
            }
            return all;
        }

        private static String ended(String letter) {
            return switch (letter) {
                case "won", "lost" -> letter;
                default -> "";
            };
        }

        private int @org.jspecify.annotations.Nullable [] step(Node node, String letter) {
            boolean open = node.ended().isEmpty();
            if (letter.equals("reopened")) {
                return open ? null : new int[] {node.place()};
            }
            if (!open) {
                return null;
            }
            if (letter.equals("lost") || (letter.equals("won") && (winAnywhere || node.place() == stages - 1))) {
                return new int[] {node.place()};
            }
            if (letter.equals("won") || letter.equals("never")) {
                return null;
            }
            if (letter.startsWith("back ")) {
                int to = Integer.parseInt(letter.substring(5));
                return to < node.place() ? new int[] {to} : null;
            }
            int to = Integer.parseInt(letter);
            boolean fits = to == node.place() + 1 || (skipping && to > node.place());
            return fits ? new int[] {to} : null;
        }
    }

    private static Flag flag(int stage) {
        return Flag.of("f" + stage, Text.of("f" + stage));
    }

    private static Funnel funnel(int stages) {
        FunnelBuilder funnel = Funnel.define("ladder", "1").saleTypes(SaleType.of("direct", Text.of("direct")));
        for (int i = 0; i < stages; i++) {
            int at = i;
            funnel = funnel.stage(
                    "s" + i,
                    stage -> stage.customerType(Text.of("S" + at))
                            .criterion("c", c -> c.text(Text.of("c" + at)).when(flag(at).isTrue())));
        }
        return funnel.build();
    }

    private static GatePolicy policy(Funnel funnel, boolean skipping, boolean winAnywhere) {
        return GatePolicy.of(funnel)
                .withSkipping(skipping)
                .withWinning(winAnywhere ? WinRule.FROM_ANY_STAGE : WinRule.FROM_LAST_STAGE);
    }

    @Property
    void staysCostWhatASearchSays(
            @ForAll @IntRange(min = 1, max = 4) int stages,
            @ForAll boolean skipping,
            @ForAll boolean winAnywhere,
            @ForAll @Size(max = 8) List<@IntRange(min = -1, max = 6) Integer> moves) {
        Funnel funnel = funnel(stages);
        List<StageStay> stays = new ArrayList<>();
        List<String> word = new ArrayList<>();
        int place = -1;
        String ended = "";
        for (int i = 0; i < moves.size(); i++) {
            int move = moves.get(i);
            boolean closes = move > 4;
            int to = closes ? place : Math.min(move, stages - 1);
            LocalDate since = FIRST.plusDays(10L * i);
            if (to != place || !ended.isEmpty()) {
                word.add(to < 0 ? "never" : String.valueOf(to));
            }
            ended = closes ? (move == 5 ? "won" : "lost") : "";
            if (closes) {
                word.add(ended);
            }
            StayEnd end = closes ? (move == 5 ? StayEnd.WON : StayEnd.LOST) : StayEnd.OPEN;
            stays.add(new StageStay(
                    "deal",
                    "direct",
                    to < 0 ? "" : "s" + to,
                    since,
                    closes ? Optional.of(since.plusDays(5)) : Optional.empty(),
                    end,
                    Optional.empty()));
            place = to;
        }
        if (stays.isEmpty()) {
            return;
        }

        HistoryConformance checked = StayCheck.by(funnel, policy(funnel, skipping, winAnywhere))
                .check(stays)
                .get(0);

        agrees(checked, stages, skipping, winAnywhere, word, place, ended);
    }

    @Property
    void journeysCostWhatASearchSays(
            @ForAll @IntRange(min = 1, max = 4) int stages,
            @ForAll boolean skipping,
            @ForAll boolean winAnywhere,
            @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 12) Integer> moves) {
        Funnel funnel = funnel(stages);
        Gatekeeper gatekeeper =
                Gatekeeper.of(FunnelCatalog.of(funnel), policy(funnel, skipping, winAnywhere), ZoneOffset.UTC);
        Actor actor = Actor.of("li");
        Instant at = Instant.parse("2026-01-01T12:00:00Z");
        List<JourneyEvent> events = new ArrayList<>();
        events.add(gatekeeper.open("deal", funnel.reference(), "direct", actor, at));
        List<String> word = new ArrayList<>();
        boolean[] known = new boolean[stages];
        int place = -1;
        String ended = "";
        for (int move : moves) {
            EventMetadata stamp = new EventMetadata(events.size() + 1L, at.plus(Duration.ofDays(events.size())), actor);
            if (move < 4) {
                int fact = move % stages;
                known[fact] = true;
                events.add(new JourneyEvent.FactsLearned(
                        stamp, FactChanges.learned(FactSheet.empty().with(flag(fact), true)), Evidence.ASSERTED));
            } else if (move < 8) {
                int to = move % stages;
                events.add(new JourneyEvent.StageEntered(stamp, "s" + to));
                boolean shut = false;
                for (int i = place + 1; i <= to && ended.isEmpty(); i++) {
                    shut |= !known[i];
                }
                word.add(to + (shut ? "!" : ""));
                place = to;
            } else if (move < 10) {
                int to = move % stages - 1;
                if (to >= place || !ended.isEmpty()) {
                    continue;
                }
                boolean before = to < 0;
                events.add(new JourneyEvent.MovedDown(
                        stamp, before ? Optional.empty() : Optional.of("s" + to), "a reason", Optional.empty()));
                word.add("back " + to);
                place = to;
            } else if (move < 12) {
                ended = move == 10 ? "won" : "lost";
                events.add(
                        move == 10
                                ? new JourneyEvent.Won(stamp, "")
                                : new JourneyEvent.Lost(stamp, "price", Optional.empty()));
                word.add(ended);
            } else if (!ended.isEmpty()) {
                events.add(new JourneyEvent.Reopened(stamp, "a reason"));
                word.add("reopened");
                ended = "";
            }
        }

        HistoryConformance checked = JourneyCheck.by(gatekeeper).check(new JourneyHistory(events));

        agrees(checked, stages, skipping, winAnywhere, word, place, ended);
    }

    private static void agrees(
            HistoryConformance checked,
            int stages,
            boolean skipping,
            boolean winAnywhere,
            List<String> word,
            int place,
            String ended) {
        Function<List<String>, Search> search = letters -> new Search(stages, skipping, winAnywhere, letters);
        int cost = search.apply(word).cost(place, ended);
        int worst = word.size() + search.apply(List.of()).cost(place, ended);
        assertThat(checked.cost()).as(word + " " + checked.nearest()).isEqualTo(cost);
        assertThat(checked.worst()).as(word.toString()).isEqualTo(worst);
        assertThat(checked.fitness()).isEqualTo(worst == 0 ? 1 : 1 - (double) cost / worst);
        assertThat(checked.isConforming()).as(checked.toString()).isEqualTo(cost == 0);
        assertThat(checked.nearest().stream()
                        .filter(step -> step.fit() != StepFit.KEPT)
                        .count())
                .isEqualTo(cost);
        Statistics.label("cost").collect(cost == 0 ? "none" : "some");
    }
}
