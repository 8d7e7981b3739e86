package io.github.funnelkit.examples.crm.web;

import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.tenant.Tenant;
import io.github.funnelkit.examples.crm.tenant.Tenants;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its own content. */
@ControllerAdvice
class Page {

    private final Tenants tenants;
    private final MessageSource messages;

    Page(Tenants tenants, MessageSource messages) {
        this.tenants = tenants;
        this.messages = messages;
    }

    /** A command names what there is not, such as a stage of another methodology: no page of ours sends it. */
    @ExceptionHandler(UnknownPartException.class)
    void unknownPart(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** How the reader reads amounts and days; controllers take it as an argument, too. */
    @ModelAttribute("words")
    Words words(Locale language) {
        return new Words(language, messages);
    }

    @ModelAttribute("member")
    @Nullable
    Member member(@AuthenticationPrincipal @Nullable Member member) {
        return member;
    }

    @ModelAttribute("tenant")
    @Nullable
    Tenant tenant(@AuthenticationPrincipal @Nullable Member member) {
        return member == null ? null : tenants.findById(member.tenantId()).orElse(null);
    }
}
