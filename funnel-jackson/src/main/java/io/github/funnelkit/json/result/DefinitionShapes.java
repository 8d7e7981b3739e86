package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.PERIOD;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.CriterionLink;
import io.github.funnelkit.definition.CustomerType;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Problem;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Map;

/** The parts of a methodology as a screen shows them. What can be read again is the definition of the funnel. */
final class DefinitionShapes {

    static final Shape<Criterion> CRITERION = Shape.<Criterion>named("criterion")
            .including(References.CRITERION, criterion -> criterion)
            .perhapsText("toDo", Criterion::toDo)
            .words("asks", (criterion, language) -> criterion.requirement().describe(language))
            .with("confirmedByHand", FLAG, Criterion::isConfirmedByHand)
            .with("holding", Codes.HOLDING, Criterion::holding)
            .each("forms", References.FORM, Criterion::forms);

    static final Shape<Stage> STAGE = Shape.<Stage>named("stage")
            .including(References.STAGE, stage -> stage)
            .with("order", WHOLE, stage -> (long) stage.order())
            .each("saleTypes", References.SALE_TYPE, Stage::saleTypes)
            .perhaps("forecastCategory", Codes.CATEGORY, Stage::forecastCategory)
            .with("holding", Codes.HOLDING, Stage::holding)
            .texts("rules", stage -> stage.rules().labels())
            .with("incomplete", FLAG, Stage::incomplete)
            .each("criteria", CRITERION, Stage::criteria);

    static final Shape<CustomerType> CUSTOMER_TYPE =
            Shape.<CustomerType>named("customerType").with("label", Worded.WHOLE, CustomerType::label);

    private static final Shape<Map.Entry<String, Text>> REASON = Shape.<Map.Entry<String, Text>>named("reason")
            .with("id", TEXT, Map.Entry::getKey)
            .text("label", Map.Entry::getValue);

    static final Shape<Ending> ENDING = Shape.<Ending>named("ending")
            .including(References.ENDING, ending -> ending)
            .perhaps("from", TEXT, Ending::from)
            .perhapsText(
                    "asks",
                    ending -> ending.when()
                            .map(when -> Text.worded(() -> ending.label().languages(), when::describe)))
            .each("reasons", REASON, ending -> ending.reasons().entrySet())
            .each("requires", References.FACT, Ending::requires);

    static final Shape<Action> ACTION = Shape.<Action>named("action")
            .including(References.ACTION, action -> action)
            .texts("points", Action::points)
            .each("forms", References.FORM, Action::forms)
            .each(
                    "helps",
                    TEXT,
                    action -> action.helps().stream()
                            .map(CriterionLink::criterion)
                            .toList())
            .perhaps("dueWithin", PERIOD, Action::dueWithin);

    static final Shape<Team.Assignment> ASSIGNMENT = Shape.<Team.Assignment>named("assignment")
            .with("position", References.POSITION, Team.Assignment::position)
            .with("assigned", FLAG, assignment -> assignment.holder().isPresent())
            .perhapsText("holder", Team.Assignment::holder);

    static final Shape<Team> TEAM = Shape.<Team>named("team").each("assignments", ASSIGNMENT, Team::assignments);

    static final Shape<ActionGuide> GUIDE = Shape.<ActionGuide>named("actionGuide")
            .with("id", TEXT, ActionGuide::id)
            .perhapsText("title", ActionGuide::title)
            .perhaps("from", TEXT, ActionGuide::from)
            .with("fromAny", FLAG, ActionGuide::fromAny)
            .with("to", TEXT, ActionGuide::to)
            .with("back", FLAG, ActionGuide::back)
            .each("saleTypes", References.SALE_TYPE, ActionGuide::saleTypes)
            .each("actions", ACTION, ActionGuide::actions)
            .each("team", ASSIGNMENT, guide -> guide.team().assignments());

    private static final Shape<Place.Step> PLACE_STEP = Shape.<Place.Step>named("placeStep")
            .with("part", TEXT, Place.Step::part)
            .perhaps("id", TEXT, step -> Forms.filled(step.id()))
            .words("words", Place.Step::in);

    static final Shape<Place> PLACE =
            Shape.<Place>named("place").each("steps", PLACE_STEP, Place::steps).words("words", Place::in);

    static final Shape<Problem> PROBLEM = Shape.<Problem>named("problem")
            .with("code", Codes.PROBLEM, Problem::kind)
            .with("place", PLACE, Problem::place)
            .words("explanation", Problem::in);

    private DefinitionShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Stage.class, STAGE),
                new Root<>(Criterion.class, CRITERION),
                new Root<>(CustomerType.class, CUSTOMER_TYPE),
                new Root<>(SaleType.class, References.SALE_TYPE),
                new Root<>(Position.class, References.POSITION),
                new Root<>(Form.class, References.FORM),
                new Root<>(Ending.class, ENDING),
                new Root<>(Action.class, ACTION),
                new Root<>(ActionGuide.class, GUIDE),
                new Root<>(Team.class, TEAM),
                new Root<>(Team.Assignment.class, ASSIGNMENT),
                new Root<>(Place.class, PLACE),
                new Root<>(Place.Step.class, PLACE_STEP),
                new Root<>(Problem.class, PROBLEM),
                new Root<>(Text.class, Worded.WHOLE));
    }
}
