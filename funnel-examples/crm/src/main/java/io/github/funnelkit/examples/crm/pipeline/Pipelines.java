package io.github.funnelkit.examples.crm.pipeline;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Portfolio;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditBuilder;
import io.github.funnelkit.portfolio.Blocker;
import io.github.funnelkit.portfolio.CurrencyForecast;
import io.github.funnelkit.portfolio.Forecast;
import io.github.funnelkit.portfolio.OpenDeal;
import io.github.funnelkit.portfolio.StageSummary;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds up a portfolio. Every figure is the library's. */
final class Pipelines {

    private static final int MOST_BLOCKERS = 10;

    private final Portfolio portfolio;
    private final Funnel funnel;
    private final String currency;
    private final Words words;
    private final Names names;

    Pipelines(Portfolio portfolio, Words words, Names names) {
        this.portfolio = portfolio;
        this.funnel = portfolio.methodology().funnel();
        this.currency = portfolio.methodology().tenant().currency();
        this.words = words;
        this.names = names;
    }

    Pipeline pipeline() {
        SummaryBuilder sums = Summary.builder(funnel);
        AuditBuilder audit = Audit.builder(funnel);
        List<OpenDeal> open = new ArrayList<>();
        for (Standing deal : portfolio.deals()) {
            sums.add(deal.assessment(), deal.amount().orElse(null));
            audit(deal, audit);
            deal.amount().ifPresent(amount -> {
                OpenDeal each = OpenDeal.of(deal.assessment(), amount);
                open.add(deal.closing()
                        .map(day -> each.withClosing(YearMonth.from(day)))
                        .orElse(each));
            });
        }
        Summary summary = sums.build();
        Forecast forecast = Forecast.of(open);
        return new Pipeline(
                funnel.saleTypes().stream().map(type -> funnel(type, summary)).toList(),
                forecast.currencies().stream().map(this::outlook).toList(),
                months(forecast),
                blockers(summary),
                audited(audit.build()),
                forecast.assumptions().stream().map(words::of).toList());
    }

    /** By the facts alone: what a gate let through, or an override, is a claim like any other. */
    private void audit(Standing deal, AuditBuilder audit) {
        deal.journey().stage().ifPresent(stage -> {
            Assessment facts = portfolio.methodology().assessFacts(deal.journey(), deal.at());
            audit.add(facts, facts.claim(stage), deal.owner(), deal.amount().orElse(null));
        });
    }

    private Pipeline.Funnel funnel(SaleType type, Summary summary) {
        List<StageSummary> stages = Stream.concat(
                        Stream.of(summary.beforeFirstStage(type.id())),
                        funnel.stages(type).stream().map(stage -> summary.stage(type.id(), stage.id())))
                .toList();
        BigDecimal most = stages.stream()
                .map(stage -> stage.customers().amount(currency))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Pipeline.Funnel(
                words.of(type.label()),
                stages.stream()
                        .map(stage -> new Pipeline.Bar(
                                stage.stage()
                                        .map(id -> words.of(funnel.stage(id).label()))
                                        .orElseGet(() -> words.of("stage.none")),
                                words.money(stage.customers().amount(currency), currency),
                                String.valueOf(stage.customers().customers()),
                                share(stage.customers().amount(currency), most),
                                share(stage.weighted().getOrDefault(currency, BigDecimal.ZERO), most)))
                        .toList());
    }

    private Pipeline.Outlook outlook(CurrencyForecast forecast) {
        String code = forecast.currency();
        return new Pipeline.Outlook(
                words.money(forecast.total().expected(), code),
                words.money(forecast.total().amount(), code),
                words.money(forecast.total().p10().amount(), code),
                words.money(forecast.total().p50().amount(), code),
                words.money(forecast.total().p90().amount(), code));
    }

    private List<Pipeline.Bar> months(Forecast forecast) {
        List<CurrencyForecast.InMonth> months = forecast.currencies().stream()
                .filter(each -> each.currency().equals(currency))
                .flatMap(each -> each.months().stream())
                .toList();
        BigDecimal most =
                months.stream().map(month -> month.outlook().expected()).reduce(BigDecimal.ZERO, BigDecimal::max);
        return months.stream()
                .map(month -> new Pipeline.Bar(
                        month.month().map(words::month).orElseGet(() -> words.of("pipeline.noMonth")),
                        words.money(month.outlook().expected(), currency),
                        words.of("pipeline.of", words.money(month.outlook().amount(), currency)),
                        share(month.outlook().expected(), most),
                        0))
                .toList();
    }

    private List<Pipeline.Bar> blockers(Summary summary) {
        List<Blocker> blockers = summary.blockersByAmount(currency).stream()
                .filter(blocker -> blocker.customers().customers() > 0)
                .limit(MOST_BLOCKERS)
                .toList();
        BigDecimal most = blockers.stream()
                .map(blocker -> blocker.customers().amount(currency))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return blockers.stream()
                .map(blocker -> new Pipeline.Bar(
                        words.of(funnel.criterion(blocker.criterion()).text()),
                        words.money(blocker.customers().amount(currency), currency),
                        words.of(
                                "pipeline.blocker",
                                blocker.customers().customers(),
                                blocker.unknown().customers(),
                                stage(blocker)),
                        share(blocker.customers().amount(currency), most),
                        share(blocker.unknown().amount(currency), most)))
                .toList();
    }

    private String stage(Blocker blocker) {
        Stage stage = funnel.stage(funnel.criterion(blocker.criterion()).stage());
        return words.of(stage.label());
    }

    private List<Pipeline.Audited> audited(Audit audit) {
        return audit.byOwner().entrySet().stream()
                .map(each -> new Pipeline.Audited(
                        names.of(each.getKey()),
                        each.getValue().deals().customers(),
                        words.money(each.getValue().claimed()),
                        words.money(each.getValue().justified()),
                        words.money(each.getValue().gap())))
                .toList();
    }

    /** How many parts of a hundred an amount is. */
    static int share(BigDecimal amount, BigDecimal most) {
        return most.signum() == 0
                ? 0
                : amount.multiply(BigDecimal.valueOf(100))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
