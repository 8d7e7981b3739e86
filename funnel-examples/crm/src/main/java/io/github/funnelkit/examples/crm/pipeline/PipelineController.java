package io.github.funnelkit.examples.crm.pipeline;

import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Portfolio;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.JourneyEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the pipeline. */
@Controller
class PipelineController {

    private static final int WEEKS = 4;
    private static final int MOST_JOURNEYS = 5_000;

    private final DealJournal journal;
    private final Methodologies methodologies;
    private final Colleagues colleagues;
    private final Clock clock;

    PipelineController(DealJournal journal, Methodologies methodologies, Colleagues colleagues, Clock clock) {
        this.clock = clock;
        this.journal = journal;
        this.methodologies = methodologies;
        this.colleagues = colleagues;
    }

    @GetMapping("/pipeline")
    String pipeline(
            @RequestParam(defaultValue = "") String owner,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words,
            Model model) {
        Names names = colleagues.names(member.tenantId());
        Portfolio portfolio =
                Portfolio.of(methodologies.of(member.tenantId()), journal.running(member.tenantId(), owner), owner);
        model.addAttribute("pipeline", new Pipelines(portfolio, words, names).pipeline());
        model.addAttribute("flows", flows(portfolio, member, owner, words));
        model.addAttribute("colleagues", names.byUsername());
        model.addAttribute("whose", owner);
        model.addAttribute("leftOut", journal.leftOut(member.tenantId(), owner));
        model.addAttribute("others", portfolio.otherVersions());
        return "pipeline";
    }

    /** Every event of each deal counts, so they are all read: of a company with very many deals, none. */
    private List<Pipeline.Flow> flows(Portfolio portfolio, Member member, String owner, Words words) {
        Optional<Collection<List<JourneyEvent>>> journeys = journal.histories(member.tenantId(), MOST_JOURNEYS);
        LocalDate today = portfolio.methodology().day(clock.instant());
        return journeys.map(all -> new Waterfalls(
                                portfolio.methodology(), methodologies.funnels(member.tenantId()), owner, words)
                        .between(today.minusWeeks(WEEKS), today, all))
                .orElse(List.of());
    }
}
