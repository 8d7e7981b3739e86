package io.github.funnelkit.examples.crm.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** The reader chooses a language, and stays on the page. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/language")
    RedirectView choose(
            @RequestParam String to,
            @RequestHeader(name = "Referer", defaultValue = "/") String referer,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Languages.known(to));
        return new RedirectView(Languages.back(referer));
    }
}
