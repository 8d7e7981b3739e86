package io.github.funnelkit.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The visits of a journey while they are added up: never none, and only the last one may last. */
final class VisitLog {

    private final List<Visit> visits;

    VisitLog(List<Visit> from) {
        this.visits = new ArrayList<>(from);
    }

    List<Visit> visits() {
        return visits;
    }

    void replaceAll(UnaryOperator<Visit> change) {
        visits.replaceAll(change);
    }

    Visit last() {
        return visits.get(visits.size() - 1);
    }

    void stand(Optional<String> stage, Instant since, long by) {
        end(since);
        visits.add(Visit.begin(stage, since, by));
    }

    void end(Instant at) {
        replaceLast(last().endedAt(at));
    }

    void pause(Instant from, LocalDate until) {
        replaceLast(last().pausedFrom(from, until));
    }

    void resume(Instant at) {
        replaceLast(last().resumedAt(at));
    }

    private void replaceLast(Visit visit) {
        visits.set(visits.size() - 1, visit);
    }

    void reopen(Instant at) {
        visits.add(Visit.begin(last().visit().stage(), at, last().by()));
    }

    /** As if an event had not brought the journey to its stage: it went on standing where it stood before. */
    void takeBack(long event) {
        List<Visit> all = new ArrayList<>(visits);
        visits.clear();
        for (Visit each : all) {
            Visit visit = each.by() == event ? each.as(last()) : each;
            if (!visits.isEmpty() && visit.goesOnWith(last())) {
                replaceLast(visit.joinedTo(last()));
            } else {
                visits.add(visit);
            }
        }
    }
}
