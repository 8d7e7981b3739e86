package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.TEXT;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of a methodology where a result speaks of them: by id and in words. */
final class References {

    static final Shape<FunnelReference> VERSION = Shape.<FunnelReference>named("funnelReference")
            .with("id", TEXT, FunnelReference::id)
            .with("version", TEXT, FunnelReference::version);

    /** A version with what it decides. */
    static final Shape<Funnel> FUNNEL = Shape.<Funnel>named("funnelVersion")
            .with("id", TEXT, Funnel::id)
            .with("version", TEXT, Funnel::version)
            .with("fingerprint", TEXT, Funnel::fingerprint);

    static final Shape<SaleType> SALE_TYPE =
            Shape.<SaleType>named("saleType").with("id", TEXT, SaleType::id).text("label", SaleType::label);

    static final io.github.funnelkit.json.result.Form<WinProbability> PERCENT =
            Forms.as(NUMBER, WinProbability::percent);

    static final Shape<Stage> STAGE = Shape.<Stage>named("stageReference")
            .with("id", TEXT, Stage::id)
            .text("label", stage -> stage.customerType().label())
            .byName("winProbabilities", NUMBER, References::winProbabilities);

    static final Shape<Criterion> CRITERION = Shape.<Criterion>named("criterionReference")
            .with("id", TEXT, Criterion::id)
            .with("stage", TEXT, Criterion::stage)
            .with("saleType", TEXT, criterion -> criterion.saleType().id())
            .text("text", Criterion::text);

    static final Shape<Form> FORM =
            Shape.<Form>named("form").with("id", TEXT, Form::id).text("label", Form::label);

    static final Shape<Position> POSITION =
            Shape.<Position>named("position").with("id", TEXT, Position::id).text("label", Position::label);

    static final Shape<Ending> ENDING = Shape.<Ending>named("endingReference")
            .with("id", TEXT, Ending::id)
            .with("kind", Codes.ENDING, Ending::kind)
            .text("label", Ending::label);

    static final Shape<ActionGuide> GUIDE = Shape.<ActionGuide>named("guideReference")
            .with("id", TEXT, ActionGuide::id)
            .text("label", ActionGuide::label);

    static final Shape<Action> ACTION = Shape.<Action>named("actionReference")
            .with("id", TEXT, Action::id)
            .with("mandatory", FLAG, Action::isMandatory)
            .text("text", Action::text);

    static final Shape<Fact<?>> FACT = Shape.<Fact<?>>named("fact")
            .with("id", TEXT, fact -> fact.id())
            .with("type", Codes.FACT, fact -> fact.type())
            .perhaps("unit", TEXT, fact -> Forms.filled(fact.unit()))
            .text("label", fact -> fact.label());

    private References() {}

    /** By sale type; those that state none are left out. */
    static Map<String, BigDecimal> winProbabilities(Stage stage) {
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        for (SaleType saleType : stage.saleTypes()) {
            stage.winProbability(saleType).ifPresent(stated -> percents.put(saleType.id(), stated.percent()));
        }
        return percents;
    }
}
