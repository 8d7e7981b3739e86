package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What parts were called in the funnel of which this one was made: their ids by those that they had. */
final class RenamesFormat {

    static final String PROPERTY = "renamed";
    private static final List<String> MEMBERS = List.of("saleTypes", "forms", "positions");

    private static final Text EXPECTED = say("expected.renamed", "example", "{forms: {letter: order-letter}}");

    private RenamesFormat() {}

    static void write(Renames renames, CheckedSink sink) {
        if (renames.areNone()) {
            return;
        }
        sink.name(PROPERTY);
        sink.startObject();
        ids("saleTypes", renames.saleTypes(), SaleType::id, sink);
        ids("forms", renames.forms(), Form::id, sink);
        ids("positions", renames.positions(), Position::id, sink);
        sink.endObject();
    }

    private static <P> void ids(String name, Map<String, P> renamed, Function<P, String> id, CheckedSink sink) {
        if (!renamed.isEmpty()) {
            sink.name(name);
            sink.startObject();
            renamed.forEach((was, is) -> sink.property(was, id.apply(is)));
            sink.endObject();
        }
    }

    static Renames read(@Nullable Node node, Vocabulary vocabulary, Problems problems) {
        if (node == null) {
            return Renames.NONE;
        }
        Members members = Members.of(node, EXPECTED, problems);
        if (members == null) {
            return Renames.NONE;
        }
        Renames renames = new Renames(
                parts(members.optional("saleTypes"), vocabulary.saleTypes(), problems),
                parts(members.optional("forms"), vocabulary.forms(), problems),
                parts(members.optional("positions"), vocabulary.positions(), problems));
        members.done();
        return renames;
    }

    private static <P> Map<String, P> parts(@Nullable Node node, Defined<P> defined, Problems problems) {
        Map<String, P> renamed = new LinkedHashMap<>();
        if (node instanceof Node.Obj object) {
            object.members().forEach((was, member) -> {
                P part = defined.find(member.value(), problems);
                if (part != null) {
                    renamed.put(was, part);
                }
            });
        } else if (node != null) {
            Values.wrong(node, EXPECTED, problems);
        }
        return renamed;
    }

    static void schema(SchemaText text, String id) {
        text.object(PROPERTY, () -> {
            text.type("object");
            text.object(
                    "properties",
                    () -> MEMBERS.forEach(name -> text.object(name, () -> {
                        text.type("object");
                        text.object("additionalProperties", () -> text.pattern(id));
                    })));
            text.closed(List.of());
        });
    }
}
