package io.github.funnelkit.examples.crm.week;

import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Portfolio;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.portfolio.WorkList;
import io.github.funnelkit.portfolio.WorkListBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the week: a seller's own, or that of all. */
@Controller
class WeekController {

    private final DealJournal journal;
    private final Methodologies methodologies;
    private final Colleagues colleagues;

    WeekController(DealJournal journal, Methodologies methodologies, Colleagues colleagues) {
        this.journal = journal;
        this.methodologies = methodologies;
        this.colleagues = colleagues;
    }

    @GetMapping("/week")
    String week(
            @RequestParam(required = false) @Nullable String owner,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words,
            Model model) {
        String whose = owner != null ? owner : member.isSupervisor() ? "" : member.username();
        Methodology methodology = methodologies.of(member.tenantId());
        Names names = colleagues.names(member.tenantId());
        List<Standing> all = journal.running(member.tenantId(), member.isSupervisor() ? "" : whose);
        Portfolio portfolio = Portfolio.of(methodology, all, whose);
        model.addAttribute("week", new Weeks(portfolio, words, names).of(workList(portfolio), all, member));
        model.addAttribute("colleagues", names.byUsername());
        model.addAttribute("whose", whose);
        model.addAttribute("leftOut", journal.leftOut(member.tenantId(), member.isSupervisor() ? "" : whose));
        model.addAttribute("others", portfolio.otherVersions());
        return "week";
    }

    /** The library ranks: what the next stage adds to the weighted amount, for each step that it takes. */
    private static WorkList workList(Portfolio portfolio) {
        WorkListBuilder list = WorkList.builder(portfolio.methodology().funnel());
        for (Standing deal : portfolio.deals()) {
            var item = list.item(
                            deal.deal().id().toString(),
                            deal.assessment(),
                            deal.amount().orElse(null))
                    .ownedBy(deal.owner())
                    .standing(deal.journey(), deal.time());
            list.add(deal.closing().map(item::closingOn).orElse(item));
        }
        return list.build();
    }
}
