package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.text.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The event that a deal has ended, as it is written and read. */
class EndedEventTest {

    private static final String HEAD =
            "\"format\":\"funnelkit/event/1\",\"sequence\":2,\"at\":\"2026-11-23T02:00:00Z\","
                    + "\"actor\":{\"id\":\"li\"},\"event\":\"ended\"";
    private static final Flag WANTED = Flag.of("wanted", Text.of("Wanted"));
    private static final Funnel FUNNEL = Funnel.define("ends", "1")
            .saleTypes(SaleType.of("sale", Text.of("Sale")))
            .stage("lead", s -> s.customerType("Lead").criterion("wanted", c -> c.when(WANTED.isTrue())))
            .ending("closed-lost", e -> e.lost().reason("price", "Price"))
            .ending("abandoned", EndingBuilder::neither)
            .build();

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(
                        ended("closed-lost", EndingKind.LOST, Optional.of("price"), Optional.of("Acme"), "alas"),
                        ",\"ending\":\"closed-lost\",\"endingKind\":\"lost\",\"reason\":\"price\","
                                + "\"competitor\":\"Acme\",\"note\":\"alas\"}"),
                Arguments.of(
                        ended("abandoned", EndingKind.NONE, Optional.empty(), Optional.empty(), ""),
                        ",\"ending\":\"abandoned\",\"endingKind\":\"none\"}"));
    }

    private static JourneyEvent ended(
            String ending, EndingKind kind, Optional<String> reason, Optional<String> competitor, String note) {
        EventMetadata stamp = EventMetadata.of(2, Instant.parse("2026-11-23T02:00:00Z"), Actor.of("li"));
        return new DealEvent.Ended(stamp, ending, kind, reason, competitor, note);
    }

    @ParameterizedTest
    @MethodSource("events")
    void itIsWrittenInAlwaysTheSameWordsAndReadAgain(JourneyEvent event, String end) {
        for (Line line : Line.values()) {
            Documents documents = line.documents();
            String written = documents.write(event);
            if (line == Line.JSON_2) {
                assertThat(written).endsWith(end);
            }
            assertThat(documents.readEvent(FUNNEL, written)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                                       | 1:1: 'ending' is missing: expected a text",
                ",\"ending\":\"closed-last\",\"endingKind\":\"lost\"    | /ending: unknown ending 'closed-last' (did you mean 'closed-lost'?); there are closed-lost, abandoned",
                ",\"ending\":\"closed-lost\"                            | 1:1: 'endingKind' is missing: expected one of won, lost, none",
                ",\"ending\":\"closed-lost\",\"endingKind\":\"lose\"    | /endingKind: unknown kind of an ending 'lose' (did you mean 'lost'?); there are won, lost, none",
                ",\"ending\":\"closed-lost\",\"endingKind\":\"lost\",\"reason\":\" \" | /reason: found a blank text",
                ",\"ending\":\"closed-lost\",\"endingKind\":\"lost\",\"reasons\":\"price\" | /reasons: unknown property 'reasons' (did you mean 'reason'?)"
            })
    void whatIsWrongIsSaid(String members, String problem) {
        String document = "{" + HEAD + (members == null ? "" : members) + "}";
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> Line.JSON_2.documents().readEvent(FUNNEL, document));
        assertThat(refused.problems())
                .anySatisfy(each -> assertThat(each.toString()).contains(problem));
    }

    /** A reason that is not of the list any more is read: what happened stays. */
    @Test
    void aReasonOfAnEarlierListIsRead() {
        JourneyEvent event = ended("closed-lost", EndingKind.LOST, Optional.of("an-old-reason"), Optional.empty(), "");
        Documents documents = Line.JSON_2.documents();
        assertThat(documents.readEvent(FUNNEL, documents.write(event))).isEqualTo(event);
    }
}
