package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The texts that readers of a funnel see; notes about where it comes from are not among them. */
final class WordedTexts {

    private WordedTexts() {}

    static List<Text> of(Funnel funnel) {
        List<Text> texts = new ArrayList<>();
        funnel.label().ifPresent(texts::add);
        funnel.saleTypes().stream().map(SaleType::label).forEach(texts::add);
        for (Fact<?> sum : funnel.sums()) {
            texts.add(sum.label());
        }
        funnel.facts().forEach(fact -> add(fact, texts));
        funnel.forms().stream().map(Form::label).forEach(texts::add);
        funnel.positions().stream().map(Position::label).forEach(texts::add);
        for (Stage stage : funnel.stages()) {
            texts.add(stage.customerType().label());
            for (Criterion criterion : stage.criteria()) {
                if (criterion.hasOwnText()) {
                    texts.add(criterion.text());
                }
                criterion.toDo().ifPresent(texts::add);
            }
        }
        for (ActionGuide guide : funnel.guides()) {
            guide.title().ifPresent(texts::add);
            for (Action action : guide.actions()) {
                texts.add(action.text());
                texts.addAll(action.points());
            }
            for (Team.Assignment assignment : guide.team().assignments()) {
                assignment.holder().ifPresent(texts::add);
            }
        }
        for (Ending ending : funnel.endings()) {
            texts.add(ending.label());
            texts.addAll(ending.reasons().values());
        }
        return texts;
    }

    private static void add(Fact<?> fact, List<Text> texts) {
        texts.add(fact.label());
        fact.unitLabel().ifPresent(texts::add);
        texts.addAll(fact.entryLabels().values());
        fact.each().forEach(ofRecord -> add(ofRecord, texts));
    }
}
