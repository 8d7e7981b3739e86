package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stages and endings that the records of a list name, by id or by what they are called in any language. */
final class RecordStages {

    private static final String STANDARD = FunnelStandard.documented().id();

    private final Map<SaleType, Choice<ClaimedPlace>> bySaleType = new HashMap<>();
    private final boolean isStandard;
    /** How deals end here; which of several that are alike is meant nobody can tell. */
    private final Set<EndingKind> endings;

    RecordStages(Funnel funnel) {
        this.endings = funnel.endings().stream().map(Ending::kind).collect(Collectors.toSet());
        this.isStandard = funnel.id().equals(STANDARD);
        funnel.saleTypes().forEach(saleType -> bySaleType.put(saleType, Choice.ofPlaces(funnel, saleType)));
    }

    /** The stage of a row, which refuses what is none; a column that holds a fact, too, need not name a stage. */
    ClaimedPlace read(SaleType saleType, Cells cells) {
        String name = cells.stated(Attribute.STAGE);
        if (name.isEmpty()) {
            return ClaimedPlace.NONE;
        }
        Choice<ClaimedPlace> stages = of(saleType);
        if (cells.fact(Attribute.STAGE).isPresent()) {
            return stages.find(name).orElse(ClaimedPlace.NONE);
        }
        Optional<Text> ended = ended(name, stages);
        if (ended.isPresent()) {
            cells.refuse(Attribute.STAGE, ended.get());
            return ClaimedPlace.NONE;
        }
        return stages.read(Attribute.STAGE, cells).orElse(ClaimedPlace.NONE);
    }

    /** The stage of an object, which refuses what is none, unless it says a fact, too. */
    ClaimedPlace read(SaleType saleType, CustomerObject object, boolean isFact) {
        String name = object.values().of(Attribute.STAGE);
        if (name.isEmpty() || FactText.isNoValue(name)) {
            return ClaimedPlace.NONE;
        }
        Choice<ClaimedPlace> stages = of(saleType);
        Optional<ClaimedPlace> found = stages.find(name);
        if (found.isEmpty() && !isFact) {
            object.refuse(Attribute.STAGE.id(), ended(name, stages).orElseGet(() -> stages.advice(name)));
        }
        return found.orElse(ClaimedPlace.NONE);
    }

    /** What to say of a name that says how the deal has ended, where the methodology has no place for that. */
    private Optional<Text> ended(String name, Choice<ClaimedPlace> stages) {
        return stages.names(name)
                ? Optional.empty()
                : OutcomeWords.won(name)
                        .filter(won -> !endings.contains(won ? EndingKind.WON : EndingKind.LOST))
                        .map(won -> say(
                                won ? "cell.won" : "cell.lost",
                                "instead",
                                say(won && isStandard ? "cell.has-won" : "cell.has-endings")));
    }

    /** Whether a text names a stage or an ending of any sale type. */
    boolean names(String text) {
        return bySaleType.values().stream().anyMatch(stages -> stages.names(text));
    }

    private Choice<ClaimedPlace> of(SaleType saleType) {
        return Objects.requireNonNull(bySaleType.get(saleType));
    }
}
