package io.github.funnelkit.pseudo;

import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.pseudo.PseudoFunnel.AGREED;
import static io.github.funnelkit.pseudo.PseudoFunnel.BUDGET;
import static io.github.funnelkit.pseudo.PseudoFunnel.DEPARTMENTS;
import static io.github.funnelkit.pseudo.PseudoFunnel.DUE;
import static io.github.funnelkit.pseudo.PseudoFunnel.MATERIALS;
import static io.github.funnelkit.pseudo.PseudoFunnel.METHOD;
import static io.github.funnelkit.pseudo.PseudoFunnel.PATIENTS;
import static io.github.funnelkit.pseudo.PseudoFunnel.PEOPLE;
import static io.github.funnelkit.pseudo.PseudoFunnel.PURCHASES;
import static io.github.funnelkit.pseudo.PseudoFunnel.SCORE;
import static io.github.funnelkit.pseudo.PseudoFunnel.text;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.Problem;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.internal.wording.PseudoPack;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong with definitions, said to a reader of the pseudo pack. */
final class PseudoProblems {

    /** The language that is lacking, and conditions as they are written in code. */
    private static final String NO_WORD = "\\ben\\b|\\bP0D\\b|\\b\\w+\\([^()\u00ab]*\\)";

    private static final Choice CHOICE = Choice.of("n3", text("n3"), "c1", "c2");
    private static final Choice ORDERED =
            Choice.of("n4", text("n4"), "c1", "c2").inOrder();

    private static final List<Condition> ODD = List.of(
            PATIENTS.lessThan(0),
            DUE.withinNext(Period.ZERO),
            METHOD.oneOf(" v1"),
            DEPARTMENTS.sizeBetween(3, 1),
            MATERIALS.sizeBetween(9, 9),
            MATERIALS.ticked("e9"),
            MATERIALS.ticked("9"),
            DEPARTMENTS.ticked("?"),
            AGREED.isTrue().and(not(AGREED.isTrue())),
            BUDGET.atLeast(5).and(BUDGET.lessThan(5)),
            PATIENTS.withBounds(Bounds.of(0, 3)).atLeast(4),
            BUDGET.between(2, 1),
            BUDGET.atLeast(FactShare.of(PATIENTS)),
            CHOICE.atLeast("c1"),
            ORDERED.between("c2", "c1"),
            Choice.of("n5", text("n5"), "entry-1", "entry-2").oneOf("entry-9"),
            DUE.before(ReferenceDay.of(DUE)),
            DEPARTMENTS.sizeAtLeast(-1),
            PURCHASES.timesWithinLast(Period.ofDays(1), 0),
            PEOPLE.some(AGREED.isTrue()),
            PEOPLE.atLeast(0, SCORE.atLeast(3)),
            new Check(
                    AttachedForms.anyOf("d1").checks().get(0).kind(),
                    Arguments.of(Map.of("fact", DEPARTMENTS, "anyOf", List.of("d1")))));

    private PseudoProblems() {}

    static Said said() {
        Said said = new Said();
        for (Problem.Kind kind : Problem.Kind.values()) {
            List<Object> arguments =
                    Collections.nCopies(kind.names().size(), kind == Problem.Kind.LANGUAGE_OF_FEW ? 2L : "a1");
            say(new Problem(new Place(List.of()), kind, arguments), said);
        }
        Stream.of(
                        "funnel",
                        "source",
                        "sale type",
                        "sale types",
                        "fact",
                        "form",
                        "position",
                        "stage",
                        "stages",
                        "criterion",
                        "condition kind",
                        "guide",
                        "action",
                        "team",
                        "ending",
                        "reason")
                .map(part -> new Place(List.of(new Place.Step(part, ""), new Place.Step(part, "a1"))))
                .forEach(place -> said.say(place::in));
        for (Condition odd : ODD) {
            odd.problems()
                    .forEach(
                            problem -> said.say(language -> problem.in(language).replaceAll(NO_WORD, "")));
        }
        FunnelBuilder incomplete = PseudoFunnel.define("1")
                .facts(
                        Count.of("n1", "n1", text("n1")).withUnitLabel(text("unit")),
                        Checklist.of("n2", text("n2")).entry("e1", text("entry")))
                .languages(PseudoPack.LANGUAGE, Locale.ENGLISH);
        catchThrowableOfType(FunnelDefinitionException.class, incomplete::build)
                .problems()
                .forEach(problem -> say(problem, said));
        return said;
    }

    private static void say(Problem problem, Said said) {
        said.say(language -> problem.in(language).replaceAll(NO_WORD, ""));
    }
}
