package io.github.funnelkit.pseudo;

import static io.github.funnelkit.pseudo.PseudoFunnel.AGREED;
import static io.github.funnelkit.pseudo.PseudoFunnel.BUDGET;
import static io.github.funnelkit.pseudo.PseudoFunnel.COST;
import static io.github.funnelkit.pseudo.PseudoFunnel.D1;
import static io.github.funnelkit.pseudo.PseudoFunnel.DUE;
import static io.github.funnelkit.pseudo.PseudoFunnel.METHOD;
import static io.github.funnelkit.pseudo.PseudoFunnel.P1;
import static io.github.funnelkit.pseudo.PseudoFunnel.SCORE;
import static io.github.funnelkit.pseudo.PseudoFunnel.T1;
import static io.github.funnelkit.pseudo.PseudoFunnel.T2;
import static io.github.funnelkit.pseudo.PseudoFunnel.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.internal.wording.PseudoPack;
import io.github.funnelkit.lint.Advice;
import io.github.funnelkit.lint.AdviceKind;
import io.github.funnelkit.lint.Coverage;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that there is to ask of definitions. */
final class PseudoLint {

    /** Languages are named by their tags. */
    private static final String LANGUAGES = "\\b(fr|" + PseudoPack.LANGUAGE.toLanguageTag() + ")\\b";

    private PseudoLint() {}

    static Said said() {
        List<Advice> advice = Stream.of(odd(), partial(), beside(), share(), few())
                .flatMap(funnel -> Lint.of(funnel).stream())
                .toList();
        assertThat(advice.stream().map(Advice::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AdviceKind.values());
        Said said = new Said();
        for (Advice each : advice) {
            said.say(language -> each.explain(language).replaceAll(LANGUAGES, ""));
        }
        Coverage.none(odd()).uncovered().forEach(part -> said.say(part::explain));
        return said;
    }

    private static void ask(StageBuilder stage, String name, Condition condition) {
        stage.criterion(name, c -> c.text(text(name)).when(condition));
    }

    private static Funnel odd() {
        return Funnel.define("f1", "1")
                .saleTypes(T1)
                .facts(COST)
                .forms(D1)
                .positions(P1)
                .stage("s1", stage -> {
                    stage.customerType(text("s1")).winProbability(WinProbability.parse("0.5"));
                    ask(stage, "c1", METHOD.oneOf("?"));
                    ask(stage, "c2", Condition.not(DUE.withinNext(Period.ofDays(3))));
                    ask(stage, "c3", BUDGET.atLeast(9));
                    ask(stage, "c4", BUDGET.atLeast(8));
                    stage.criterion("c5", c -> c.text(text("20")).when(SCORE.atLeast(3)));
                })
                .stage("s2", stage -> {
                    stage.customerType(text("s2"));
                    ask(stage, "c1", BUDGET.atLeast(7));
                    ask(stage, "c2", BUDGET.atMost(5));
                    ask(stage, "c3", Condition.anyOf(AGREED.isTrue(), Condition.not(AGREED.isTrue())));
                    ask(stage, "c4", SCORE.atLeast(5).and(Condition.anyOf(SCORE.atMost(2), SCORE.equalTo(3))));
                })
                .guide(
                        "g1",
                        guide -> guide.from("s1")
                                .to("s2")
                                .mandatory(
                                        "a1", action -> action.text(text("a1")).helps("s2.t1.c1"))
                                .optional("a2", action -> action.text(text("a2"))))
                .build();
    }

    private static Funnel beside() {
        Condition always = Condition.anyOf(AGREED.isTrue(), Condition.not(AGREED.isTrue()));
        Condition never = SCORE.atLeast(5).and(Condition.anyOf(SCORE.atMost(2), SCORE.equalTo(3)));
        return Funnel.define("f3", "1")
                .saleTypes(T1, T2)
                .stage("s1", stage -> {
                    stage.customerType(text("s1")).saleTypes(T1, T2);
                    ask(stage, "c1", BUDGET.atLeast(9));
                })
                .stage("s2", stage -> {
                    stage.customerType(text("s2")).saleTypes(T1);
                    ask(stage, "c1", AGREED.isTrue());
                })
                .guide("g1", guide -> to(guide, never))
                .guide("g2", guide -> to(guide, always))
                .guide("g3", guide -> to(guide, BUDGET.atMost(5)))
                .guide("g4", guide -> to(guide, BUDGET.atLeast(8)))
                .ending(
                        "e1",
                        ending -> ending.lost().label(text("e1")).when(never).from("s2"))
                .ending("e2", ending -> ending.lost().label(text("e2")).when(SCORE.atLeast(5)))
                .ending("e3", ending -> ending.lost().label(text("e3")).when(SCORE.atLeast(6)))
                .ending("e4", ending -> ending.lost().label(text("e4")).when(always))
                .build();
    }

    private static void to(GuideBuilder guide, Condition when) {
        guide.from("s1").to("s2").saleTypes(T1).when(when).mandatory("a1", action -> action.text(text("a1")));
    }

    private static Funnel share() {
        return Funnel.define("f4", "1")
                .saleTypes(T1)
                .stage("s1", stage -> {
                    stage.customerType(text("s1")).winProbability(WinProbability.parse("0.2"));
                    ask(stage, "c1", AGREED.isTrue());
                })
                .stage("s2", stage -> {
                    stage.customerType(text("s2")).winProbability(WinProbability.parse("50"));
                    ask(stage, "c1", BUDGET.atLeast(9));
                })
                .build();
    }

    private static Funnel few() {
        return Funnel.define("f5", "1")
                .saleTypes(T1)
                .stage("s1", stage -> {
                    stage.customerType("1");
                    for (String name : List.of("c1", "c2", "c3")) {
                        stage.criterion(name, c -> c.text(name).when(AGREED.isTrue()));
                    }
                })
                .build();
    }

    private static Funnel partial() {
        return Funnel.define("f2", "1")
                .languages(PseudoPack.LANGUAGE)
                .saleTypes(T1)
                .stage("s1", stage -> {
                    Text both = Text.of(PseudoPack.LANGUAGE, text("s1").in(PseudoPack.LANGUAGE))
                            .with(Locale.FRENCH, "client");
                    stage.customerType(both);
                    ask(stage, "c1", AGREED.isTrue());
                })
                .build();
    }
}
