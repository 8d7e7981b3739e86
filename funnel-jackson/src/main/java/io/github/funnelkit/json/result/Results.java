package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.CheckedSink;
import io.github.funnelkit.json.format.DocumentKind;
import io.github.funnelkit.json.format.FactsSchema;
import io.github.funnelkit.json.format.ResultVocabulary;
import io.github.funnelkit.json.format.SchemaText;
import io.github.funnelkit.json.format.TokenSink;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All results that there are. */
public final class Results implements ResultVocabulary {

    /** The vocabulary, which the adapters hand to what knows it by its interface. */
    public static final ResultVocabulary VOCABULARY = new Results();

    private final List<Root<?>> roots = Stream.of(
                    AssessmentShapes.roots(),
                    GuidanceShapes.roots(),
                    JourneyParts.roots(),
                    GateShapes.roots(),
                    JourneyShapes.roots(),
                    SupervisorShapes.roots(),
                    ChangeShapes.roots(),
                    LintShapes.roots(),
                    DefinitionShapes.roots(),
                    SummaryShapes.roots(),
                    ForecastShapes.roots(),
                    AuditShapes.roots(),
                    WorkShapes.roots(),
                    MovementShapes.roots(),
                    WaterfallShapes.roots(),
                    CalibrationShapes.roots(),
                    LearningShapes.roots(),
                    StayShapes.roots(),
                    CheckupShapes.roots(),
                    ConformanceShapes.roots())
            .<Root<?>>flatMap(List::stream)
            .toList();

    private Results() {}

    @Override
    public List<Class<?>> types() {
        return roots.stream().<Class<?>>map(Root::type).toList();
    }

    @Override
    public void write(Object result, List<Locale> languages, TokenSink sink) {
        for (Root<?> root : roots) {
            if (root.type().isInstance(result)) {
                root.write(result, new Output(new CheckedSink(DocumentKind.RESULT, sink), languages));
                return;
            }
        }
        throw new IllegalStateException(result.getClass() + " is no result");
    }

    @Override
    public void schema(SchemaText schema) {
        schema.head("urn:funnelkit:schema:results:1", "What the library answers");
        schema.list(
                "anyOf",
                () -> roots.forEach(root -> schema.item(() -> root.form().describe(schema))));
        schema.object("$defs", () -> {
            Definitions definitions = new Definitions();
            roots.forEach(root -> root.form().collect(definitions));
            definitions.write(schema);
            FactsSchema.ofAny(schema).parts();
        });
    }
}
