package io.github.funnelkit.journey;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.RecordLimits;
import java.util.Collection;
import java.util.List;

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
        if (event instanceof JourneyEvent.FactsLearned learned) {
            count(learned.changes().forgotten());
            FactSheet sheet = learned.changes().learned();
            sheet.facts().forEach(fact -> count(fact, sheet));
        } else if (event instanceof JourneyEvent.Opened opened) {
            List.of(opened.journey(), opened.funnel().id(), opened.funnel().version())
                    .forEach(this::count);
        } else if (event instanceof JourneyEvent.FormAttached attached) {
            count(attached.reference());
        } else if (event instanceof JourneyEvent.ActionDone done) {
            count(done.note());
        } else if (event instanceof JourneyEvent.StageApproved approved) {
            List.of(approved.note(), approved.position()).forEach(this::count);
        } else if (event instanceof JourneyEvent.OverrideRequested request) {
            count(request.reason());
        } else if (event instanceof JourneyEvent.StageOverridden overridden) {
            List.of(overridden.reason(), overridden.position()).forEach(this::count);
            Waived waived = overridden.waived();
            List.of(waived.criteria(), waived.actions(), waived.stages(), waived.approvals())
                    .forEach(this::count);
        } else if (event instanceof JourneyEvent.FallenBack fallenBack) {
            count(fallenBack.ceased());
        } else if (event instanceof JourneyEvent.Won won) {
            count(won.note());
        } else if (event instanceof JourneyEvent.Lost lost) {
            count(lost.reason());
            lost.to().ifPresent(this::count);
        } else if (event instanceof JourneyEvent.Reopened reopened) {
            count(reopened.reason());
        } else if (event instanceof JourneyEvent.MovedToVersion moved) {
            List.of(moved.funnel().id(), moved.funnel().version()).forEach(this::count);
        }
    }

    private void count(Fact<?> fact, FactSheet sheet) {
        values += VALUES_OF_A_FACT;
        characters += CHARACTERS_OF_A_FACT + fact.id().length() + fact.unit().length();
        Object value = sheet.value(fact).toOptional().orElse(null);
        if (value instanceof Collection<?> entries) {
            entries.forEach(entry -> count(entry.toString()));
        } else if (value instanceof String words) {
            count(words);
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
