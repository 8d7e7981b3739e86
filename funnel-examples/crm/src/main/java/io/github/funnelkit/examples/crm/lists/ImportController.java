package io.github.funnelkit.examples.crm.lists;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.uploads.UnfitUpload;
import io.github.funnelkit.examples.crm.uploads.UploadRule;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.fact.FactType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a list, and tells row by row what came of it. */
@Controller
class ImportController {

    private static final UploadRule RULE = new UploadRule(
            List.of(UploadRule.Kind.of(".csv"), UploadRule.Kind.of(".xlsx", 0x50, 0x4B, 0x03, 0x04)), 2 << 20);

    private final ListImport lists;
    private final Methodologies methodologies;

    ImportController(ListImport lists, Methodologies methodologies) {
        this.lists = lists;
        this.methodologies = methodologies;
    }

    @GetMapping("/import")
    ModelAndView blank(@AuthenticationPrincipal Member member, @ModelAttribute("words") Words words) {
        return page(member, words, HttpStatus.OK);
    }

    @PostMapping("/import")
    ModelAndView take(
            @RequestParam(required = false) Optional<MultipartFile> list,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words)
            throws IOException {
        try {
            ImportReport report = lists.run(member, RULE.take(list), words);
            ModelAndView page =
                    page(member, words, report.stopped().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("report", report);
            return page;
        } catch (UnfitUpload unfit) {
            ModelAndView page = page(member, words, HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problem", unfit.in(words));
            return page;
        }
    }

    private ModelAndView page(Member member, Words words, HttpStatus status) {
        Funnel funnel = methodologies.of(member.tenantId()).funnel();
        ModelAndView page = new ModelAndView("import", status);
        page.addObject("accepted", RULE.accepted());
        page.addObject("mostRows", ListImport.MOST_ROWS);
        page.addObject(
                "columns",
                funnel.facts().stream()
                        .filter(fact -> fact.type() != FactType.RECORDS)
                        .map(fact -> words.of(fact.label()))
                        .toList());
        return page;
    }
}
