package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stage as an option names it: by its id, or as its customers are called in any language. */
final class NamedStage {

    private NamedStage() {}

    /** The stage; empty when none is called so. */
    static Optional<Stage> of(Funnel funnel, String name) {
        return funnel.stages().stream()
                .filter(stage -> stage.id().equals(name))
                .findFirst()
                .or(() -> funnel.stages().stream()
                        .filter(stage -> names(stage).contains(Spelling.key(name)))
                        .findFirst());
    }

    private static List<String> names(Stage stage) {
        return stage.customerType().label().wordings().values().stream()
                .map(Spelling::key)
                .toList();
    }

    /** That there is none, which there are, and which was probably meant; others may be allowed besides. */
    static Text unknown(Funnel funnel, String name, List<String> besides) {
        List<String> ids =
                new ArrayList<>(funnel.stages().stream().map(Stage::id).toList());
        ids.addAll(besides);
        Text problem = say("form.no-stage", "stage", name, "stages", join("cell.entries", ids));
        return NearestName.of(name, ids)
                .<Text>map(meant -> say("cell.did-you-mean", "problem", problem, "meant", "'" + meant + "'"))
                .orElse(problem);
    }
}
