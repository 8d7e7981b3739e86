package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.examples.cli.work.AskResults;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.guidance.QuestionCosts;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what to ask about one customer next. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Says what to find out next about one customer of a list, so that the fewest or cheapest questions"
                        + " decide whether it reaches a stage: the question, what may be answered, why, and how many questions are"
                        + " expected.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the question is printed, or what is decided",
            "1:it is printed; some rows of the list were rejected",
            "2:no such customer, wrong usage, or something that cannot be read"
        })
final class AskCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Parameters(
            index = "1",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "ID",
            description = "The id or the name of the customer.")
    private @Nullable String id;

    @Option(
            names = "--goal",
            paramLabel = "STAGE",
            description = "The stage, by id or name; the next one of the customer when it is left out.")
    private @Nullable String goal;

    @Option(
            names = "--answers",
            paramLabel = "FACT=VALUE",
            split = ",",
            description = "What was answered since, each value as in a list; several entries with ; between them.")
    private List<String> answers = new ArrayList<>();

    @Option(
            names = "--costs",
            paramLabel = "FACT=NUMBER",
            split = ",",
            description =
                    "What it costs to find out some facts, as compared with others: 1 for a question, say, 5 for a"
                            + " visit. When it is left out: 1, 2 for several entries, 5 for forms and records.")
    private List<String> costs = new ArrayList<>();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    AskCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        String wanted = customers.customer(id);
        return customers
                .run(program, Optional.empty())
                .map(run -> run(run, wanted))
                .orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run, String wanted) {
        Locale language = run.messages().language();
        Funnel funnel = run.funnel();
        Optional<Stage> stage = goal == null ? Optional.empty() : Optional.of(stage(goal, funnel, language));
        FactSheet answered = answered(funnel, language);
        QuestionCosts priced = priced(funnel, language);
        Page page = format.page(program, language);
        return run.run(
                Optional.empty(), () -> List.of(new AskResults(run.heading(), page, wanted, stage, answered, priced)));
    }

    private Stage stage(String name, Funnel funnel, Locale language) {
        return NamedStage.of(funnel, name)
                .orElseThrow(() -> wrong("--goal", NamedStage.unknown(funnel, name, List.of()), language));
    }

    private FactSheet answered(Funnel funnel, Locale language) {
        FactSheet.Builder sheet = FactSheet.builder();
        pairs("--answers", answers, funnel, language).forEach((fact, value) -> {
            try {
                set(sheet, fact, value);
            } catch (IllegalArgumentException refused) {
                throw wrong(
                        "--answers",
                        say(
                                "ask.refused",
                                "fact",
                                fact.id(),
                                "value",
                                value,
                                "expected",
                                fact.type().label()),
                        language);
            }
        });
        return sheet.build();
    }

    private static <V> void set(FactSheet.Builder sheet, Fact<V> fact, String value) {
        sheet.setValue(fact, FactText.parse(fact, value));
    }

    private QuestionCosts priced(Funnel funnel, Locale language) {
        Map<String, Integer> byFact = new LinkedHashMap<>();
        pairs("--costs", costs, funnel, language).forEach((fact, value) -> {
            if (!value.matches("[1-9][0-9]{0,8}")) {
                throw wrong("--costs", say("ask.cost", "fact", fact.id(), "value", value), language);
            }
            byFact.put(fact.id(), Integer.valueOf(value));
        });
        return QuestionCosts.of(byFact);
    }

    private Map<Fact<?>, String> pairs(String option, List<String> given, Funnel funnel, Locale language) {
        List<Fact<?>> facts = Stream.concat(funnel.facts().stream(), Stream.of(AttachedForms.FACT))
                .toList();
        List<String> ids = facts.stream().<String>map(Fact::id).toList();
        Map<Fact<?>, String> pairs = new LinkedHashMap<>();
        for (String pair : given) {
            int sign = pair.indexOf('=');
            if (sign < 1) {
                throw wrong(option, say("ask.pair", "given", pair), language);
            }
            String name = pair.substring(0, sign).strip();
            int number = ids.indexOf(name);
            if (number < 0) {
                Text unknown = say("ask.no-fact", "fact", name);
                throw wrong(
                        option,
                        NearestName.of(name, ids)
                                .map(near -> say("cell.did-you-mean", "problem", unknown, "meant", "'" + near + "'"))
                                .orElse(unknown),
                        language);
            }
            pairs.put(facts.get(number), pair.substring(sign + 1).strip());
        }
        return pairs;
    }

    private ParameterException wrong(String option, Text reason, Locale language) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), option + ": " + reason.in(language));
    }
}
