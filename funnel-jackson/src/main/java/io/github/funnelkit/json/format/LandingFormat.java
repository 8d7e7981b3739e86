package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a journey shall stand: a word, or an object with the stage. */
final class LandingFormat {

    static final String SAME = "sameStage";
    static final String BEFORE = "beforeFirstStage";

    private static final Text EXPECTED = say("expected.landing", "same", SAME, "before", BEFORE);

    private static final Text LOWER = say("expected.lower-stage", "before", BEFORE);

    private LandingFormat() {}

    static void write(String name, Landing landing, CheckedSink sink) {
        sink.name(name);
        if (landing instanceof Landing.AtStage at) {
            sink.startObject();
            sink.property("stage", at.stage());
            sink.endObject();
        } else {
            sink.string(landing instanceof Landing.SameStage ? SAME : BEFORE);
        }
    }

    /** Where the journey stands, when it is left out or wrong. */
    static Landing read(EventMembers command, String name, @Nullable List<String> stages, Problems problems) {
        Node node = command.optional(name);
        if (node instanceof Node.Obj) {
            EventMembers at = command.inside(name, EXPECTED);
            String stage = at.id("stage", stages);
            at.done();
            return stage.isBlank() ? new Landing.SameStage() : new Landing.AtStage(stage);
        }
        if (node instanceof Node.Scalar scalar && scalar.token() == Token.STRING) {
            if (scalar.text().equals(BEFORE)) {
                return new Landing.BeforeFirstStage();
            }
            if (!scalar.text().equals(SAME)) {
                problems.unknown(node, say("what.landing"), scalar.text(), List.of(SAME, BEFORE));
            }
        } else if (node != null) {
            Values.wrong(node, EXPECTED, problems);
        }
        return new Landing.SameStage();
    }

    /** A stage to move down to; before the first one, when it is missing or wrong. */
    static Landing readLower(EventMembers command, String name, List<String> stages, Problems problems) {
        Node node = command.required(name, LOWER);
        if (node instanceof Node.Scalar scalar && scalar.text().equals(SAME)) {
            Values.wrong(node, LOWER, problems);
            return new Landing.BeforeFirstStage();
        }
        Landing landing = node == null ? new Landing.SameStage() : read(command, name, stages, problems);
        return landing instanceof Landing.SameStage ? new Landing.BeforeFirstStage() : landing;
    }
}
