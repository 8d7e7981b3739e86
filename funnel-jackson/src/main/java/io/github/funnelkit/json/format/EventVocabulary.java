package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.List;

/** What the events of a journey may name in the funnel that it goes by. */
record EventVocabulary(
        SheetReader facts,
        List<String> saleTypes,
        List<String> stages,
        List<String> endings,
        List<String> forms,
        List<String> actions,
        List<String> guides) {

    static EventVocabulary of(Funnel funnel) {
        return of(SheetReader.ofHistory(funnel), funnel);
    }

    /** What commands may name: what they learn counts from now on, so it must be what the facts can be. */
    static EventVocabulary ofCommands(Funnel funnel) {
        return of(new SheetReader(funnel), funnel);
    }

    private static EventVocabulary of(SheetReader facts, Funnel funnel) {
        return new EventVocabulary(
                facts,
                funnel.saleTypes().stream().map(SaleType::id).toList(),
                funnel.stages().stream().map(Stage::id).toList(),
                funnel.endings().stream().map(Ending::id).toList(),
                funnel.forms().stream().map(Form::id).toList(),
                funnel.guides().stream()
                        .flatMap(guide -> guide.actions().stream())
                        .map(Action::id)
                        .distinct()
                        .toList(),
                funnel.guides().stream().map(ActionGuide::id).toList());
    }
}
