package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Phrase.phrase;
import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what happened in an event. What the funnel of then does not define any more is named by its id. */
final class EventWords {

    private static final Text NO_STAGE = text("第一阶段之前", "before the first stage");
    private static final Text SEMICOLON = text(";", "; ");
    private static final Phrase OPENED = phrase("开始,版本 {} {},{}", "Opened by version {} {}, {}");
    private static final Phrase FACT = phrase("{}:{}", "{}: {}");
    private static final Phrase FORGOTTEN = phrase("{}:不再确定", "{}: not known any more");
    private static final Phrase ATTACHED = phrase("附上表单「{}」({})", "Attached form '{}' ({})");
    private static final Phrase DONE = phrase("完成动作「{}」", "Done: {}");
    private static final Phrase REQUESTED =
            phrase("申请越权进入「{}」,原因:{}", "Asked for an override to enter '{}', because: {}");
    private static final Phrase APPROVED = phrase("批准进入「{}」", "Approved entering '{}'");
    private static final Phrase ENTERED = phrase("进入「{}」", "Entered '{}'");
    private static final Phrase OVERRIDDEN =
            phrase("越权放行进入「{}」({} 项条件未满足),原因:{}", "Entered '{}' by override (things lacking: {}), because: {}");
    private static final Phrase FALLEN =
            phrase("退回「{}」({} 项标准不再满足)", "Fell back to '{}' (criteria that ceased to hold: {})");
    private static final Phrase WON = phrase("赢单", "Won");
    private static final Phrase LOST = phrase("丢单,原因:{}", "Lost, because: {}");
    private static final Phrase LOST_TO = phrase("丢单给 {},原因:{}", "Lost to {}, because: {}");
    private static final Phrase REOPENED = phrase("重新打开,原因:{}", "Reopened, because: {}");
    private static final Phrase MOVED = phrase("改用版本 {} {},处于「{}」", "Moved to version {} {}, standing at '{}'");
    private static final Phrase NOTED = phrase("{}({})", "{} ({})");

    private EventWords() {}

    static String of(JourneyEvent event, Funnel funnel, Locale language) {
        if (event instanceof JourneyEvent.Opened opened) {
            return OPENED.in(
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
            return ATTACHED.in(language, form, attached.reference());
        } else if (event instanceof JourneyEvent.ActionDone done) {
            return noted(DONE.in(language, action(done.action(), funnel)), done.note(), language);
        } else if (event instanceof JourneyEvent.OverrideRequested request) {
            return REQUESTED.in(language, stage(request.stage(), funnel), request.reason());
        } else if (event instanceof JourneyEvent.StageApproved approved) {
            return noted(APPROVED.in(language, stage(approved.stage(), funnel)), approved.note(), language);
        } else if (event instanceof JourneyEvent.StageEntered entered) {
            return ENTERED.in(language, stage(entered.stage(), funnel));
        } else if (event instanceof JourneyEvent.StageOverridden overridden) {
            Waived waived = overridden.waived();
            int lacking = waived.criteria().size()
                    + waived.actions().size()
                    + waived.stages().size()
                    + waived.approvals().size();
            return OVERRIDDEN.in(language, stage(overridden.stage(), funnel), lacking, overridden.reason());
        } else if (event instanceof JourneyEvent.FallenBack fallen) {
            return FALLEN.in(
                    language, stage(fallen.stage(), funnel), fallen.ceased().size());
        } else if (event instanceof JourneyEvent.Won won) {
            return noted(WON.in(language), won.note(), language);
        } else if (event instanceof JourneyEvent.Lost lost) {
            return lost.to()
                    .map(to -> LOST_TO.in(language, to, lost.reason()))
                    .orElseGet(() -> LOST.in(language, lost.reason()));
        } else if (event instanceof JourneyEvent.Reopened reopened) {
            return REOPENED.in(language, reopened.reason());
        } else {
            JourneyEvent.MovedToVersion moved = (JourneyEvent.MovedToVersion) event;
            return MOVED.in(language, moved.funnel().id(), moved.funnel().version(), stage(moved.stage(), funnel));
        }
    }

    private static String noted(String words, String note, Locale language) {
        return note.isBlank() ? words : NOTED.in(language, words, note);
    }

    private static Text stage(Optional<String> id, Funnel funnel) {
        return id.map(each -> stage(each, funnel)).orElse(NO_STAGE);
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
            words.add(FACT.in(language, fact.label(), FactText.words(fact, learned.value(fact), language)));
        }
        for (String id : changes.forgotten()) {
            Text label = funnel.facts().stream()
                    .filter(fact -> fact.id().equals(id))
                    .findFirst()
                    .<Text>map(Fact::label)
                    .orElse(Text.of(id));
            words.add(FORGOTTEN.in(language, label));
        }
        return String.join(SEMICOLON.in(language), words);
    }
}
