package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.conformance.AlignedLetter;
import io.github.funnelkit.internal.conformance.Aligner;
import io.github.funnelkit.internal.conformance.Alignment;
import io.github.funnelkit.internal.conformance.Letter;
import io.github.funnelkit.internal.conformance.Standing;
import io.github.funnelkit.journey.JourneyStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the steps of one history, and aligns them with the nearest one that conforms. Where the ladder changes, with the
 * version or the sale type, the conforming history changes it at the same place: what comes before and after is aligned by
 * itself.
 */
final class HistoryTrace {

    private static final int WON = 1;
    private static final int LOST = 2;
    private static final int ENDED = 3;

    private final boolean skipping;
    private List<String> ladder;
    private Standing start = new Standing(-1, Standing.OPEN);
    private final List<Letter> letters = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<AlignedStep> aligned = new ArrayList<>();
    private long cost;
    private long worst;

    private record Step(StepKind kind, long number) {}

    HistoryTrace(List<String> ladder, boolean skipping) {
        this.ladder = ladder;
        this.skipping = skipping;
    }

    void add(StepKind kind, Letter letter, long number) {
        letters.add(letter);
        steps.add(new Step(kind, number));
    }

    /** The ladder changes. */
    void rebase(Standing before, List<String> next, Standing after, boolean shut, long number) {
        end(before);
        letters.clear();
        steps.clear();
        ladder = next;
        start = after;
        aligned.add(
                new AlignedStep(shut ? StepFit.SHUT : StepFit.KEPT, StepKind.REBASED, stage(after.place()), number));
        cost += shut ? 1 : 0;
        worst++;
    }

    /** Aligns the steps so far. */
    void end(Standing standing) {
        Alignment alignment = Aligner.align(ladder.size(), skipping, start, standing, letters);
        cost += alignment.cost();
        worst += letters.size() + alignment.shortest();
        alignment.letters().forEach(letter -> aligned.add(step(letter)));
    }

    private AlignedStep step(AlignedLetter aligned) {
        Letter letter = aligned.letter();
        StepKind kind =
                aligned.index() < 0 ? kind(letter) : steps.get(aligned.index()).kind();
        StepFit fit = switch (aligned.fit()) {
            case KEPT -> StepFit.KEPT;
            case SHUT -> StepFit.SHUT;
            case PUT_IN -> StepFit.PUT_IN;
            case LEFT_OUT -> StepFit.LEFT_OUT;
        };
        boolean leads = letter.kind() != Letter.Kind.END && letter.kind() != Letter.Kind.REOPEN;
        return new AlignedStep(
                fit,
                kind,
                leads ? stage(letter.place()) : Optional.empty(),
                aligned.index() < 0 ? 0 : steps.get(aligned.index()).number());
    }

    private static StepKind kind(Letter putIn) {
        return switch (putIn.kind()) {
            case ENTER -> StepKind.ENTERED;
            case BACK -> StepKind.WENT_BACK;
            case CORRECT -> StepKind.CORRECTED;
            case END -> ending(status(putIn.outcome()));
            case REOPEN -> StepKind.REOPENED;
        };
    }

    static int outcome(JourneyStatus status) {
        return switch (status) {
            case OPEN -> Standing.OPEN;
            case WON -> WON;
            case LOST -> LOST;
            case ENDED -> ENDED;
        };
    }

    static JourneyStatus status(int outcome) {
        return switch (outcome) {
            case WON -> JourneyStatus.WON;
            case LOST -> JourneyStatus.LOST;
            case ENDED -> JourneyStatus.ENDED;
            default -> JourneyStatus.OPEN;
        };
    }

    static StepKind ending(JourneyStatus status) {
        return switch (status) {
            case OPEN -> throw new IllegalStateException("an open deal has not ended");
            case WON -> StepKind.WON;
            case LOST -> StepKind.LOST;
            case ENDED -> StepKind.ENDED;
        };
    }

    private Optional<String> stage(int place) {
        return place < 0 ? Optional.empty() : Optional.of(ladder.get(place));
    }

    List<AlignedStep> aligned() {
        return aligned;
    }

    long cost() {
        return cost;
    }

    long worst() {
        return worst;
    }
}
