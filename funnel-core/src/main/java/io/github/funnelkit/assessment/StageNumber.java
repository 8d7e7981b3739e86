package io.github.funnelkit.assessment;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.GivenValue;
import io.github.funnelkit.internal.wording.UnfitValue;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The numbers of the stages of a sale type, by which they are compared. */
final class StageNumber {

    private StageNumber() {}

    /** The number of the stage that was reached; -1 for none. */
    static int of(SalePath path, ReachedStage reached) {
        return reached.stage().isPresent() ? require(path, reached.stage().get()) : -1;
    }

    /** The number of a stage. */
    static int require(SalePath path, Stage stage) {
        int number = find(path, stage.id(), false);
        return number >= 0 ? number : refuse(path, stage.id());
    }

    /** The number of the stage of an id, or of the name of its customer type in any language. */
    static int named(SalePath path, String name) {
        int number = find(path, name, false);
        if (number < 0) {
            number = find(path, name, true);
        }
        return number >= 0 ? number : refuse(path, name);
    }

    /** The same, or the number of stages and that of the ending in the funnel, by its id or what it is called. */
    static int namedPlace(SalePath path, String name) {
        List<Ending> endings = path.funnel().endings();
        if (endings.isEmpty()) {
            return named(path, name);
        }
        for (boolean byLabel : new boolean[] {false, true}) {
            int stage = find(path, name, byLabel);
            if (stage >= 0) {
                return stage;
            }
            for (int number = 0; number < endings.size(); number++) {
                Ending ending = endings.get(number);
                if (byLabel
                        ? ending.label().wordings().containsValue(name)
                        : ending.id().equals(name)) {
                    return path.stages().size() + number;
                }
            }
        }
        return refuse(path, name);
    }

    private static int find(SalePath path, String name, boolean byLabel) {
        List<Stage> stages = path.stages();
        for (int number = 0; number < stages.size(); number++) {
            Stage stage = stages.get(number);
            if (byLabel
                    ? stage.customerType().label().wordings().containsValue(name)
                    : stage.id().equals(name)) {
                return number;
            }
        }
        return -1;
    }

    private static int refuse(SalePath path, String name) {
        List<String> ids = new ArrayList<>();
        List<Text> labels = new ArrayList<>();
        for (Stage stage : path.stages()) {
            ids.add(stage.id());
            labels.add(stage.customerType().label());
        }
        for (Ending ending : path.funnel().endings()) {
            ids.add(ending.id());
            labels.add(ending.label());
        }
        Text expected = CommonWords.ONE_OF.text(CommonWords.LIST.joined(labels));
        throw new UnfitValue(
                path.funnel() + ": stage '" + GivenValue.shortened(name) + "' is none of sale type '"
                        + path.saleType().id() + "'" + NearestName.hint(name, ids) + "; expected one of "
                        + String.join(", ", ids),
                NearestName.of(name, names(ids, labels))
                        .map(near -> CommonWords.DID_YOU_MEAN.text(expected, near))
                        .orElse(expected));
    }

    /** All that a stage or an ending can be written as. */
    private static List<String> names(List<String> ids, List<Text> labels) {
        List<String> names = new ArrayList<>(ids);
        labels.forEach(label -> names.addAll(label.wordings().values()));
        return names;
    }
}
