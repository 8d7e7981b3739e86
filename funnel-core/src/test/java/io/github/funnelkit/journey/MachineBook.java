package io.github.funnelkit.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in the book, line by line, since the plan of now counts; a line that was taken back is crossed out. */
final class MachineBook {

    private final List<Line> lines = new ArrayList<>();

    /** Stages that were passed before the plan of now counted. */
    private final Set<String> before = new HashSet<>();

    /** An event and where the journey stood after it; entries also say what they passed. */
    record Line(JourneyEvent event, int after, Set<String> passed) {

        boolean isEntry() {
            return event instanceof JourneyEvent.StageEntered || event instanceof JourneyEvent.StageOverridden;
        }

        private boolean moves() {
            return isEntry()
                    || event instanceof JourneyEvent.FallenBack
                    || event instanceof JourneyEvent.MovedDown
                    || event instanceof JourneyEvent.MovedToVersion
                    || event instanceof DealEvent.SaleTypeChanged;
        }
    }

    MachineBook copy() {
        MachineBook copy = new MachineBook();
        copy.lines.addAll(lines);
        copy.before.addAll(before);
        return copy;
    }

    void add(Line line) {
        lines.add(line);
    }

    void crossOut(Line line) {
        lines.remove(line);
    }

    Optional<Line> line(long number) {
        return lines.stream().filter(line -> line.event.sequence() == number).findFirst();
    }

    /** Another plan counts from here on: what was done stays, and where it stood is no longer of this plan. */
    void turnThePage(Set<String> passed) {
        lines.removeIf(line -> !(line.event instanceof JourneyEvent.ActionDone));
        before.addAll(passed);
    }

    /** What was passed before counts no longer. */
    void forgetBefore() {
        before.clear();
    }

    /** Of what was passed, no other stages count any more. */
    void keepOnly(Set<String> stages) {
        before.retainAll(stages);
        lines.replaceAll(line -> {
            Set<String> left = new HashSet<>(line.passed);
            left.retainAll(stages);
            return new Line(line.event, line.after, left);
        });
    }

    /** Whether an action is in the book that is the same. */
    boolean has(JourneyEvent.ActionDone action) {
        return lines.stream()
                .anyMatch(line -> line.event instanceof JourneyEvent.ActionDone done
                        && done.action().equals(action.action()));
    }

    /** The stages that were passed, leaving out a line. */
    Set<String> passedWithout(long number) {
        Set<String> left = new HashSet<>(before);
        lines.stream().filter(line -> line.event.sequence() != number).forEach(line -> left.addAll(line.passed));
        return left;
    }

    /** Whether something was entered after an override, before the journey went below its stage. */
    boolean isRestedOn(Line override) {
        for (Line line : lines.subList(lines.indexOf(override) + 1, lines.size())) {
            if (line.moves() && line.after < override.after) {
                return false;
            }
            if (line.isEntry()) {
                return true;
            }
        }
        return false;
    }

    /** Where the journey would stand, going through the book without a line. */
    int standsWithout(long number, int standing) {
        int stands = -1;
        boolean crossedOut = false;
        for (Line line : lines) {
            if (line.event.sequence() == number) {
                crossedOut = true;
            } else if (line.moves()) {
                stands = line.after;
                crossedOut = false;
            }
        }
        return crossedOut ? stands : standing;
    }
}
