package io.github.funnelkit.examples.crm.pipeline;

import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Portfolio;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.web.Words;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the pipeline. */
@Controller
class PipelineController {

    private final DealJournal journal;
    private final Methodologies methodologies;
    private final Colleagues colleagues;

    PipelineController(DealJournal journal, Methodologies methodologies, Colleagues colleagues) {
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
        Map<String, String> names = colleagues.names(member.tenantId());
        Portfolio portfolio =
                Portfolio.of(methodologies.of(member.tenantId()), journal.running(member.tenantId(), owner), owner);
        model.addAttribute("pipeline", new Pipelines(portfolio, words, names).pipeline());
        model.addAttribute("colleagues", names);
        model.addAttribute("whose", owner);
        model.addAttribute("others", portfolio.otherVersions());
        return "pipeline";
    }
}
