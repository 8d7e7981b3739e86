package io.github.funnelkit.examples.crm.editor;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.methodology.MethodologyVersion;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.render.Handbook;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the methodology, tries changes out, and keeps them as a new version, to which the open deals move. */
@Controller
class EditorController {

    /** A section that holds a diagram alone, which needs a script of others to be drawn. */
    private static final Pattern DIAGRAM = Pattern.compile("## [^\\n]+\\n+```mermaid\\n.*?```\\n", Pattern.DOTALL);

    private final Methodologies methodologies;
    private final Drafts drafts;
    private final DealJournal journal;
    private final DealDesk desk;
    private final Colleagues colleagues;

    EditorController(
            Methodologies methodologies, Drafts drafts, DealJournal journal, DealDesk desk, Colleagues colleagues) {
        this.methodologies = methodologies;
        this.drafts = drafts;
        this.journal = journal;
        this.desk = desk;
        this.colleagues = colleagues;
    }

    @GetMapping("/methodology")
    ModelAndView show(
            @RequestParam(defaultValue = "0") int number,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        List<MethodologyVersion> versions = methodologies.versions(member.tenantId());
        MethodologyVersion shown = versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(versions.get(0));
        return page(member, shown.document(), drafts.draft(member.tenantId(), shown.document(), words), HttpStatus.OK);
    }

    @PostMapping("/methodology/check")
    ModelAndView check(
            @RequestParam String document,
            @RequestHeader(name = "X-Part", defaultValue = "false") boolean asPart,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        Draft draft = drafts.draft(member.tenantId(), document, words);
        return asPart
                ? new ModelAndView("methodology :: draft", "draft", draft)
                : page(member, document, draft, HttpStatus.OK);
    }

    @PostMapping("/methodology/save")
    ModelAndView save(
            @RequestParam String document,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words,
            RedirectAttributes after) {
        Draft draft = drafts.draft(member.tenantId(), document, words);
        if (!draft.isSound() || draft.changes().isEmpty()) {
            return page(member, document, draft, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Funnel saved = methodologies.save(member.tenantId(), document, member.username());
        List<String> left = moveDeals(member, saved);
        after.addFlashAttribute(
                "notice",
                left.isEmpty()
                        ? words.of("editor.saved", saved.version())
                        : words.of("editor.savedBut", saved.version(), String.join(", ", left)));
        return new ModelAndView("redirect:/methodology");
    }

    @GetMapping("/methodology/handbook")
    String handbook(@AuthenticationPrincipal Member member, @ModelAttribute("words") Words words, Model model) {
        String markdown =
                Handbook.of(methodologies.of(member.tenantId()).funnel()).markdown(words.language());
        model.addAttribute("handbook", html(markdown));
        return "handbook";
    }

    private static String html(String markdown) {
        var tables = List.of(TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(tables)
                .escapeHtml(true)
                .build()
                .render(Parser.builder()
                        .extensions(tables)
                        .build()
                        .parse(DIAGRAM.matcher(markdown).replaceAll("")));
    }

    /** Moves the open deals to the new version; those that cannot stay with theirs. */
    private List<String> moveDeals(Member member, Funnel saved) {
        List<String> left = new ArrayList<>();
        for (UUID id : journal.runningIds(member.tenantId())) {
            Standing deal = journal.find(member.tenantId(), id);
            JourneyCommand move = new JourneyCommand.MoveToVersion(saved.reference());
            Answer answer = desk.handIn(member, id, deal.version(), move, "move-to-" + saved.version());
            if (!(answer instanceof Answer.Done)) {
                left.add(deal.deal().name());
            }
        }
        return left;
    }

    private ModelAndView page(Member member, String document, Draft draft, HttpStatus status) {
        ModelAndView page = new ModelAndView("methodology", "draft", draft);
        page.addObject("document", document);
        page.addObject("versions", methodologies.versions(member.tenantId()));
        page.addObject("colleagues", colleagues.names(member.tenantId()).byUsername());
        page.setStatus(status);
        return page;
    }
}
