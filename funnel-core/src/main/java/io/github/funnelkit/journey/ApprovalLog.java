package io.github.funnelkit.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The approvals of a journey while events are added: those that still hold, and those of stages that it has passed since. */
final class ApprovalLog {

    private final List<JourneyEvent.StageApproved> open;
    private final List<JourneyEvent.StageApproved> passed;

    ApprovalLog(List<JourneyEvent.StageApproved> open, List<JourneyEvent.StageApproved> passed) {
        this.open = new ArrayList<>(open);
        this.passed = new ArrayList<>(passed);
    }

    List<JourneyEvent.StageApproved> open() {
        return open;
    }

    List<JourneyEvent.StageApproved> passed() {
        return passed;
    }

    void add(JourneyEvent.StageApproved approved) {
        open.add(approved);
    }

    boolean takeBack(long event) {
        return open.removeIf(approval -> approval.sequence() == event);
    }

    /** What the stages up to one got counts as long as they are passed. */
    void pass(Ladder ladder, Optional<String> upTo) {
        int place = ladder.place(upTo);
        for (JourneyEvent.StageApproved approval : open) {
            if (ladder.place(Optional.of(approval.stage())) <= place) {
                passed.add(approval);
            }
        }
        open.removeAll(passed);
    }

    /** The same, and what stages above got holds no longer. */
    void passAlone(Ladder ladder, Optional<String> upTo) {
        pass(ladder, upTo);
        open.clear();
    }

    void keepOnly(Set<String> stages) {
        passed.removeIf(approval -> !stages.contains(approval.stage()));
    }

    /** Those that were given before, and none since. */
    void restore(List<JourneyEvent.StageApproved> before) {
        open.clear();
        passed.clear();
        passed.addAll(before);
    }

    void rename(RenamedJourney renamed) {
        passed.replaceAll(renamed::approval);
    }
}
