package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.examples.cli.output.TerminalText;
import io.github.funnelkit.lint.Advice;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * All that there is to ask about a methodology.
 *
 * @param file where it was read from
 * @param funnel the methodology
 */
public record LintPage(String file, Funnel funnel) {

    /**
     * Prints it.
     *
     * @param page where, and how
     * @throws IOException if it cannot be written
     */
    public void print(Page page) throws IOException {
        List<Advice> advice = Lint.of(funnel);
        if (page.json()) {
            page.out().write(json(advice, page.language()));
            return;
        }
        for (Advice each : advice) {
            String line = say(
                            "lint.line",
                            "file",
                            file,
                            "severity",
                            severity(each),
                            "advice",
                            each.explain(page.language()),
                            "id",
                            each.id())
                    .in(page.language());
            page.print(TerminalText.oneLine(line) + "\n");
        }
        if (advice.isEmpty()) {
            page.print(TerminalText.oneLine(say("lint.nothing", "file", file).in(page.language())) + "\n");
        }
    }

    private static Text severity(Advice advice) {
        return switch (advice.kind().severity()) {
            case WARNING -> say("lint.warning");
            case QUESTION -> say("lint.question");
            case HINT -> say("lint.hint");
        };
    }

    private String json(List<Advice> advice, Locale language) throws IOException {
        ObjectNode document = Document.of(funnel);
        ArrayNode array = document.putArray("advice");
        for (Advice each : advice) {
            ObjectNode node = array.addObject()
                    .put("id", each.id())
                    .put("kind", each.kind().id())
                    .put("severity", each.kind().severity().id());
            ArrayNode place = node.putArray("place");
            for (Place.Step step : each.place().steps()) {
                place.addObject().put("part", step.part()).put("id", step.id());
            }
            node.put("question", each.question().in(language))
                    .put("remedy", each.remedy().in(language));
        }
        return Document.text(document);
    }
}
