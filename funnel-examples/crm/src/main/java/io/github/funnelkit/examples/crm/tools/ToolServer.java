package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.examples.crm.security.Member;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** The tools over HTTP, without sessions: every request says who asks, by the same name and password as for the API. */
@Configuration(proxyBeanMethods = false)
class ToolServer {

    private static final String PATH = "/mcp";
    private static final String MEMBER = "member";
    private static final String LANGUAGE = "language";
    private static final int MOST_BYTES = 64 * 1024;

    @Bean
    HttpServletStatelessServerTransport toolTransport(JsonMapper json, LocaleResolver languages) {
        return HttpServletStatelessServerTransport.builder()
                .jsonMapper(new JacksonMcpJsonMapper(json))
                .messageEndpoint(PATH)
                .maxRequestSize(MOST_BYTES)
                .contextExtractor(request -> McpTransportContext.create(
                        Map.of(MEMBER, member(request), LANGUAGE, languages.resolveLocale(request))))
                .build();
    }

    @Bean
    ServletRegistrationBean<HttpServletStatelessServerTransport> toolServlet(
            HttpServletStatelessServerTransport transport) {
        return new ServletRegistrationBean<>(transport, PATH);
    }

    @Bean(destroyMethod = "close")
    McpStatelessSyncServer tools(HttpServletStatelessServerTransport transport, JsonMapper json, ToolBox box) {
        return McpServer.sync(transport)
                .jsonMapper(new JacksonMcpJsonMapper(json))
                .serverInfo("crm", "1")
                .instructions("Where deals stand and what to ask next. You may propose facts; only people move deals.")
                .tools(box.tools())
                .immediateExecution(true)
                .build();
    }

    /** What a tool needs to know of the request. */
    static ToolCall call(McpTransportContext context, @Nullable Map<String, Object> arguments) {
        return new ToolCall(
                (Member) Objects.requireNonNull(context.get(MEMBER)),
                (Locale) Objects.requireNonNull(context.get(LANGUAGE)),
                arguments == null ? Map.of() : arguments);
    }

    private static Member member(HttpServletRequest request) {
        Authentication signedIn = (Authentication) Objects.requireNonNull(request.getUserPrincipal());
        return (Member) Objects.requireNonNull(signedIn.getPrincipal());
    }
}
