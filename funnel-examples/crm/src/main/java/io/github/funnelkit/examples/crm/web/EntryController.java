package io.github.funnelkit.examples.crm.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
class EntryController {

    @GetMapping("/")
    String home() {
        return "redirect:/board";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }
}
