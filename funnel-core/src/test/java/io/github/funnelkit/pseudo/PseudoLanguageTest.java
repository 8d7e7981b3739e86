package io.github.funnelkit.pseudo;

import static io.github.funnelkit.pseudo.PseudoFunnel.AGREED;
import static io.github.funnelkit.pseudo.PseudoFunnel.BUDGET;
import static io.github.funnelkit.pseudo.PseudoFunnel.CONDITIONS;
import static io.github.funnelkit.pseudo.PseudoFunnel.COST;
import static io.github.funnelkit.pseudo.PseudoFunnel.DEPARTMENTS;
import static io.github.funnelkit.pseudo.PseudoFunnel.DUE;
import static io.github.funnelkit.pseudo.PseudoFunnel.FUNNEL;
import static io.github.funnelkit.pseudo.PseudoFunnel.MATERIALS;
import static io.github.funnelkit.pseudo.PseudoFunnel.METHOD;
import static io.github.funnelkit.pseudo.PseudoFunnel.PATIENTS;
import static io.github.funnelkit.pseudo.PseudoFunnel.PURCHASES;
import static io.github.funnelkit.pseudo.PseudoFunnel.T1;
import static io.github.funnelkit.pseudo.PseudoFunnel.T2;
import static io.github.funnelkit.pseudo.PseudoFunnel.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.Misfit;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.change.Aspect;
import io.github.funnelkit.change.Cause;
import io.github.funnelkit.change.ChangeKind;
import io.github.funnelkit.change.Customer;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.change.Impact;
import io.github.funnelkit.change.ImpactSummary;
import io.github.funnelkit.change.Part;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Gap;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.ActionKind;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.AmbiguousCellException;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.Interview;
import io.github.funnelkit.guidance.QuestionCosts;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.guidance.TaskKind;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.internal.wording.PseudoPack;
import io.github.funnelkit.portfolio.Basis;
import io.github.funnelkit.portfolio.Verdict;
import io.github.funnelkit.render.FlowChart;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.testing.Examples;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that the library says to a reader comes from the packs: to a reader of the pseudo pack no word is said that did
 * not, whatever is asked. And everything that is in the packs is said here.
 */
class PseudoLanguageTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(FUNNEL, Clock.systemUTC());

    /** What is written in code or fences of a page, for machines. */
    private static final Pattern CODE = Pattern.compile("```mermaid\n.*?```|`[^`]*`", Pattern.DOTALL);

    private static final Pattern LABEL = Pattern.compile("\"([^\"]*)\"");

    @Test
    void every_phrase_is_said_here_and_nothing_else() {
        Set<String> said = new TreeSet<>();
        for (Said each : List.of(
                labels(),
                conditions(),
                assessments(),
                guidance(),
                changes(),
                pages(),
                questions(),
                PseudoLint.said(),
                PseudoMisfits.said(),
                PseudoProblems.said(),
                PseudoPortfolio.said(),
                PseudoJourneys.said(),
                PseudoValidation.said())) {
            said.addAll(each.keys());
        }
        Set<String> unsaid = PseudoPack.keys();
        unsaid.removeAll(said);

        assertThat(unsaid).as("phrases that nothing says").isEmpty();
    }

    private static Said labels() {
        Said said = new Said();
        Stream.<Text>of(AttachedForms.FACT.label(), FactText.period(Period.ZERO), FactText.period(Period.of(1, 2, 3)))
                .forEach(said::say);
        Stream.of(Outcome.values()).map(Outcome::label).forEach(said::say);
        Stream.of(ActionKind.values()).map(ActionKind::label).forEach(said::say);
        Stream.of(ForecastCategory.values()).map(ForecastCategory::label).forEach(said::say);
        Stream.of(Holding.values()).map(Holding::label).forEach(said::say);
        Stream.of(EndingKind.values()).map(EndingKind::label).forEach(said::say);
        Stream.of(Provenance.values()).map(Provenance::label).forEach(said::say);
        Stream.of(FactType.values()).map(FactType::label).forEach(said::say);
        Stream.of(Aspect.values()).map(Aspect::label).forEach(said::say);
        Stream.of(Part.values()).map(Part::label).forEach(said::say);
        Stream.of(ChangeKind.values()).map(ChangeKind::label).forEach(said::say);
        Stream.of(Basis.values()).map(Basis::label).forEach(said::say);
        Stream.of(Verdict.values()).map(Verdict::label).forEach(said::say);
        Stream.of(TaskKind.values()).map(TaskKind::label).forEach(said::say);
        return said;
    }

    /** Each condition on the sheets at its boundaries, and on one of which nothing is known. */
    private static Said conditions() {
        Said said = new Said();
        for (Condition condition : CONDITIONS) {
            said.say(condition::describe);
            for (FactSheet facts : sheets(condition)) {
                said.say(condition.examine(facts, TODAY)::explain);
                said.say(condition.examine(facts, TODAY)::details);
                condition.examine(facts, TODAY).gap().map(Gap::words).ifPresent(said::say);
            }
        }
        return said;
    }

    private static List<FactSheet> sheets(Condition condition) {
        List<FactSheet> sheets = new ArrayList<>(List.of(FactSheet.empty()));
        condition.checks().forEach(check -> sheets.addAll(check.kind().examples(check.arguments(), TODAY)));
        condition.facts().stream()
                .filter(fact -> fact.type().canBeNone())
                .forEach(fact -> sheets.add(FactSheet.empty().withNone(fact)));
        return sheets;
    }

    private static Said assessments() {
        Said said = new Said();
        for (Assessment assessment : assessed()) {
            said.say(assessment::explain);
            FUNNEL.stages(assessment.saleType()).forEach(stage -> said.say(assessment.claim(stage)::explain));
            for (CriterionResult result : assessment.results()) {
                said.say(result::explain).say(result::details).say(result.finding()::explain);
            }
        }
        misfits().forEach(misfit -> said.say(misfit::explain));
        return said;
    }

    /** A value and a stage that do not fit, and one that cannot be read. */
    private static List<Misfit> misfits() {
        FactBinding<String> binding = FactBinding.of(String.class)
                .bind(PATIENTS, Double::valueOf)
                .bind(BUDGET, value -> {
                    throw new IllegalStateException(value);
                })
                .claimedStage(value -> value)
                .build();
        return Assessor.of(FUNNEL, binding, Clock.systemUTC())
                .assessLeniently(T1, "1.5", TODAY)
                .misfits();
    }

    /** At every stage, out of order, with forms and without, and for each sale type knowing nothing. */
    private static List<Assessment> assessed() {
        List<Assessment> assessments = new ArrayList<>();
        customers().forEach(facts -> assessments.add(ASSESSOR.assess(T1, facts, TODAY)));
        assessments.add(ASSESSOR.assess(T2, FactSheet.empty(), TODAY));
        ReachedStage last = ReachedStage.of(FUNNEL.stage("s3"));
        assessments.add(ASSESSOR.assess(T1, FactSheet.empty().with(AGREED, false), TODAY, last));
        return assessments;
    }

    private static List<FactSheet> customers() {
        List<FactSheet> customers = new ArrayList<>(List.of(
                FactSheet.empty(),
                FactSheet.empty().with(PseudoFunnel.GONE, true),
                FactSheet.empty().with(PATIENTS, 9).with(METHOD, "v1").with(DUE, TODAY.minusDays(2))));
        for (Stage stage : FUNNEL.stages(T1)) {
            FactSheet facts = Examples.of(FUNNEL, TODAY).satisfying(T1, stage.id());
            customers.add(facts);
            customers.add(facts.with(AGREED, false));
            customers.add(facts.withNone(AttachedForms.FACT));
            customers.add(facts.with(AttachedForms.FACT, null));
            customers.add(facts.with(PATIENTS, 9).with(BUDGET, 30_000));
            customers.add(facts.with(METHOD, "v1").with(BUDGET, 3).withNone(AttachedForms.FACT));
        }
        return customers;
    }

    private static Said guidance() {
        Said said = new Said();
        for (Assessment assessment : assessed()) {
            said.say(Guidance.of(assessment)::explain);
            said.say(ShortestWay.of(assessment)::explain);
            said.say(Tasks.of(assessment)::explain);
            Interview.of(assessment).ifPresent(interview -> said.say(interview::explain));
        }
        for (Stage stage : FUNNEL.stages(T1)) {
            Assessment nothing = ASSESSOR.assess(T1, FactSheet.empty(), TODAY);
            FactSheet met = Examples.of(FUNNEL, TODAY).satisfying(T1, stage.id());
            Interview interview = Interview.of(nothing, stage, QuestionCosts.BY_TYPE);
            said.say(interview::explain);
            said.say(interview.answer(met)::explain);
            said.say(interview.answer(met).answer(PATIENTS, 0)::explain);
        }
        said.say(unanswerable()::explain);
        FactSheet once = Examples.of(FUNNEL, TODAY).satisfying(T1, "s2");
        said.say(Tasks.of(ASSESSOR.assess(T1, once, TODAY.plusYears(1)))::explain);
        Funnel otherwise = PseudoFunnel.define("2")
                .guide(
                        "g6",
                        guide -> guide.from("s2")
                                .to("s3")
                                .saleTypes(T1)
                                .when(AGREED.isFalse())
                                .optional("a1", action -> action.text(text("g6.a1"))))
                .build();
        said.say(Guidance.of(Assessor.of(otherwise, Clock.systemUTC()).assess(T1, once, TODAY))::explain);
        Funnel never = PseudoFunnel.define("2")
                .stage(
                        "s4",
                        stage -> stage.customerType(text("s4"))
                                .saleTypes(T1)
                                .criterion(T1, "c1", c -> c.text(text("c1")).when(PATIENTS.atLeast(1)))
                                .criterion(T1, "c2", c -> c.text(text("c2")).when(PATIENTS.atMost(14))))
                .build();
        FactSheet last = Examples.of(FUNNEL, TODAY).satisfying(T1, "s3");
        said.say(ShortestWay.of(Assessor.of(never, Clock.systemUTC()).assess(T1, last, TODAY))::explain);
        Funnel twice = PseudoFunnel.define("2")
                .stage(
                        "s4",
                        stage -> stage.customerType(text("s4"))
                                .saleTypes(T1)
                                .criterion(T1, "c1", c -> c.text(text("c1")).when(MATERIALS.ticked("e1")))
                                .criterion(T1, "c2", c -> c.text(text("c2")).when(MATERIALS.ticked("e2"))))
                .build();
        said.say(ShortestWay.of(Assessor.of(twice, Clock.systemUTC()).assess(T1, last, TODAY))::explain);
        Funnel compared = PseudoFunnel.define("2")
                .stage(
                        "s4",
                        stage -> stage.customerType(text("s4"))
                                .saleTypes(T1)
                                .criterion(T1, "c1", c -> c.text(text("c1")).when(BUDGET.lessThan(COST.percent(100)))))
                .build();
        FactSheet dear = last.with(BUDGET, 1_000_000);
        said.say(ShortestWay.of(Assessor.of(compared, Clock.systemUTC()).assess(T1, dear, TODAY))::explain);
        said.say(ShortestWay.of(Assessor.of(tangled(), Clock.systemUTC()).assess(T1, last, TODAY))::explain);
        return said;
    }

    /** Asks for a record that is there, and of which nothing is known. */
    private static Interview unanswerable() {
        Funnel asking = PseudoFunnel.define("2")
                .stage(
                        "s4",
                        stage -> stage.customerType(text("s4"))
                                .saleTypes(T1)
                                .criterion(
                                        T1,
                                        "c1",
                                        c -> c.text(text("c1"))
                                                .when(PseudoFunnel.PEOPLE.some(PseudoFunnel.SCORE.atLeast(1)))))
                .build();
        FactSheet last =
                Examples.of(FUNNEL, TODAY).satisfying(T1, "s3").with(PseudoFunnel.PEOPLE, List.of(FactSheet.empty()));
        Assessment assessment = Assessor.of(asking, Clock.systemUTC()).assess(T1, last, TODAY);
        return Interview.of(assessment, asking.stage("s4"), QuestionCosts.BY_TYPE);
    }

    /** Asks for one of two things a hundred times, so that nobody tries all ways. */
    private static Funnel tangled() {
        Random random = new Random(3);
        List<Flag> flags = IntStream.range(0, 61)
                .mapToObj(number -> Flag.of("q" + number, text("q" + number)))
                .toList();
        List<Condition> pairs = new ArrayList<>();
        for (int pair = 0; pair < 100; pair++) {
            int one = random.nextInt(flags.size());
            int other = (one + 1 + random.nextInt(flags.size() - 1)) % flags.size();
            pairs.add(flags.get(one).isTrue().or(flags.get(other).isTrue()));
        }
        return PseudoFunnel.define("2")
                .stage(
                        "s4",
                        stage -> stage.customerType(text("s4"))
                                .saleTypes(T1)
                                .criterion(
                                        T1,
                                        "c1",
                                        c -> c.text(text("c1")).when(Condition.allOf(pairs.toArray(Condition[]::new)))))
                .build();
    }

    private static Said changes() {
        Said said = new Said();
        for (Funnel other : List.of(
                FUNNEL.derive("f1", "2", same -> {}),
                FUNNEL.derive("f1", "3", Renames.NONE.form("d1", Form.of("d3", text("d1"))), same -> {}),
                PseudoFunnel.changed())) {
            said.say(FunnelDifference.between(FUNNEL, other)::explain);
            said.say(FunnelDifference.between(other, FUNNEL)::explain);
            Assessor<FactSheet> later = Assessor.of(other, Clock.systemUTC());
            for (Impact<FactSheet> impact : List.of(Impact.of(ASSESSOR, later), Impact.of(later, ASSESSOR))) {
                ImpactSummary summary = impact.run(
                        customers().stream().map(facts -> new Customer<>("j1", T1, facts)),
                        TODAY,
                        move -> said.say(move::explain));
                said.say(summary::explain);
            }
        }
        return said.say(new Cause.ByStage(FUNNEL.stage("s1"), ChangeKind.CHANGED)::explain);
    }

    private static Said pages() {
        Said said = new Said();
        for (Funnel funnel : List.of(FUNNEL, FUNNEL.derive("f2", "1", same -> {}))) {
            said.say(language ->
                    CODE.matcher(Handbook.of(funnel).markdown(language)).replaceAll(""));
            LABEL.matcher(FlowChart.of(funnel).mermaid(PseudoPack.LANGUAGE))
                    .results()
                    .forEach(label -> said.hear(label.group(1)));
        }
        return said;
    }

    private static Said questions() {
        Said said = new Said();
        for (String cell : List.of("\"a1\" b2", "12", "a1|b2")) {
            said.say(catchThrowableOfType(AmbiguousCellException.class, () -> FactText.parse(DEPARTMENTS, cell))
                    .question());
        }
        said.say(language -> FactText.describe(MATERIALS, FactValue.known(List.of("e1")), language));
        said.say(language -> FactText.describe(PURCHASES, FactValue.known(List.of(TODAY)), language));
        return said;
    }
}
