package io.github.funnelkit.json;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.journey.Owner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes commands for journeys by a funnel, of each kind alike; the same seed makes the same command. */
record RandomCommands(Funnel funnel, Random random) {

    static JourneyCommand of(Funnel funnel, long seed) {
        RandomCommands commands = new RandomCommands(funnel, new Random(seed));
        return commands.make(commands.any(List.of(JourneyCommand.Kind.values())));
    }

    JourneyCommand make(JourneyCommand.Kind kind) {
        return switch (kind) {
            case LEARN -> learn();
            case ATTACH -> new JourneyCommand.Attach(any(funnel.forms()).id(), words());
            case COMPLETE ->
                new JourneyCommand.Complete(any(any(funnel.guides()).actions()).id(), typed());
            case ENTER -> new JourneyCommand.Enter(stage());
            case APPROVE -> new JourneyCommand.Approve(stage(), typed());
            case REQUEST_OVERRIDE -> new JourneyCommand.RequestOverride(stage(), typed());
            case OVERRIDE_GATE -> new JourneyCommand.OverrideGate(stage(), typed());
            case REVIEW -> new JourneyCommand.Review();
            case FALL_BACK -> new JourneyCommand.FallBack();
            case WIN -> new JourneyCommand.Win(typed());
            case LOSE -> new JourneyCommand.Lose(typed(), perhaps());
            case END -> new JourneyCommand.End(any(funnel.endings()).id(), perhaps(), perhaps(), typed());
            case REOPEN -> new JourneyCommand.Reopen(typed());
            case MOVE_TO_VERSION -> new JourneyCommand.MoveToVersion(version(), landing());
            case TAKE_BACK -> new JourneyCommand.TakeBack(1 + (random.nextLong() >>> 2), typed());
            case MOVE_DOWN ->
                new JourneyCommand.MoveDown(
                        random.nextBoolean() ? new Landing.BeforeFirstStage() : new Landing.AtStage(stage()),
                        typed(),
                        funnel.guides().stream()
                                .map(ActionGuide::id)
                                .filter(id -> random.nextBoolean())
                                .findFirst());
            case HOLD -> new JourneyCommand.Hold(LocalDate.ofEpochDay(random.nextInt(2_000_000)), typed());
            case RESUME -> new JourneyCommand.Resume(typed());
            case CHANGE_OWNER ->
                new JourneyCommand.ChangeOwner(
                        new Owner("o" + words(), random.nextBoolean() ? List.of() : List.of("s")));
            case CHANGE_DEAL -> new JourneyCommand.ChangeDeal(terms());
            case CHANGE_SALE_TYPE ->
                new JourneyCommand.ChangeSaleType(any(funnel.saleTypes()).id(), landing());
        };
    }

    private JourneyCommand learn() {
        FactSheet sheet = RandomSheets.of(funnel, random.nextLong());
        List<String> forgotten = funnel.facts().stream()
                .filter(fact -> sheet.value(fact).isUnknown() && random.nextInt(3) == 0)
                .map(fact -> fact.id())
                .toList();
        return new JourneyCommand.Learn(
                new FactChanges(sheet, forgotten), new Evidence(any(List.of(Evidence.Strength.values())), typed()));
    }

    private FunnelReference version() {
        return random.nextBoolean() ? funnel.reference() : new FunnelReference(words(), words());
    }

    private Landing landing() {
        return switch (random.nextInt(3)) {
            case 0 -> new Landing.SameStage();
            case 1 -> new Landing.BeforeFirstStage();
            default -> new Landing.AtStage(stage());
        };
    }

    private DealTerms terms() {
        DealTerms terms = random.nextBoolean()
                ? DealTerms.UNKNOWN
                : DealTerms.of(BigDecimal.valueOf(random.nextLong() >>> 1, random.nextInt(20)), "EUR");
        return terms.closing(random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(100_000)));
    }

    private String stage() {
        return any(funnel.stages()).id();
    }

    private String words() {
        return RandomTexts.of(random);
    }

    private String typed() {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> "  ";
            default -> words();
        };
    }

    private Optional<String> perhaps() {
        return random.nextBoolean() ? Optional.of(typed()) : Optional.empty();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
