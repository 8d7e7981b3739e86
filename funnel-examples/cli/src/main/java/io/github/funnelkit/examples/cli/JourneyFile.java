package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Journeys as NDJSON of their events, one journey after the other. */
record JourneyFile(Path path, FunnelCatalog catalog, Program program) {

    private static final String JOURNEYS = ".ndjson";
    private static final String EVENT = "funnelkit/event/";
    private static final int LONGEST_START = 4096;

    /** Whether a file holds journeys, where it may hold a list, too, by how its name ends. */
    static boolean holdsJourneys(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(JOURNEYS);
    }

    /** Whether it holds journeys, and not customers, of which there are such files, too: by what its first event says. */
    static boolean holdsEvents(Path file) {
        if (!holdsJourneys(file)) {
            return false;
        }
        try (InputStream text = Files.newInputStream(file)) {
            return new String(text.readNBytes(LONGEST_START), StandardCharsets.ISO_8859_1).contains(EVENT);
        } catch (IOException unreadable) {
            return false; // whoever reads it as customers says why
        }
    }

    /** Some methodologies, and both forms of the standard where they are none of them. */
    static FunnelCatalog versions(List<Funnel> some) {
        Map<FunnelReference, Funnel> all = new LinkedHashMap<>();
        Stream.concat(some.stream(), Arrays.stream(Standard.values()).map(Standard::funnel))
                .forEach(funnel -> all.putIfAbsent(funnel.reference(), funnel));
        return FunnelCatalog.of(all.values());
    }

    /** Reads all journeys; when anything is wrong, says everything that is and gives nothing. */
    Optional<List<List<JourneyEvent>>> readOrSayWhyNot(Messages messages) {
        try (InputStream text = new InputFile(path).open(program);
                DocumentIterator<JourneyEvent> events = FunnelDocuments.json().readEvents(catalog, text)) {
            return read(events, messages);
        } catch (IOException failure) {
            messages.say(path.toString(), FileTrouble.of(failure).in(messages.language()));
        } catch (UncheckedIOException failure) {
            messages.say(
                    path.toString(),
                    FileTrouble.of(Objects.requireNonNull(failure.getCause())).in(messages.language()));
        }
        return Optional.empty();
    }

    private Optional<List<List<JourneyEvent>>> read(DocumentIterator<JourneyEvent> events, Messages messages) {
        List<List<JourneyEvent>> journeys = new ArrayList<>();
        Map<String, Integer> openedOn = new HashMap<>();
        boolean good = true;
        boolean more = true;
        while (more) {
            try {
                more = events.hasNext();
                if (more) {
                    JourneyEvent event = events.next();
                    good &= isNotOpenedAgain(event, events.line(), openedOn, messages);
                    add(event, journeys);
                }
            } catch (DocumentException wrong) {
                good = false;
                new FunnelFile(path).sayProblems(wrong, messages);
            }
        }
        return good ? Optional.of(journeys) : Optional.empty();
    }

    /** No event but the first names its journey, so that a journey cannot go on in another place: of two, one is too many. */
    private boolean isNotOpenedAgain(JourneyEvent event, int line, Map<String, Integer> openedOn, Messages messages) {
        if (!(event instanceof JourneyEvent.Opened opened)) {
            return true;
        }
        Integer before = openedOn.putIfAbsent(opened.journey(), line);
        if (before != null) {
            messages.say(
                    path + ":" + line,
                    say("journey.opened-before", "id", oneLine(opened.journey()), "line", before)
                            .in(messages.language()));
        }
        return before == null;
    }

    private static void add(JourneyEvent event, List<List<JourneyEvent>> journeys) {
        if (journeys.isEmpty() || event instanceof JourneyEvent.Opened) {
            journeys.add(new ArrayList<>());
        }
        journeys.get(journeys.size() - 1).add(event);
    }
}
