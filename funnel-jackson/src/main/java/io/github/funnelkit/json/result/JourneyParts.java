package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.INSTANT;
import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.PERIOD;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.CommandReference;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.EvidenceGap;
import io.github.funnelkit.journey.EvidenceRule;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FactEvidence;
import io.github.funnelkit.journey.FallBackDue;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.StageVisit;
import io.github.funnelkit.journey.Waived;
import java.util.List;
import java.util.Optional;

/** What journeys and decisions consist of. */
final class JourneyParts {

    static final Shape<Actor> ACTOR = Shape.<Actor>named("actor")
            .with("id", TEXT, Actor::id)
            .each(
                    "positions",
                    TEXT,
                    actor -> actor.positions().stream().sorted().toList())
            .with("program", FLAG, Actor::program);

    static final Shape<CommandReference> COMMAND = Shape.<CommandReference>named("commandReference")
            .with("id", TEXT, CommandReference::id)
            .with("digest", TEXT, CommandReference::digest);

    static final Shape<EventMetadata> METADATA = Shape.<EventMetadata>named("eventMetadata")
            .with("sequence", WHOLE, EventMetadata::sequence)
            .with("at", INSTANT, EventMetadata::at)
            .with("actor", ACTOR, EventMetadata::actor)
            .perhaps("command", COMMAND, stamp -> Optional.ofNullable(stamp.command()));

    static final Shape<Owner> OWNER =
            Shape.<Owner>named("owner").with("id", TEXT, Owner::id).each("standIns", TEXT, Owner::standIns);

    static final Shape<DealTerms> TERMS = Shape.<DealTerms>named("dealTerms")
            .perhaps("amount", NUMBER, terms -> Optional.ofNullable(terms.amount()))
            .perhaps("currency", TEXT, terms -> Optional.ofNullable(terms.currency()))
            .perhaps("expectedClose", DAY, terms -> Optional.ofNullable(terms.expectedClose()));

    static final Shape<Evidence> EVIDENCE = Shape.<Evidence>named("evidence")
            .with("strength", Codes.STRENGTH, Evidence::strength)
            .perhaps("source", TEXT, evidence -> Forms.filled(evidence.source()));

    static final Shape<FactEvidence> FACT_EVIDENCE = Shape.<FactEvidence>named("factEvidence")
            .with("fact", TEXT, FactEvidence::fact)
            .including(EVIDENCE, FactEvidence::evidence)
            .with("actor", ACTOR, FactEvidence::actor)
            .with("at", INSTANT, FactEvidence::at);

    static final Shape<EvidenceRule> ASKED = Shape.<EvidenceRule>named("evidenceRule")
            .with("confirmed", FLAG, EvidenceRule::confirmed)
            .each("positions", TEXT, rule -> rule.positions().stream().sorted().toList())
            .perhaps("age", PERIOD, rule -> Optional.ofNullable(rule.age()));

    static final Shape<EvidenceGap> EVIDENCE_GAP = Shape.<EvidenceGap>named("evidenceGap")
            .with("fact", References.FACT, EvidenceGap::fact)
            .with("evidence", FACT_EVIDENCE, EvidenceGap::evidence)
            .with("day", DAY, EvidenceGap::day)
            .with("rule", ASKED, EvidenceGap::rule)
            .texts("confirmers", EvidenceGap::confirmers)
            .words("explanation", EvidenceGap::explain);

    static final Shape<FallBackDue> FALL_BACK = Shape.<FallBackDue>named("fallBackDue")
            .with("from", References.STAGE, FallBackDue::from)
            .perhaps("to", References.STAGE, FallBackDue::to)
            .each("ceased", AssessmentShapes.RESULT, FallBackDue::ceased)
            .words("explanation", FallBackDue::explain);

    private static final Shape<StageVisit.Pause> PAUSE = Shape.<StageVisit.Pause>named("pause")
            .with("from", INSTANT, StageVisit.Pause::from)
            .with("until", DAY, StageVisit.Pause::until)
            .perhaps("resumed", INSTANT, pause -> Optional.ofNullable(pause.resumed()));

    static final Shape<StageVisit> VISIT = Shape.<StageVisit>named("stageVisit")
            .perhaps("stage", TEXT, StageVisit::stage)
            .with("from", INSTANT, StageVisit::from)
            .perhaps("to", INSTANT, StageVisit::to)
            .each("pauses", PAUSE, StageVisit::pauses);

    static final Shape<Waived> WAIVED = Shape.<Waived>named("waived")
            .each("criteria", TEXT, Waived::criteria)
            .each("actions", TEXT, Waived::actions)
            .each("stages", TEXT, Waived::stages)
            .each("approvals", TEXT, Waived::approvals);

    static final Shape<FactChanges> CHANGES = Shape.<FactChanges>named("factChanges")
            .with("learned", Sheets.SHEET, FactChanges::learned)
            .each("forgotten", TEXT, FactChanges::forgotten);

    /** A journey where a result speaks of it. */
    static final Shape<JourneyState> JOURNEY = Shape.<JourneyState>named("journeyReference")
            .with("journey", TEXT, JourneyState::journey)
            .with("saleType", References.SALE_TYPE, JourneyState::saleType)
            .with("status", Codes.STATUS, JourneyState::status)
            .perhaps("stage", References.STAGE, JourneyState::stage)
            .perhaps("owner", OWNER, JourneyState::owner)
            .with("terms", TERMS, JourneyState::terms);

    private JourneyParts() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Actor.class, ACTOR),
                new Root<>(CommandReference.class, COMMAND),
                new Root<>(EventMetadata.class, METADATA),
                new Root<>(Owner.class, OWNER),
                new Root<>(DealTerms.class, TERMS),
                new Root<>(Evidence.class, EVIDENCE),
                new Root<>(FactEvidence.class, FACT_EVIDENCE),
                new Root<>(EvidenceRule.class, ASKED),
                new Root<>(EvidenceGap.class, EVIDENCE_GAP),
                new Root<>(FallBackDue.class, FALL_BACK),
                new Root<>(StageVisit.class, VISIT),
                new Root<>(StageVisit.Pause.class, PAUSE),
                new Root<>(Waived.class, WAIVED),
                new Root<>(FactChanges.class, CHANGES));
    }
}
