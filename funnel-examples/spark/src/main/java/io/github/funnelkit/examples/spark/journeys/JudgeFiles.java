package io.github.funnelkit.examples.spark.journeys;

import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.UnplayableException;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentIterator;
import io.github.funnelkit.portfolio.ConformanceBuilder;
import io.github.funnelkit.portfolio.HistoryConformance;
import io.github.funnelkit.portfolio.StageStay;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/** Judges the journeys of the files of a partition one by one, and keeps none of them: only how long they stood where. */
record JudgeFiles(Broadcast<JourneyShipment> shipment, Broadcast<RepeatedOpenings> repeated)
        implements FlatMapFunction<Iterator<Tuple2<String, PortableDataStream>>, JourneyPart> {

    @Override
    public Iterator<JourneyPart> call(Iterator<Tuple2<String, PortableDataStream>> files) {
        Judging judging = new Judging(shipment.value().tools(), repeated.value());
        files.forEachRemaining(file -> judging.read(file._1(), file._2()));
        return List.of(judging.part()).iterator();
    }

    private static final class Judging {

        private final JourneyShipment.Tools tools;
        private final RepeatedOpenings repeated;
        private final ConformanceBuilder conformance = new ConformanceBuilder();
        private final List<StageStay> stays = new ArrayList<>();
        private final List<OpeningPlace> opened = new ArrayList<>();
        private final List<RejectedJourney> rejected = new ArrayList<>();

        private String file = "";
        private final List<JourneyEvent> events = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Judging(JourneyShipment.Tools tools, RepeatedOpenings repeated) {
            this.tools = tools;
            this.repeated = repeated;
        }

        /** A file holds whole journeys, one after the other. */
        void read(String name, PortableDataStream stream) {
            file = name;
            FunnelDocuments documents = tools.documents();
            try (DataInputStream text = stream.open();
                    DocumentIterator<JourneyEvent> all = documents.readEvents(tools.catalog(), text)) {
                boolean more = true;
                while (more) {
                    more = next(all);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            end();
        }

        /** An event that cannot be read may belong to the journey before it or begin another: that journey is not judged. */
        private boolean next(DocumentIterator<JourneyEvent> all) {
            boolean more = true;
            try {
                more = all.hasNext();
                if (more) {
                    JourneyEvent event = all.next();
                    if (event instanceof JourneyEvent.Opened opening) {
                        end();
                        open(new OpeningPlace(opening.journey(), file, all.line()));
                    }
                    events.add(event);
                }
            } catch (DocumentException wrong) {
                wrong.problems().forEach(problem -> problems.add(problem.toString()));
            }
            return more;
        }

        private void open(OpeningPlace place) {
            opened.add(place);
            repeated.problem(place).ifPresent(problems::add);
        }

        private void end() {
            if (problems.isEmpty() && !events.isEmpty()) {
                try {
                    judge(new JourneyHistory(events));
                } catch (UnplayableException unplayable) {
                    problems.add(unplayable.explain(Locale.ENGLISH));
                } catch (IllegalArgumentException refused) {
                    problems.add(String.valueOf(refused.getMessage()));
                }
            }
            if (!problems.isEmpty()) {
                rejected.add(new RejectedJourney(file, journey(), String.join(" · ", problems)));
            }
            events.clear();
            problems.clear();
        }

        private void judge(JourneyHistory history) {
            HistoryConformance checked = tools.check().check(history);
            List<StageStay> stood = StageStay.of(JourneyState.replay(tools.catalog(), history.events()), tools.zone());
            conformance.add(checked);
            stays.addAll(stood);
        }

        private String journey() {
            return events.isEmpty() || !(events.get(0) instanceof JourneyEvent.Opened opened) ? "" : opened.journey();
        }

        JourneyPart part() {
            return new JourneyPart(conformance.build(), List.copyOf(stays), List.copyOf(opened), List.copyOf(rejected));
        }
    }
}
