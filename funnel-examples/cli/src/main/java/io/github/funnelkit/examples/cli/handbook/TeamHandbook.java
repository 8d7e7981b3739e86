package io.github.funnelkit.examples.cli.handbook;

import static io.github.funnelkit.examples.cli.words.Words.say;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The handbook for those who sell: a page for each step, without ids and provenance. It needs nothing but a browser. */
public final class TeamHandbook {

    private TeamHandbook() {}

    /**
     * Writes the handbook of a methodology.
     *
     * @param funnel the methodology
     * @param language the reader's language
     * @return a page of HTML, the same to the byte each time
     */
    public static String html(Funnel funnel, Locale language) {
        Locale spoken = Words.nearest(language);
        List<Slide> slides = new Slides(funnel, spoken).all();
        String name = funnel.label().map(label -> label.in(spoken)).orElse(funnel.id());
        return Mustache.compiler()
                .compile(resource("team.mustache"))
                .execute(Map.of(
                        "language", spoken.toLanguageTag(),
                        "name", name,
                        "edition",
                                say("handbook.edition", "name", name, "version", funnel.version())
                                        .in(spoken),
                        "count", slides.size(),
                        "style", resource("team.css"),
                        "slides", slides));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TeamHandbook.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
