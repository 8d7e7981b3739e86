package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.References.SALE_TYPE;
import static io.github.funnelkit.json.result.References.STAGE;
import static io.github.funnelkit.json.result.References.VERSION;

import io.github.funnelkit.journey.Obstacle;

/** What stands in the way of moving a deal. */
final class MoveObstacles {

    private MoveObstacles() {}

    static Variants<Obstacle> addTo(Variants<Obstacle> obstacles) {
        return obstacles
                .or(
                        Obstacle.CriterionMissing.class,
                        "criterionMissing",
                        it -> it.with("result", AssessmentShapes.RESULT, Obstacle.CriterionMissing::result))
                .or(
                        Obstacle.EvidenceLacking.class,
                        "evidenceLacking",
                        it -> it.with("result", AssessmentShapes.RESULT, Obstacle.EvidenceLacking::result)
                                .each("gaps", JourneyParts.EVIDENCE_GAP, Obstacle.EvidenceLacking::gaps))
                .or(
                        Obstacle.ActionUndone.class,
                        "actionUndone",
                        it -> it.with("action", References.ACTION, Obstacle.ActionUndone::action))
                .or(
                        Obstacle.StageSkipped.class,
                        "stageSkipped",
                        it -> it.with("stage", STAGE, Obstacle.StageSkipped::stage))
                .or(
                        Obstacle.ApprovalMissing.class,
                        "approvalMissing",
                        it -> it.with("stage", STAGE, Obstacle.ApprovalMissing::stage)
                                .text("position", Obstacle.ApprovalMissing::position))
                .or(
                        Obstacle.StageBehind.class,
                        "stageBehind",
                        it -> it.with("stage", STAGE, Obstacle.StageBehind::stage))
                .or(
                        Obstacle.PositionLacking.class,
                        "positionLacking",
                        it -> it.texts("positions", Obstacle.PositionLacking::positions))
                .or(Obstacle.ReasonMissing.class, "reasonMissing")
                .or(Obstacle.Closed.class, "closed", it -> it.with("status", Codes.STATUS, Obstacle.Closed::status))
                .or(Obstacle.StillOpen.class, "stillOpen")
                .or(
                        Obstacle.NotAtLastStage.class,
                        "notAtLastStage",
                        it -> it.with("stage", STAGE, Obstacle.NotAtLastStage::stage))
                .or(Obstacle.GateIsOpen.class, "gateIsOpen", it -> it.with("stage", STAGE, Obstacle.GateIsOpen::stage))
                .or(
                        Obstacle.ApprovalNotNeeded.class,
                        "approvalNotNeeded",
                        it -> it.with("stage", STAGE, Obstacle.ApprovalNotNeeded::stage))
                .or(Obstacle.NothingCeased.class, "nothingCeased")
                .or(Obstacle.OnHold.class, "onHold", it -> it.with("until", DAY, Obstacle.OnHold::until))
                .or(
                        Obstacle.StageNotBelow.class,
                        "stageNotBelow",
                        it -> it.with("stage", STAGE, Obstacle.StageNotBelow::stage))
                .or(
                        Obstacle.StageNeverPassed.class,
                        "stageNeverPassed",
                        it -> it.with("stage", STAGE, Obstacle.StageNeverPassed::stage))
                .or(
                        Obstacle.StageGone.class,
                        "stageGone",
                        it -> it.with("stage", STAGE, Obstacle.StageGone::stage)
                                .with("version", VERSION, Obstacle.StageGone::version)
                                .perhaps("left", STAGE, Obstacle.StageGone::left))
                .or(
                        Obstacle.StageOfOtherType.class,
                        "stageOfOtherType",
                        it -> it.with("stage", STAGE, Obstacle.StageOfOtherType::stage)
                                .with("saleType", SALE_TYPE, Obstacle.StageOfOtherType::saleType)
                                .perhaps("left", STAGE, Obstacle.StageOfOtherType::left))
                .or(
                        Obstacle.LandingLeft.class,
                        "landingLeft",
                        it -> it.perhaps("stage", STAGE, Obstacle.LandingLeft::stage))
                .or(
                        Obstacle.StageCeased.class,
                        "stageCeased",
                        it -> it.with("due", JourneyParts.FALL_BACK, Obstacle.StageCeased::due))
                .or(
                        Obstacle.FallsElsewhere.class,
                        "fallsElsewhere",
                        it -> it.with("due", JourneyParts.FALL_BACK, Obstacle.FallsElsewhere::due))
                .or(
                        Obstacle.FactSetAside.class,
                        "factSetAside",
                        it -> it.with("fact", References.FACT, Obstacle.FactSetAside::fact)
                                .with("learnedAs", References.FACT, Obstacle.FactSetAside::learned)
                                .with("learned", Sheets.SHEET, aside -> Sheets.of(aside.learned(), aside.value())))
                .or(
                        Obstacle.SameVersion.class,
                        "sameVersion",
                        it -> it.with("version", VERSION, Obstacle.SameVersion::version))
                .or(
                        Obstacle.EndedByFacts.class,
                        "endedByFacts",
                        it -> it.with("ending", References.ENDING, Obstacle.EndedByFacts::ending)
                                .each("confirmed", References.FACT, Obstacle.EndedByFacts::confirmed))
                .or(
                        Obstacle.GuideElsewhere.class,
                        "guideElsewhere",
                        it -> it.with("guide", References.GUIDE, Obstacle.GuideElsewhere::guide))
                .or(
                        Obstacle.GuideNotApplying.class,
                        "guideNotApplying",
                        it -> it.with("guide", References.GUIDE, Obstacle.GuideNotApplying::guide)
                                .with("finding", AssessmentShapes.FINDING, Obstacle.GuideNotApplying::finding));
    }
}
