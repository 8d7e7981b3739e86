package io.github.funnelkit.examples.crm.uploads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whoever sends so much that nothing of it is read, not even which form it is, is told how much is taken, and led back. */
@ControllerAdvice(assignableTypes = ErrorController.class)
class TooLarge {

    /** What forms may be. */
    @ModelAttribute("forms")
    UploadRule forms() {
        return UploadRule.FORMS;
    }

    /** What lists may be. */
    @ModelAttribute("lists")
    UploadRule lists() {
        return UploadRule.LISTS;
    }

    /** The page that was left. */
    @ModelAttribute("from")
    String from(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse("/");
    }
}
