package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.GateRules;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How strictly the gates between stages are kept. {@link #DEFAULT} is what the built-in standard means; a host changes
 * what it wants: {@code GatePolicy.DEFAULT.withActions(ActionRule.ADVISORY).withApproval("initiated", "supervisor")}.
 *
 * <p>One policy serves all versions of a funnel. An id is meant to the letter where the version has it; where it does not, and
 * another version does of which it was made or which was made of it, the id is followed through what the versions say they
 * have renamed, as far as the {@link FunnelCatalog} keeps them or looks them up: those that a version was made of, and those that
 * {@link FunnelLookup#versions} tells of. Where a version was made of one that is missing, or has given the id of a stage, criterion or
 * position, or of a fact, entry or form that an approval depends on, to another one, and the same kind of rule does not name what that
 * one is called now, no gate is opened by guessing: each is refused, with what to do ({@link Unrecordable.PolicyUnclear}).
 * A funnel of another id that is missing is where the line begins: of its renames, those count that a version of it states.
 *
 * @param criteria which criteria must be met; by default those of the stage and of all below it
 * @param actions whether mandatory actions of the guide must be done; by default they must
 * @param skipping whether stages may be skipped; by default not
 * @param approvals whose approvals are needed, by the id of the stage; by default none
 * @param overridePositions the ids of the positions that may override a gate; by default {@code supervisor} alone
 * @param waivers for how long an override waives criteria; by default for its own gate
 * @param fallBack what happens when criteria cease to hold; by default falling back is proposed
 * @param winning from where a deal can be won; by default from the last stage
 * @param evidence what is asked of the evidence for facts, by the id of the stage that is entered or of the criterion; by
 *     default nothing
 * @param ownerPositions the ids of the positions that the owner of a deal, and whoever stands in for the owner, holds in its
 *     journey; by default none
 * @since 0.1.0
 */
public record GatePolicy(
        CriteriaRule criteria,
        ActionRule actions,
        boolean skipping,
        Map<String, List<ApprovalRule>> approvals,
        Set<String> overridePositions,
        WaiverRule waivers,
        FallBackRule fallBack,
        WinRule winning,
        Map<String, EvidenceRule> evidence,
        Set<String> ownerPositions) {

    /** The defaults as each part describes them. */
    public static final GatePolicy DEFAULT = new GatePolicy(
            CriteriaRule.STAGE_AND_BELOW,
            ActionRule.REQUIRED,
            false,
            Map.of(),
            Set.of("supervisor"),
            WaiverRule.THIS_GATE,
            FallBackRule.PROPOSED,
            WinRule.FROM_LAST_STAGE,
            Map.of(),
            Set.of());

    /** Checks that nothing is blank. */
    public GatePolicy {
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(actions, "actions");
        Map<String, List<ApprovalRule>> byStage = new TreeMap<>();
        approvals.forEach((stage, rules) -> {
            if (!rules.isEmpty()) {
                byStage.put(Require.id("stage", stage), List.copyOf(rules));
            }
        });
        approvals = Collections.unmodifiableMap(byStage);
        overridePositions = positions(overridePositions);
        Objects.requireNonNull(waivers, "waivers");
        Objects.requireNonNull(fallBack, "fallBack");
        Objects.requireNonNull(winning, "winning");
        evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
        ownerPositions = positions(ownerPositions);
    }

    private static Set<String> positions(Set<String> ids) {
        Set<String> sorted = new TreeSet<>();
        ids.forEach(position -> sorted.add(Require.id("position", position)));
        return Collections.unmodifiableSet(sorted);
    }

    /**
     * The policy that a methodology states itself: the defaults, but for what its {@link Funnel#gate} and the {@link
     * Stage#rules} of its stages say.
     *
     * @param funnel the methodology
     * @return the policy; {@link #DEFAULT} when it states nothing
     */
    public static GatePolicy of(Funnel funnel) {
        GateRules stated = funnel.gate();
        GatePolicy policy = DEFAULT;
        if (stated.skipping().isPresent()) {
            policy = policy.withSkipping(stated.skipping().get());
        }
        if (stated.winning().isPresent()) {
            policy = policy.withWinning(
                    switch (stated.winning().get()) {
                        case LAST_STAGE -> WinRule.FROM_LAST_STAGE;
                        case ANY_STAGE -> WinRule.FROM_ANY_STAGE;
                    });
        }
        if (stated.override().isPresent()) {
            policy = policy.withOverrideBy(
                    stated.override().get().stream().map(Position::id).toArray(String[]::new));
        }
        for (Stage stage : funnel.stages()) {
            for (Approval approval : stage.rules().approvals()) {
                policy = policy.withApproval(stage.id(), ApprovalRule.of(approval));
            }
            if (stage.rules().evidence().isPresent()) {
                policy = policy.withEvidence(
                        stage.id(), EvidenceRule.of(stage.rules().evidence().get()));
            }
        }
        return policy;
    }

    /**
     * This policy with another rule for criteria.
     *
     * @param rule the rule
     * @return a new policy
     */
    public GatePolicy withCriteria(CriteriaRule rule) {
        return new GatePolicy(
                rule,
                actions,
                skipping,
                approvals,
                overridePositions,
                waivers,
                fallBack,
                winning,
                evidence,
                ownerPositions);
    }

    /**
     * This policy with another rule for mandatory actions.
     *
     * @param rule the rule
     * @return a new policy
     */
    public GatePolicy withActions(ActionRule rule) {
        return new GatePolicy(
                criteria,
                rule,
                skipping,
                approvals,
                overridePositions,
                waivers,
                fallBack,
                winning,
                evidence,
                ownerPositions);
    }

    /**
     * This policy, with stages that may or may not be skipped. Who skips stages still needs the approvals and, unless a
     * guide leads there directly, the mandatory actions on the way.
     *
     * @param allowed whether they may
     * @return a new policy
     */
    public GatePolicy withSkipping(boolean allowed) {
        return new GatePolicy(
                criteria,
                actions,
                allowed,
                approvals,
                overridePositions,
                waivers,
                fallBack,
                winning,
                evidence,
                ownerPositions);
    }

    /**
     * This policy with one more approval that a stage needs before it is entered.
     *
     * @param stage the id of the stage
     * @param position the id of the position that approves
     * @return a new policy
     * @throws IllegalArgumentException if an id is blank
     */
    public GatePolicy withApproval(String stage, String position) {
        return withApproval(stage, ApprovalRule.by(position));
    }

    /**
     * This policy with one more approval that a stage needs before it is entered, perhaps only for some deals. Of one position
     * there is one for each stage, the last one given.
     *
     * @param stage the id of the stage
     * @param rule whose approval, and when
     * @return a new policy
     * @throws IllegalArgumentException if the id is blank
     */
    public GatePolicy withApproval(String stage, ApprovalRule rule) {
        List<ApprovalRule> rules = new ArrayList<>(approvals.getOrDefault(stage, List.of()));
        rules.removeIf(other -> other.position().equals(rule.position()));
        rules.add(rule);
        Map<String, List<ApprovalRule>> more = new TreeMap<>(approvals);
        more.put(stage, rules);
        return new GatePolicy(
                criteria,
                actions,
                skipping,
                more,
                overridePositions,
                waivers,
                fallBack,
                winning,
                evidence,
                ownerPositions);
    }

    /**
     * This policy with other positions that may override a gate.
     *
     * @param positions the ids of the positions; none when nobody may
     * @return a new policy
     * @throws IllegalArgumentException if an id is blank
     */
    public GatePolicy withOverrideBy(String... positions) {
        return new GatePolicy(
                criteria,
                actions,
                skipping,
                approvals,
                Set.of(positions),
                waivers,
                fallBack,
                winning,
                evidence,
                ownerPositions);
    }

    /**
     * This policy with another rule for what an override waives.
     *
     * @param rule the rule
     * @return a new policy
     */
    public GatePolicy withWaivers(WaiverRule rule) {
        return new GatePolicy(
                criteria,
                actions,
                skipping,
                approvals,
                overridePositions,
                rule,
                fallBack,
                winning,
                evidence,
                ownerPositions);
    }

    /**
     * This policy with another rule for falling back.
     *
     * @param rule the rule
     * @return a new policy
     */
    public GatePolicy withFallBack(FallBackRule rule) {
        return new GatePolicy(
                criteria,
                actions,
                skipping,
                approvals,
                overridePositions,
                waivers,
                rule,
                winning,
                evidence,
                ownerPositions);
    }

    /**
     * This policy with another rule for winning.
     *
     * @param rule the rule
     * @return a new policy
     */
    public GatePolicy withWinning(WinRule rule) {
        return new GatePolicy(
                criteria,
                actions,
                skipping,
                approvals,
                overridePositions,
                waivers,
                fallBack,
                rule,
                evidence,
                ownerPositions);
    }

    /**
     * This policy with what is asked of the evidence for facts. Entering a stage asks the rule of its own for its criteria, and
     * that of each criterion; what does not satisfy them counts as unknown for that gate, also for whether its guides apply. It
     * is not asked for staying. A standing criterion of a stage that was reached must be known by confirmed facts at each gate
     * above, where the rule asks to confirm them, so that what was confirmed to be broken is not talked away.
     *
     * <p>A gate that asks nothing of the evidence goes by what was said last, whoever said it: where programs record facts, too,
     * ask for confirmed facts at each stage that they must not open.
     *
     * @param stageOrCriterion the id of the stage or of the criterion
     * @param rule what is asked for
     * @return a new policy
     * @throws IllegalArgumentException if the id is blank
     */
    public GatePolicy withEvidence(String stageOrCriterion, EvidenceRule rule) {
        Map<String, EvidenceRule> more = new TreeMap<>(evidence);
        more.put(Require.id("stage or criterion", stageOrCriterion), Objects.requireNonNull(rule, "rule"));
        return new GatePolicy(
                criteria,
                actions,
                skipping,
                approvals,
                overridePositions,
                waivers,
                fallBack,
                winning,
                more,
                ownerPositions);
    }

    /**
     * This policy with positions that the owner of a deal holds in its journey, and whoever stands in for the owner: what those
     * positions may do, they may do there, and their events say that they held them. Whoever else holds them, as the host
     * says, keeps them; a program gets none in this way. An owner is then named by whoever holds one of these positions in the
     * journey or may override a gate, and the first one also by whoever opened the journey: so give owners no right that those
     * who open journeys must not have.
     *
     * @param positions the ids of the positions; none when owning a deal gives no right
     * @return a new policy
     * @throws IllegalArgumentException if an id is blank
     */
    public GatePolicy withOwnerAs(String... positions) {
        return new GatePolicy(
                criteria,
                actions,
                skipping,
                approvals,
                overridePositions,
                waivers,
                fallBack,
                winning,
                evidence,
                Set.of(positions));
    }

    /** Who acts, with the positions that owning the deal gives. */
    Actor inJourney(Actor actor, Optional<Owner> owner) {
        if (ownerPositions.isEmpty()
                || actor.program()
                || !owner.filter(deal -> deal.isActedForBy(actor.id())).isPresent()) {
            return actor;
        }
        Set<String> held = new TreeSet<>(actor.positions());
        held.addAll(ownerPositions);
        return new Actor(actor.id(), held, false);
    }

    /** Whether an actor may name the owner: anybody where that gives no right. */
    boolean mayNameOwner(Actor actor, Optional<Owner> owner, Actor opener) {
        return ownerPositions.isEmpty()
                || ownerNamers().stream().anyMatch(actor::holds)
                || (owner.isEmpty() && actor.is(opener));
    }

    /** The positions that may name another owner: nobody is given what is not had, and whoever may override could help anyway. */
    Set<String> ownerNamers() {
        Set<String> namers = new TreeSet<>(ownerPositions);
        namers.addAll(overridePositions);
        return namers;
    }
}
