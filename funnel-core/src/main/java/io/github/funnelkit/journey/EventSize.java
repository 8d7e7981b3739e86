package io.github.funnelkit.journey;

import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.RecordLimits;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How much an event is when it is written down, counted a little high: every name and value, and their characters. */
final class EventSize {

    /** For what all events have: format, kind, number, instant and the rest that is of bounded length. */
    private static final int VALUES_OF_ALL = 60;

    private static final int CHARACTERS_OF_ALL = 2_000;

    /** A value with its unit is an object; a number is no longer than so many characters. */
    private static final int VALUES_OF_A_FACT = 6;

    private static final int CHARACTERS_OF_A_FACT = 250;

    private long values = VALUES_OF_ALL;
    private long characters = CHARACTERS_OF_ALL;

    private EventSize() {}

    static boolean isTooMuch(JourneyEvent event) {
        EventSize size = new EventSize();
        size.count(event);
        return size.values > RecordLimits.VALUES || size.characters > RecordLimits.CHARACTERS;
    }

    private void count(JourneyEvent event) {
        count(event.actor().id());
        count(event.actor().positions());
        CommandReference command = event.metadata().command();
        if (command != null) {
            count(command.id());
            count(command.digest());
        }
        count(texts(event));
        if (event instanceof JourneyEvent.FactsLearned learned) {
            FactSheet sheet = learned.changes().learned();
            sheet.facts().forEach(fact -> count(fact, sheet));
        }
    }

    /** What an event says but for its stamp and facts, and for ids of its funnel, which are short. */
    private static List<String> texts(JourneyEvent event) {
        return switch (event.kind()) {
            case OPENED -> {
                var opened = (JourneyEvent.Opened) event;
                yield List.of(
                        opened.journey(),
                        opened.funnel().id(),
                        opened.funnel().version(),
                        opened.fingerprint().map(FunnelFingerprint::toString).orElse(""));
            }
            case FACTS_LEARNED -> {
                var learned = (JourneyEvent.FactsLearned) event;
                yield Stream.concat(
                                learned.changes().forgotten().stream(),
                                Stream.of(learned.evidence().source()))
                        .toList();
            }
            case FORM_ATTACHED -> List.of(((JourneyEvent.FormAttached) event).reference());
            case ACTION_DONE -> List.of(((JourneyEvent.ActionDone) event).note());
            case OVERRIDE_REQUESTED -> List.of(((JourneyEvent.OverrideRequested) event).reason());
            case STAGE_APPROVED -> {
                var approved = (JourneyEvent.StageApproved) event;
                yield List.of(approved.note(), approved.position());
            }
            case STAGE_ENTERED -> ((JourneyEvent.StageEntered) event).settled();
            case STAGE_OVERRIDDEN -> {
                var overridden = (JourneyEvent.StageOverridden) event;
                Waived waived = overridden.waived();
                yield Stream.of(
                                List.of(overridden.reason(), overridden.position()),
                                waived.criteria(),
                                waived.actions(),
                                waived.stages(),
                                waived.approvals())
                        .flatMap(List::stream)
                        .toList();
            }
            case FALLEN_BACK -> ((JourneyEvent.FallenBack) event).ceased();
            case WON -> List.of(((JourneyEvent.Won) event).note());
            case LOST -> {
                var lost = (JourneyEvent.Lost) event;
                yield List.of(lost.reason(), lost.competitor().orElse(""));
            }
            case ENDED -> {
                var ended = (DealEvent.Ended) event;
                yield List.of(ended.reason().orElse(""), ended.competitor().orElse(""), ended.note());
            }
            case REOPENED -> List.of(((JourneyEvent.Reopened) event).reason());
            case MOVED_TO_VERSION -> {
                var moved = (JourneyEvent.MovedToVersion) event;
                yield List.of(
                        moved.funnel().id(),
                        moved.funnel().version(),
                        moved.fingerprint().map(FunnelFingerprint::toString).orElse(""));
            }
            case TAKEN_BACK -> List.of(((JourneyEvent.TakenBack) event).reason());
            case OWNER_CHANGED -> {
                Owner owner = ((DealEvent.OwnerChanged) event).owner();
                yield Stream.concat(Stream.of(owner.id()), owner.standIns().stream())
                        .toList();
            }
            case DEAL_CHANGED -> List.of();
            case SALE_TYPE_CHANGED -> List.of(((DealEvent.SaleTypeChanged) event).saleType());
            case PUT_ON_HOLD -> List.of(((DealEvent.PutOnHold) event).reason());
            case RESUMED -> List.of(((DealEvent.Resumed) event).note());
            case MOVED_DOWN -> List.of(((JourneyEvent.MovedDown) event).reason());
        };
    }

    private void count(Fact<?> fact, FactSheet sheet) {
        values += VALUES_OF_A_FACT;
        characters += CHARACTERS_OF_A_FACT + fact.id().length() + fact.unit().length();
        Object value = sheet.value(fact).toOptional().orElse(null);
        if (value instanceof Collection<?> entries) {
            entries.forEach(this::countEntry);
        } else if (value instanceof String words) {
            count(words);
        }
    }

    private void countEntry(Object entry) {
        if (entry instanceof FactSheet record) {
            values++;
            record.facts().forEach(fact -> count(fact, record));
        } else {
            count(entry.toString());
        }
    }

    private void count(Collection<String> texts) {
        texts.forEach(this::count);
    }

    private void count(String text) {
        values++;
        characters += text.length();
    }
}
