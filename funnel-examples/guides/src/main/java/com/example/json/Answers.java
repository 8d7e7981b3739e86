package com.example.json;

import com.example.subscriptions.Subscriptions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

public final class Answers {

    /** Once for all threads. */
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new FunnelModule());

    private static final Funnel FUNNEL = Subscriptions.FUNNEL;
    private static final Gatekeeper GATEKEEPER =
            Gatekeeper.of(FunnelCatalog.of(FUNNEL), GatePolicy.DEFAULT, ZoneOffset.UTC);
    private static final Actor ADA = Actor.of("ada", "owner");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    public static void main(String[] args) throws JsonProcessingException {
        FactSheet facts =
                FactSheet.empty().with(Subscriptions.NEED_CONFIRMED, true).with(Subscriptions.BUDGET, 9_000);
        Assessment assessment = Assessor.of(FUNNEL, Clock.systemUTC())
                .assess(FUNNEL.saleType("new"), facts, LocalDate.of(2026, 11, 23));
        answer(assessment.missing().get(0));
        answer(ShortestWay.of(assessment).ways().get(0).steps().get(0));
        answer(WorkItem.of("deal-7", assessment, Money.of(24_000, "EUR")));

        Funnel next = FUNNEL.derive(
                FUNNEL.id(), "2.0", funnel -> funnel.stage("proposal", stage -> stage.winProbability(60)));
        answer(FunnelDifference.between(FUNNEL, next).changes());

        command("{\"command\": \"lose\"}");
        command("{\"command\": \"enter\", \"stage\": \"propsal\"}");
    }

    private static void command(String sent) throws JsonProcessingException {
        JourneyState deal = JourneyState.replay(
                GATEKEEPER.catalog(), List.of(GATEKEEPER.open("deal-7", FUNNEL.reference(), "new", ADA, NOW)));
        try {
            JourneyCommand command = MAPPER.readerFor(JourneyCommand.class)
                    .withAttribute(FunnelModule.FUNNEL, deal.funnel())
                    .readValue(sent);
            answer(GATEKEEPER.decide(deal, command, ADA, NOW));
        } catch (JsonProcessingException wrong) {
            DocumentException document =
                    DocumentException.in(wrong).orElseThrow(() -> new IllegalStateException(wrong));
            document.problems().forEach(problem -> System.out.println("400 " + problem.in(Locale.ENGLISH)));
        }
    }

    /** In the language of the request. */
    private static void answer(Object result) throws JsonProcessingException {
        System.out.println(MAPPER.writerWithDefaultPrettyPrinter()
                .withAttribute(FunnelModule.LANGUAGES, Locale.ENGLISH)
                .writeValueAsString(result));
    }
}
