package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.MachinePlan.Rung;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What somebody does about a journey of a machine, and the command that it is. */
final class MachineDeeds {

    private final LocalDate first;

    /** From a first day on. */
    MachineDeeds(LocalDate first) {
        this.first = first;
    }

    enum Kind {
        LEARN_ALL,
        LEARN_ONE,
        FORGET,
        LEARN_END,
        WORK,
        NEXT,
        ENTER,
        APPROVE,
        REQUEST,
        OVERRIDE,
        REVIEW,
        FALL_BACK,
        WIN,
        LOSE,
        END,
        REOPEN,
        MOVE,
        DOWN,
        TAKE_BACK,
        HOLD,
        RESUME,
        SALE_TYPE,
        OTHERS
    }

    /** Somebody does something, hours after what was done last or before; the numbers choose what with. */
    record Deed(Kind kind, int one, int two, int actor, int hours) {}

    /** What brings a deal onto the ladder, so that enough of them get far. */
    static final List<Deed> BEGINNING = Stream.of(Kind.LEARN_ALL, Kind.WORK, Kind.NEXT, Kind.NEXT)
            .map(kind -> new Deed(kind, 1, 1, 0, 0))
            .toList();

    static Arbitrary<List<Deed>> deeds() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(8, Kind.LEARN_ALL),
                Tuple.of(10, Kind.LEARN_ONE),
                Tuple.of(10, Kind.FORGET),
                Tuple.of(12, Kind.LEARN_END),
                Tuple.of(12, Kind.WORK),
                Tuple.of(24, Kind.NEXT),
                Tuple.of(5, Kind.ENTER),
                Tuple.of(10, Kind.APPROVE),
                Tuple.of(2, Kind.REQUEST),
                Tuple.of(6, Kind.OVERRIDE),
                Tuple.of(2, Kind.REVIEW),
                Tuple.of(5, Kind.FALL_BACK),
                Tuple.of(5, Kind.WIN),
                Tuple.of(2, Kind.LOSE),
                Tuple.of(3, Kind.END),
                Tuple.of(6, Kind.REOPEN),
                Tuple.of(12, Kind.MOVE),
                Tuple.of(4, Kind.DOWN),
                Tuple.of(10, Kind.TAKE_BACK),
                Tuple.of(2, Kind.HOLD),
                Tuple.of(14, Kind.RESUME),
                Tuple.of(8, Kind.SALE_TYPE),
                Tuple.of(2, Kind.OTHERS));
        return deeds(kinds, 90);
    }

    /** Up, down, and from version to version. */
    static Arbitrary<List<Deed>> moves() {
        return deeds(
                Arbitraries.frequency(
                        Tuple.of(1, Kind.LEARN_ALL),
                        Tuple.of(12, Kind.LEARN_ONE),
                        Tuple.of(8, Kind.FORGET),
                        Tuple.of(20, Kind.NEXT),
                        Tuple.of(3, Kind.OVERRIDE),
                        Tuple.of(3, Kind.APPROVE),
                        Tuple.of(2, Kind.FALL_BACK),
                        Tuple.of(20, Kind.MOVE),
                        Tuple.of(4, Kind.DOWN),
                        Tuple.of(4, Kind.TAKE_BACK),
                        Tuple.of(2, Kind.SALE_TYPE)),
                60);
    }

    private static Arbitrary<List<Deed>> deeds(Arbitrary<Kind> kinds, int most) {
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(0, 1)),
                Tuple.of(1, Arbitraries.integers().between(-100, 700)));
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, 11);
        return Combinators.combine(kinds, choice, choice, Arbitraries.of(0, 1, 2, 3), hours)
                .as(Deed::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(most);
    }

    JourneyCommand command(Deed deed, MachineModel model, List<Funnel> funnels, long last, LocalDate day) {
        List<String> ladder = model.plan().ids();
        String any = ladder.get(deed.one() % ladder.size());
        String reached = ladder.get(deed.one() % (1 + Math.max(0, model.standing())));
        String next = ladder.get(Math.min(model.standing() + 1, ladder.size() - 1));
        String reason = deed.two() == 0 ? " " : "a reason";
        return switch (deed.kind()) {
            case LEARN_ALL -> Deals.learn(everything(first.plusDays(20L * deed.one())));
            case LEARN_ONE -> Deals.learn(one(MachinePlan.STAGES.get(deed.one() % 5), deed.two()));
            case FORGET ->
                deed.two() < 4
                        ? new JourneyCommand.Learn(FactChanges.forgotten(MachinePlan.flag(any)))
                        : Deals.learn(FactSheet.empty().with(MachinePlan.flag(reached), false));
            case LEARN_END -> Deals.learn(ended(model.plan().ends(), deed, day));
            case WORK -> work(model.plan(), deed.one());
            case NEXT -> new JourneyCommand.Enter(next);
            case ENTER -> new JourneyCommand.Enter(any);
            case APPROVE -> new JourneyCommand.Approve(deed.two() % 2 == 0 ? next : any, "");
            case REQUEST -> new JourneyCommand.RequestOverride(any, reason);
            case OVERRIDE -> new JourneyCommand.OverrideGate(any, reason);
            case REVIEW -> new JourneyCommand.Review();
            case FALL_BACK -> new JourneyCommand.FallBack();
            case WIN -> new JourneyCommand.Win("");
            case LOSE -> new JourneyCommand.Lose(why(deed.two()), Optional.empty());
            case END -> end(model.plan().ends().ids(), deed);
            case REOPEN -> new JourneyCommand.Reopen("a reason");
            case MOVE ->
                move(
                        funnels.get(deed.one() % funnels.size()),
                        model.plan().saleType().id(),
                        deed.two());
            case DOWN ->
                deed.one() % 2 == 0 && ladder.size() > 1
                        ? JourneyCommand.MoveDown.by(MachinePlan.BACK, deed.two() < 3 ? any : ladder.get(0), reason)
                        : new JourneyCommand.MoveDown(
                                deed.two() < 3 ? new Landing.BeforeFirstStage() : new Landing.AtStage(any), reason);
            case SALE_TYPE -> {
                String saleType = deed.one() % 4 == 0 ? "sale" : "short";
                List<Landing> landings =
                        landings(funnels.get(Integer.parseInt(model.plan().version()) - 1), saleType);
                yield new JourneyCommand.ChangeSaleType(
                        saleType, deed.one() % 2 == 0 ? landings.get(0) : landings.get(deed.two() % landings.size()));
            }
            case OTHERS ->
                deed.one() % 2 == 0
                        ? new JourneyCommand.ChangeOwner(Owner.of("owner-" + deed.two()))
                        : new JourneyCommand.ChangeDeal(DealTerms.of(BigDecimal.valueOf(deed.two()), "CNY"));
            case HOLD -> new JourneyCommand.Hold(day.plusDays(deed.one() - 1), reason);
            case RESUME -> new JourneyCommand.Resume("");
            case TAKE_BACK -> new JourneyCommand.TakeBack(1 + Math.max(0, last - 1 - deed.one()), reason);
        };
    }

    /** A reason of those that are listed, another one, or none. */
    private static String why(int choice) {
        return choice == 0 ? " " : choice % 3 == 0 ? "a reason" : MachineEnds.REASONS.get(choice % 2);
    }

    private static JourneyCommand end(List<String> endings, Deed deed) {
        if (endings.isEmpty()) {
            return new JourneyCommand.Review();
        }
        Optional<String> reason = deed.two() > 9 ? Optional.empty() : Optional.of(why(deed.two()));
        return new JourneyCommand.End(endings.get(deed.one() % endings.size()), reason, Optional.of("a rival"), "");
    }

    private static JourneyCommand move(Funnel to, String saleType, int landing) {
        return new JourneyCommand.MoveToVersion(
                to.reference(),
                landings(to, saleType).get(landing % landings(to, saleType).size()));
    }

    static List<Landing> landings(Funnel funnel, String saleType) {
        List<Landing> landings = new ArrayList<>(List.of(new Landing.SameStage(), new Landing.BeforeFirstStage()));
        funnel.stages(funnel.saleType(saleType)).forEach(stage -> landings.add(new Landing.AtStage(stage.id())));
        return landings;
    }

    private static JourneyCommand work(MachinePlan plan, int choice) {
        List<String> actions = new ArrayList<>(
                plan.rungs().stream().filter(Rung::guided).map(Rung::action).toList());
        if (plan.rungs().size() > 1) {
            actions.add(MachinePlan.REDO);
        }
        return actions.isEmpty() ? new JourneyCommand.Review() : Deals.complete(actions.get(choice % actions.size()));
    }

    private static FactSheet everything(LocalDate date) {
        FactSheet.Builder sheet = FactSheet.builder();
        MachinePlan.STAGES.forEach(stage -> sheet.set(MachinePlan.flag(stage), true)
                .set(MachinePlan.other(stage), true)
                .set(MachinePlan.day(stage), date));
        return sheet.build();
    }

    private FactSheet one(String stage, int choice) {
        FactSheet empty = FactSheet.empty();
        return switch (choice % 4) {
            case 0 -> empty.with(MachinePlan.flag(stage), choice > 5);
            case 1 -> empty.with(MachinePlan.other(stage), choice > 5);
            case 2 -> empty.with(MachinePlan.day(stage), first.plusDays(choice));
            default -> empty.withNone(MachinePlan.day(stage));
        };
    }

    /** Whether a deal has ended in one of the ways that the facts can say, or since when. */
    private static FactSheet ended(MachineEnds ends, Deed deed, LocalDate day) {
        List<MachineEnds.End> saidByFacts = ends.all().stream()
                .filter(end -> end.when() != MachineEnds.When.DECLARED)
                .toList();
        if (saidByFacts.isEmpty()) {
            return FactSheet.empty();
        }
        MachineEnds.End end = saidByFacts.get(deed.one() % saidByFacts.size());
        boolean isSo = deed.two() % 2 == 0;
        return end.when() == MachineEnds.When.FLAG
                ? FactSheet.empty().with(MachineEnds.flag(end.id()), isSo)
                : FactSheet.empty().with(MachineEnds.day(end.id()), day.plusDays(isSo ? -1 : deed.two() - 1L));
    }
}
