package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.output.EventLog;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.UnplayableException;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays journeys. */
@Command(
        name = "journey",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Replays journeys: where each stands, what blocks the next stage, the shortest way, what happened.",
        footerHeading = "%nThe events:%n",
        footer = {
            "  NDJSON: each line is an event as funnel-jackson writes it; a journey begins",
            "  with the event that opened it, and journeys may follow each other."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the journeys were replayed",
            "2:wrong usage, events that cannot be read or replayed, or output that cannot be written"
        })
final class JourneyCommand implements Callable<Integer> {

    private static final Text NOTHING = say("journey.nothing");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Program program;

    @Parameters(paramLabel = "FILE.ndjson", description = "The events; the standard input when it is -.")
    private @Nullable Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day as of which the gate is looked at, as YYYY-MM-DD; today when it is left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--funnel",
            paramLabel = "FILE",
            description = "A methodology that the journeys go by, besides both forms of the standard; may be repeated.")
    private List<Path> funnels = new ArrayList<>();

    @Option(
            names = "--xes",
            paramLabel = "FILE.xes",
            description = "Also writes the events to a file as an event log for process mining (XES, IEEE 1849): what"
                    + " happened when, and who did it; nothing of what was learned.")
    private @Nullable Path xes;

    @Mixin
    private LanguageOption language = new LanguageOption();

    JourneyCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        Optional<FunnelCatalog> versions = versions(messages);
        if (file == null || versions.isEmpty()) {
            return ExitCode.FAILED;
        }
        if (new RunFiles(funnels, List.of())
                .reading(Optional.of(file))
                .writing(Optional.ofNullable(xes))
                .areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        JourneyFile journeyFile = new JourneyFile(file, versions.get(), program);
        Optional<List<List<JourneyEvent>>> journeys = journeyFile.readOrSayWhyNot(messages);
        if (journeys.isEmpty()) {
            return ExitCode.FAILED;
        }
        JourneyStory story = new JourneyStory(versions.get(), program.clock().getZone(), at(), messages.language());
        try {
            String stories = journeys.get().stream().map(story::tell).collect(Collectors.joining("\n\n"));
            if (stories.isEmpty()) {
                messages.say(file.toString(), NOTHING.in(messages.language()));
                return ExitCode.FAILED;
            }
            program.out().write(stories + "\n");
            return xes == null
                    ? ExitCode.GOOD
                    : OutputFile.of(Optional.of(xes), program)
                            .write(new EventLog(journeys.get()).xes(), program.out(), messages);
        } catch (UnplayableException unplayable) {
            messages.say(file.toString(), unplayable.explain(messages.language()));
            return ExitCode.FAILED;
        }
    }

    private Instant at() {
        return asOf == null
                ? program.clock().instant()
                : asOf.atTime(END_OF_DAY).atZone(program.clock().getZone()).toInstant();
    }

    private Optional<FunnelCatalog> versions(Messages messages) {
        List<Funnel> all = new ArrayList<>();
        for (Path path : funnels) {
            Optional<Funnel> funnel = new FunnelFile(path).readOrSayWhyNot(messages);
            if (funnel.isEmpty()) {
                return Optional.empty();
            }
            all.add(funnel.get());
        }
        // a methodology of the same name and version as a form of the standard takes its place
        Arrays.stream(Standard.values())
                .map(Standard::funnel)
                .filter(standard ->
                        all.stream().noneMatch(funnel -> funnel.reference().equals(standard.reference())))
                .forEach(all::add);
        try {
            return Optional.of(FunnelCatalog.of(all));
        } catch (IllegalArgumentException twice) {
            messages.say(String.valueOf(twice.getMessage()));
            return Optional.empty();
        }
    }
}
