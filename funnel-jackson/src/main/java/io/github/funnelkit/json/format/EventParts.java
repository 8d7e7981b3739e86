package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.Waived;
import io.github.funnelkit.json.DocumentFormat;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one event of a tree. What it names must be in the funnel, as far as that is known. */
final class EventParts {

    private static final Text EVENT = say("expected.event");
    private static final Map<String, JourneyEvent.Kind> KINDS = kinds();

    private final Problems problems;
    private final Versions versions;
    private @Nullable EventVocabulary funnel;

    /** Knows the funnels that events name. */
    interface Versions {
        /**
         * What an event may name that is by another funnel from now on.
         *
         * @param reference the funnel; null when it cannot be read
         * @param at where it stands
         * @return null when that is not known
         */
        @Nullable
        EventVocabulary find(@Nullable FunnelReference reference, Spot at);
    }

    EventParts(Problems problems, @Nullable EventVocabulary funnel, Versions versions) {
        this.problems = problems;
        this.funnel = funnel;
        this.versions = versions;
    }

    private static Map<String, JourneyEvent.Kind> kinds() {
        Map<String, JourneyEvent.Kind> kinds = new LinkedHashMap<>();
        for (JourneyEvent.Kind kind : JourneyEvent.Kind.values()) {
            kinds.put(kind.id(), kind);
        }
        return Collections.unmodifiableMap(kinds);
    }

    JourneyEvent read(Node node) {
        Members members = Members.of(node, EVENT, problems);
        if (members == null) {
            throw problems.exception(null);
        }
        EventMembers event = new EventMembers(members, problems);
        event.requireFormat(DocumentFormat.EVENT);
        JourneyEvent.Kind kind = event.oneOf("event", say("what.event"), KINDS);
        Optional<EventMetadata> stamp = event.stamp();
        if (kind == null) { // what else there should be depends on it
            members.tellMissing();
            throw problems.exception(null);
        }
        Function<EventMetadata, JourneyEvent> made =
                body(kind, event, stamp.map(EventMetadata::sequence).orElse(Long.MAX_VALUE));
        members.done();
        problems.throwIfAny();
        return made.apply(stamp.orElseThrow());
    }

    private Function<EventMetadata, JourneyEvent> body(JourneyEvent.Kind kind, EventMembers event, long number) {
        return switch (kind) {
            case OPENED -> opened(event);
            case FACTS_LEARNED -> learned(event);
            case FORM_ATTACHED -> {
                String form = event.id("form", funnel == null ? null : funnel.forms());
                String reference = event.text("reference");
                yield stamp -> new JourneyEvent.FormAttached(stamp, form, reference);
            }
            case ACTION_DONE -> {
                String action = event.id("action", funnel == null ? null : funnel.actions());
                String note = event.optionalText("note").orElse("");
                yield stamp -> new JourneyEvent.ActionDone(stamp, action, note);
            }
            case OVERRIDE_REQUESTED -> {
                String stage = stage(event);
                String reason = event.text("reason");
                yield stamp -> new JourneyEvent.OverrideRequested(stamp, stage, reason);
            }
            case STAGE_APPROVED -> {
                String stage = stage(event);
                String position = event.text("position");
                String note = event.optionalText("note").orElse("");
                yield stamp -> new JourneyEvent.StageApproved(stamp, stage, position, note);
            }
            case STAGE_ENTERED -> {
                String stage = stage(event);
                List<String> settled = event.texts("settled");
                yield stamp -> new JourneyEvent.StageEntered(stamp, stage, settled);
            }
            case STAGE_OVERRIDDEN -> overridden(event);
            case FALLEN_BACK -> {
                Optional<String> stage = optionalStage(event);
                List<String> ceased = event.texts("ceased");
                boolean automatic = event.flag("automatic");
                yield stamp -> new JourneyEvent.FallenBack(stamp, stage, ceased, automatic);
            }
            case WON -> {
                String note = event.optionalText("note").orElse("");
                yield stamp -> new JourneyEvent.Won(stamp, note);
            }
            case LOST -> {
                String reason = event.text("reason");
                Optional<String> competitor = event.optionalText("competitor")
                        .or(() -> event.optionalText("to")); // its name in older documents
                yield stamp -> new JourneyEvent.Lost(stamp, reason, competitor);
            }
            case ENDED -> ended(event);
            case REOPENED -> {
                String reason = event.text("reason");
                yield stamp -> new JourneyEvent.Reopened(stamp, reason);
            }
            case MOVED_TO_VERSION -> {
                Named named = goOnBy(event);
                Optional<String> stage = optionalStage(event);
                yield stamp -> new JourneyEvent.MovedToVersion(stamp, named.funnel(), stage, named.fingerprint());
            }
            case TAKEN_BACK -> {
                long taken = event.sequence("takenBack", say("expected.taken-back"));
                String reason = event.text("reason");
                if (taken >= number) {
                    event.problem(
                            "takenBack",
                            say("event.taken-back", "found", Long.toString(taken), "before", Long.toString(number)));
                }
                yield stamp -> new JourneyEvent.TakenBack(stamp, taken, reason);
            }
            case OWNER_CHANGED -> {
                Owner owner = event.owner();
                yield stamp -> new DealEvent.OwnerChanged(stamp, owner);
            }
            case DEAL_CHANGED -> {
                DealTerms terms = event.terms();
                yield stamp -> new DealEvent.DealChanged(stamp, terms);
            }
            case SALE_TYPE_CHANGED -> {
                String saleType = event.id("saleType", funnel == null ? null : funnel.saleTypes());
                Optional<String> stage = optionalStage(event);
                yield stamp -> new DealEvent.SaleTypeChanged(stamp, saleType, stage);
            }
            case PUT_ON_HOLD -> {
                LocalDate until = event.date("until");
                String reason = event.text("reason");
                yield stamp -> new DealEvent.PutOnHold(stamp, until, reason);
            }
            case RESUMED -> {
                String note = event.optionalText("note").orElse("");
                yield stamp -> new DealEvent.Resumed(stamp, note);
            }
            case MOVED_DOWN -> {
                Optional<String> stage = optionalStage(event);
                String reason = event.text("reason");
                Optional<String> guide = event.optional("guide") == null
                        ? Optional.empty()
                        : Optional.of(event.id("guide", funnel == null ? null : funnel.guides()));
                yield stamp -> new JourneyEvent.MovedDown(stamp, stage, reason, guide);
            }
        };
    }

    private Function<EventMetadata, JourneyEvent> ended(EventMembers event) {
        String ending = event.id("ending", funnel == null ? null : funnel.endings());
        EndingKind kind = event.endingKind();
        Optional<String> reason = event.filledText("reason");
        Optional<String> competitor = event.optionalText("competitor");
        String note = event.optionalText("note").orElse("");
        return stamp -> new DealEvent.Ended(stamp, ending, kind, reason, competitor, note);
    }

    private Function<EventMetadata, JourneyEvent> opened(EventMembers event) {
        String journey = event.text("journey");
        Named named = goOnBy(event);
        String saleType = event.id("saleType", funnel == null ? null : funnel.saleTypes());
        return stamp -> new JourneyEvent.Opened(stamp, journey, named.funnel(), saleType, named.fingerprint());
    }

    private Function<EventMetadata, JourneyEvent> overridden(EventMembers event) {
        String stage = stage(event);
        String position = event.text("position");
        String reason = event.text("reason");
        EventMembers waived = event.inside("waived", say("expected.waived"));
        List<String> criteria = waived.texts("criteria");
        List<String> actions = waived.texts("actions");
        List<String> stages = waived.texts("stages");
        List<String> approvals = waived.texts("approvals");
        waived.done();
        return stamp -> new JourneyEvent.StageOverridden(
                stamp, stage, position, reason, new Waived(criteria, actions, stages, approvals));
    }

    private Function<EventMetadata, JourneyEvent> learned(EventMembers event) {
        Node facts = event.optional("learned");
        FactSheet sheet = facts == null ? FactSheet.empty() : sheet(facts);
        List<String> forgotten = event.texts("forgotten");
        sheet.facts().stream()
                .filter(fact -> forgotten.contains(fact.id()))
                .forEach(fact -> event.problem("forgotten", say("event.learned-and-forgotten", "fact", fact.id())));
        Evidence evidence = event.evidence();
        return stamp -> new JourneyEvent.FactsLearned(stamp, new FactChanges(sheet, forgotten), evidence);
    }

    private FactSheet sheet(Node facts) {
        if (funnel == null) {
            problems.add(facts.spot(), say("event.facts-without-funnel"));
            return FactSheet.empty();
        }
        return funnel.facts().read(new NodeTokens(facts), facts.spot(), problems);
    }

    /**
     * A funnel that an event names.
     *
     * @param fingerprint what it decided then, as far as it was recorded
     */
    private record Named(FunnelReference funnel, Optional<FunnelFingerprint> fingerprint) {}

    private Named goOnBy(EventMembers event) {
        EventMembers members = event.inside("funnel", Samples.reference());
        String id = members.text("id");
        String version = members.text("version");
        Optional<FunnelFingerprint> fingerprint = members.optional("fingerprint") == null
                ? Optional.empty()
                : Optional.of(members.text("fingerprint"))
                        .filter(text -> !text.isEmpty())
                        .map(FunnelFingerprint::parse);
        members.done();
        FunnelReference reference = new FunnelReference(id, version);
        funnel = versions.find(id.isEmpty() || version.isEmpty() ? null : reference, members.spot());
        return new Named(reference, fingerprint);
    }

    private String stage(EventMembers event) {
        return event.id("stage", funnel == null ? null : funnel.stages());
    }

    private Optional<String> optionalStage(EventMembers event) {
        return event.optional("stage") == null ? Optional.empty() : Optional.of(stage(event));
    }
}
