package io.github.funnelkit.examples.crm.dealpage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.examples.crm.answers.AnswerPage;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.uploads.Paper;
import io.github.funnelkit.examples.crm.uploads.PaperStore;
import io.github.funnelkit.examples.crm.uploads.UnfitUpload;
import io.github.funnelkit.examples.crm.uploads.Upload;
import io.github.funnelkit.examples.crm.uploads.UploadRule;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.JourneyCommand;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Forms are uploaded, put on record by the desk, and given back as files: never as pages. */
@Controller
class PaperController {

    private final DealDesk desk;
    private final DealJournal journal;
    private final PaperStore papers;
    private final DealPage page;
    private final AnswerPage answers;

    PaperController(DealDesk desk, DealJournal journal, PaperStore papers, DealPage page, AnswerPage answers) {
        this.desk = desk;
        this.journal = journal;
        this.papers = papers;
        this.page = page;
        this.answers = answers;
    }

    @PostMapping("/deals/{id}/attach")
    ModelAndView attach(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam UUID command,
            @RequestParam String form,
            @RequestParam(required = false) Optional<MultipartFile> file,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words)
            throws IOException {
        Standing standing = journal.find(member.tenantId(), id);
        Upload upload;
        try {
            upload = UploadRule.FORMS.take(file);
        } catch (UnfitUpload unfit) {
            ExtendedModelMap model = new ExtendedModelMap();
            page.fill(model, standing, words, "", Map.of(), Map.of());
            model.addAttribute("notice", unfit.in(words));
            return new ModelAndView("deal", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean isNew = papers.keep(member.tenantId(), id, command, upload);
        boolean done = false;
        try {
            Answer answer = desk.handIn(
                    member, id, version, new JourneyCommand.Attach(form, upload.name()), command.toString());
            done = answer instanceof Answer.Done;
            return answers.dealOrTold(answer, member, words);
        } finally {
            if (isNew && !done) {
                papers.discard(member.tenantId(), id, command);
            }
        }
    }

    @GetMapping("/deals/{id}/papers/{paper}")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id, @PathVariable UUID paper, @AuthenticationPrincipal Member member) {
        boolean onRecord = !journal.find(member.tenantId(), id)
                .journey()
                .eventsOf(paper.toString())
                .isEmpty();
        Optional<Paper> found = onRecord ? papers.find(member.tenantId(), id, paper) : Optional.empty();
        return found.map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file.name(), UTF_8)
                                        .build()
                                        .toString())
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
