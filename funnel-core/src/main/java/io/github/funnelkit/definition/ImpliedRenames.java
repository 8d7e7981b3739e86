package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import java.util.List;
import java.util.Optional;

/**
 * What is called otherwise because something else is: the flag of a criterion that is confirmed by hand has the names of its
 * stage and itself in its id, and a choice of the stage has the stages as its entries.
 */
final class ImpliedRenames {

    private ImpliedRenames() {}

    static Renames with(Renames renames, List<Stage> stages) {
        Renames all = renames;
        for (Stage stage : stages) {
            String id = renames.id(NamedPart.STAGE, stage.id());
            for (Criterion criterion : stage.criteria()) {
                if (criterion.isConfirmedByHand()) {
                    String name = NamedPart.CRITERION.name(renames.id(NamedPart.CRITERION, criterion.id()));
                    all = with(
                            all,
                            NamedPart.FACT,
                            factId(criterion.condition()),
                            factId(Criterion.confirmed(id, name, criterion.text())));
                }
            }
            Optional<Choice> chosen = stage.chosenBy();
            if (chosen.isPresent()) {
                all = with(all, NamedPart.ENTRY, chosen.get().id() + NamedPart.OF_FACT + stage.id(), id);
            }
        }
        return all;
    }

    private static String factId(Condition flag) {
        return flag.facts().iterator().next().id();
    }

    private static Renames with(Renames renames, NamedPart part, String id, String name) {
        return part.name(id).equals(name) || renames.of(part).containsKey(id) ? renames : renames.with(part, id, name);
    }
}
