package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.internal.wording.Quantities;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says what happened in an event. What the funnel of then does not define any more is named by its id. */
final class EventWords {

    private EventWords() {}

    static String of(JourneyEvent event, Funnel funnel, Locale language, UnaryOperator<String> names) {
        return OneLine.of(words(event, funnel, language, names));
    }

    private static String words(JourneyEvent event, Funnel funnel, Locale language, UnaryOperator<String> names) {
        return switch (event.kind()) {
            case OPENED -> opened((JourneyEvent.Opened) event, funnel, language);
            case FACTS_LEARNED -> learned((JourneyEvent.FactsLearned) event, funnel, language);
            case FORM_ATTACHED -> attached((JourneyEvent.FormAttached) event, funnel, language);
            case ACTION_DONE -> {
                var done = (JourneyEvent.ActionDone) event;
                String words = JourneyWords.ACTION_DONE.in(language, action(done.action(), funnel));
                yield noted(words, done.note(), language);
            }
            case OVERRIDE_REQUESTED -> {
                var request = (JourneyEvent.OverrideRequested) event;
                yield JourneyWords.OVERRIDE_REQUESTED.in(language, stage(request.stage(), funnel), request.reason());
            }
            case STAGE_APPROVED -> {
                var approved = (JourneyEvent.StageApproved) event;
                String words = JourneyWords.STAGE_APPROVED.in(language, stage(approved.stage(), funnel));
                yield noted(words, approved.note(), language);
            }
            case STAGE_ENTERED ->
                JourneyWords.STAGE_ENTERED.in(language, stage(((JourneyEvent.StageEntered) event).stage(), funnel));
            case STAGE_OVERRIDDEN -> overridden((JourneyEvent.StageOverridden) event, funnel, language);
            case FALLEN_BACK -> fallenBack((JourneyEvent.FallenBack) event, funnel, language);
            case WON -> noted(JourneyWords.WON.in(language), ((JourneyEvent.Won) event).note(), language);
            case LOST -> {
                var lost = (JourneyEvent.Lost) event;
                yield lost.competitor()
                        .map(to -> JourneyWords.LOST_TO.in(language, to, lost.reason()))
                        .orElseGet(() -> JourneyWords.LOST.in(language, lost.reason()));
            }
            case ENDED -> ended((DealEvent.Ended) event, funnel, language);
            case REOPENED -> JourneyWords.REOPENED.in(language, ((JourneyEvent.Reopened) event).reason());
            case MOVED_TO_VERSION -> moved((JourneyEvent.MovedToVersion) event, funnel, language);
            case TAKEN_BACK -> {
                var taken = (JourneyEvent.TakenBack) event;
                yield JourneyWords.TAKEN_BACK.in(language, taken.event(), taken.reason());
            }
            case OWNER_CHANGED -> owner(((DealEvent.OwnerChanged) event).owner(), language, names);
            case DEAL_CHANGED -> deal(((DealEvent.DealChanged) event).terms(), language);
            case SALE_TYPE_CHANGED -> typeChanged((DealEvent.SaleTypeChanged) event, funnel, language);
            case PUT_ON_HOLD -> onHold((DealEvent.PutOnHold) event, language);
            case RESUMED -> noted(JourneyWords.RESUMED.in(language), ((DealEvent.Resumed) event).note(), language);
            case MOVED_DOWN -> {
                var down = (JourneyEvent.MovedDown) event;
                yield down.stage()
                        .map(stage -> movedDown(stage, down, funnel, language))
                        .orElseGet(() -> JourneyWords.MOVED_DOWN_OUT.in(language, down.reason()));
            }
        };
    }

    private static String opened(JourneyEvent.Opened opened, Funnel funnel, Locale language) {
        return JourneyWords.OPENED.in(
                language,
                opened.funnel().id(),
                opened.funnel().version(),
                funnel.saleType(opened.saleType()).label());
    }

    private static String attached(JourneyEvent.FormAttached attached, Funnel funnel, Locale language) {
        Text form = funnel.forms().stream()
                .filter(each -> each.id().equals(attached.form()))
                .findFirst()
                .map(Form::label)
                .orElse(Text.of(attached.form()));
        return JourneyWords.FORM_ATTACHED.in(language, form, attached.reference());
    }

    private static String overridden(JourneyEvent.StageOverridden overridden, Funnel funnel, Locale language) {
        Waived waived = overridden.waived();
        int lacking = waived.criteria().size()
                + waived.actions().size()
                + waived.stages().size()
                + waived.approvals().size();
        return JourneyWords.STAGE_OVERRIDDEN.in(
                language, stage(overridden.stage(), funnel), lacking, overridden.reason());
    }

    private static String fallenBack(JourneyEvent.FallenBack fallen, Funnel funnel, Locale language) {
        int ceased = fallen.ceased().size();
        return fallen.stage()
                .map(stage -> JourneyWords.FALLEN_BACK.in(language, stage(stage, funnel), ceased))
                .orElseGet(() -> JourneyWords.FALLEN_OUT.in(language, ceased));
    }

    private static String moved(JourneyEvent.MovedToVersion moved, Funnel funnel, Locale language) {
        FunnelReference version = moved.funnel();
        return moved.stage()
                .map(stage -> JourneyWords.MOVED.in(language, version.id(), version.version(), stage(stage, funnel)))
                .orElseGet(() -> JourneyWords.MOVED_OUT.in(language, version.id(), version.version()));
    }

    private static String owner(Owner owner, Locale language, UnaryOperator<String> names) {
        String name = names.apply(owner.id());
        List<String> standIns = owner.standIns().stream().map(names).toList();
        return standIns.isEmpty()
                ? JourneyWords.OWNER.in(language, name)
                : JourneyWords.OWNER_WITH_STAND_INS.in(language, name, CommonWords.LIST.joined(standIns));
    }

    private static String deal(DealTerms terms, Locale language) {
        Text amount = terms.amount() == null || terms.currency() == null
                ? JourneyWords.AMOUNT_UNKNOWN.text()
                : Quantities.text(terms.amount(), terms.currency());
        Text closing = terms.expectedClose() == null
                ? JourneyWords.CLOSE_UNKNOWN.text()
                : JourneyWords.EXPECTED_CLOSE.text(terms.expectedClose());
        return JourneyWords.DEAL.in(language, CommonWords.LIST.joined(List.of(amount, closing)));
    }

    private static String typeChanged(DealEvent.SaleTypeChanged changed, Funnel funnel, Locale language) {
        Text saleType = funnel.saleType(changed.saleType()).label();
        return changed.stage()
                .map(stage -> JourneyWords.SALE_TYPE_CHANGED.in(language, saleType, stage(stage, funnel)))
                .orElseGet(() -> JourneyWords.SALE_TYPE_CHANGED_OUT.in(language, saleType));
    }

    static String onHold(DealEvent.PutOnHold held, Locale language) {
        return OneLine.of(JourneyWords.PUT_ON_HOLD.in(language, held.until(), held.reason()));
    }

    private static String ended(DealEvent.Ended ended, Funnel funnel, Locale language) {
        Optional<Ending> ending = funnel.endings().stream()
                .filter(each -> each.id().equals(ended.ending()))
                .findFirst();
        Text label = ending.map(Ending::label).orElseGet(() -> Text.of(ended.ending()));
        Optional<Text> reason = ended.reason()
                .map(id -> ending.flatMap(
                                each -> Optional.ofNullable(each.reasons().get(id)))
                        .orElseGet(() -> Text.of(id)));
        String words = ended.competitor()
                .map(competitor -> reason.map(why -> JourneyWords.ENDED_TO_BECAUSE.in(language, label, competitor, why))
                        .orElseGet(() -> JourneyWords.ENDED_TO.in(language, label, competitor)))
                .orElseGet(() -> reason.map(why -> JourneyWords.ENDED_BECAUSE.in(language, label, why))
                        .orElseGet(() -> JourneyWords.ENDED.in(language, label)));
        return noted(words, ended.note(), language);
    }

    private static String noted(String words, String note, Locale language) {
        return note.isBlank() ? words : CommonWords.REMARKED.in(language, words, note);
    }

    private static String movedDown(String to, JourneyEvent.MovedDown down, Funnel funnel, Locale language) {
        Text stage = stage(to, funnel);
        return down.guide()
                .map(guide -> JourneyWords.MOVED_DOWN_BY.in(
                        language, stage, funnel.guide(guide).label(), down.reason()))
                .orElseGet(() -> JourneyWords.MOVED_DOWN.in(language, stage, down.reason()));
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

    private static String learned(JourneyEvent.FactsLearned learned, Funnel funnel, Locale language) {
        Evidence evidence = learned.evidence();
        List<String> remarks = new ArrayList<>();
        if (evidence.isConfirmed()) {
            remarks.add(JourneyWords.CONFIRMED.in(language));
        }
        if (!evidence.source().isBlank()) {
            remarks.add(evidence.source());
        }
        return noted(
                factWords(learned.changes(), funnel, language), CommonWords.LIST.join(language, remarks), language);
    }

    private static String factWords(FactChanges changes, Funnel funnel, Locale language) {
        FactSheet learned = changes.learned();
        List<String> words = new ArrayList<>();
        for (Fact<?> fact : learned.facts()) {
            words.add(CommonWords.LABELLED.in(
                    language, fact.label(), FactText.describe(named(fact, funnel), learned.value(fact), language)));
        }
        for (String id : changes.forgotten()) {
            Text label = fact(id, funnel).<Text>map(Fact::label).orElse(Text.of(id));
            words.add(JourneyWords.FORGOTTEN.in(language, label));
        }
        return CommonWords.CLAUSES.join(language, words);
    }

    /** What was read takes any entry and knows no names of them; the funnel does. */
    private static Fact<?> named(Fact<?> learned, Funnel funnel) {
        return fact(learned.id(), funnel)
                .filter(fact -> fact.type() == learned.type())
                .orElse(learned);
    }

    private static Optional<Fact<?>> fact(String id, Funnel funnel) {
        return funnel.facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
