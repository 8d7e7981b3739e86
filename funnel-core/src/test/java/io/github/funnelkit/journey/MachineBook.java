package io.github.funnelkit.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the book, line by line, since the plan of now counts; a line that was taken back is crossed out. */
final class MachineBook {

    private final List<Line> lines = new ArrayList<>();

    /** An event, and where the journey stood before and after it. */
    record Line(JourneyEvent event, int before, int after) {

        /** Whatever plan counts. */
        private boolean isWork() {
            return event instanceof JourneyEvent.ActionDone || event instanceof DealEvent.OwnerChanged;
        }

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
    void turnThePage() {
        lines.removeIf(line -> !line.isWork());
    }

    /** The same with what has been done by another book. */
    MachineBook withWorkOf(MachineBook other) {
        MachineBook book = copy();
        book.lines.removeIf(Line::isWork);
        other.lines.stream().filter(Line::isWork).forEach(book.lines::add);
        return book;
    }

    /** Whether it is the last of its kind. */
    boolean isLast(Line line) {
        return lines.stream()
                .filter(each -> each.event.kind() == line.event.kind())
                .reduce((earlier, later) -> later)
                .filter(line::equals)
                .isPresent();
    }

    /** Whether an action is in the book that is the same. */
    boolean has(JourneyEvent.ActionDone action) {
        return lines.stream()
                .anyMatch(line -> line.event instanceof JourneyEvent.ActionDone done
                        && done.action().equals(action.action()));
    }

    /** Whether something was entered after an entry, before the journey went back to where it stood before it, or below. */
    boolean isRestedOn(Line entry) {
        for (Line line : lines.subList(lines.indexOf(entry) + 1, lines.size())) {
            if (line.moves() && line.after <= entry.before) {
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
