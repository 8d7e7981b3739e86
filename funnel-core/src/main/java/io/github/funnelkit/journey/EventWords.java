package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what happened in an event. What the funnel of then does not define any more is named by its id. */
final class EventWords {

    private EventWords() {}

    static String of(JourneyEvent event, Funnel funnel, Locale language) {
        if (event instanceof JourneyEvent.Opened opened) {
            return JourneyWords.OPENED.in(
                    language,
                    opened.funnel().id(),
                    opened.funnel().version(),
                    funnel.saleType(opened.saleType()).label());
        } else if (event instanceof JourneyEvent.FactsLearned learned) {
            return factWords(learned.changes(), funnel, language);
        } else if (event instanceof JourneyEvent.FormAttached attached) {
            Text form = funnel.forms().stream()
                    .filter(each -> each.id().equals(attached.form()))
                    .findFirst()
                    .map(Form::label)
                    .orElse(Text.of(attached.form()));
            return JourneyWords.FORM_ATTACHED.in(language, form, attached.reference());
        } else if (event instanceof JourneyEvent.ActionDone done) {
            return noted(JourneyWords.ACTION_DONE.in(language, action(done.action(), funnel)), done.note(), language);
        } else if (event instanceof JourneyEvent.OverrideRequested request) {
            return JourneyWords.OVERRIDE_REQUESTED.in(language, stage(request.stage(), funnel), request.reason());
        } else if (event instanceof JourneyEvent.StageApproved approved) {
            return noted(
                    JourneyWords.STAGE_APPROVED.in(language, stage(approved.stage(), funnel)),
                    approved.note(),
                    language);
        } else if (event instanceof JourneyEvent.StageEntered entered) {
            return JourneyWords.STAGE_ENTERED.in(language, stage(entered.stage(), funnel));
        } else if (event instanceof JourneyEvent.StageOverridden overridden) {
            Waived waived = overridden.waived();
            int lacking = waived.criteria().size()
                    + waived.actions().size()
                    + waived.stages().size()
                    + waived.approvals().size();
            return JourneyWords.STAGE_OVERRIDDEN.in(
                    language, stage(overridden.stage(), funnel), lacking, overridden.reason());
        } else if (event instanceof JourneyEvent.FallenBack fallen) {
            int ceased = fallen.ceased().size();
            return fallen.stage()
                    .map(stage -> JourneyWords.FALLEN_BACK.in(language, stage(stage, funnel), ceased))
                    .orElseGet(() -> JourneyWords.FALLEN_OUT.in(language, ceased));
        } else if (event instanceof JourneyEvent.Won won) {
            return noted(JourneyWords.WON.in(language), won.note(), language);
        } else if (event instanceof JourneyEvent.Lost lost) {
            return lost.to()
                    .map(to -> JourneyWords.LOST_TO.in(language, to, lost.reason()))
                    .orElseGet(() -> JourneyWords.LOST.in(language, lost.reason()));
        } else if (event instanceof JourneyEvent.Reopened reopened) {
            return JourneyWords.REOPENED.in(language, reopened.reason());
        } else {
            JourneyEvent.MovedToVersion moved = (JourneyEvent.MovedToVersion) event;
            FunnelReference version = moved.funnel();
            return moved.stage()
                    .map(stage ->
                            JourneyWords.MOVED.in(language, version.id(), version.version(), stage(stage, funnel)))
                    .orElseGet(() -> JourneyWords.MOVED_OUT.in(language, version.id(), version.version()));
        }
    }

    private static String noted(String words, String note, Locale language) {
        return note.isBlank() ? words : CommonWords.REMARKED.in(language, words, note);
    }

    private static Text stage(String id, Funnel funnel) {
        return funnel.stage(id).customerType().label();
    }

    private static Text action(String id, Funnel funnel) {
        return funnel.guides().stream()
                .flatMap(guide -> guide.actions().stream())
                .filter(action -> action.id().equals(id))
                .findFirst()
                .map(Action::text)
                .orElse(Text.of(id));
    }

    private static String factWords(FactChanges changes, Funnel funnel, Locale language) {
        FactSheet learned = changes.learned();
        List<String> words = new ArrayList<>();
        for (Fact<?> fact : learned.facts()) {
            words.add(CommonWords.LABELLED.in(
                    language, fact.label(), FactText.words(fact, learned.value(fact), language)));
        }
        for (String id : changes.forgotten()) {
            Text label = funnel.facts().stream()
                    .filter(fact -> fact.id().equals(id))
                    .findFirst()
                    .<Text>map(Fact::label)
                    .orElse(Text.of(id));
            words.add(JourneyWords.FORGOTTEN.in(language, label));
        }
        return CommonWords.CLAUSES.join(language, words);
    }
}
