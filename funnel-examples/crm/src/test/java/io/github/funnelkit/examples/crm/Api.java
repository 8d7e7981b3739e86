package io.github.funnelkit.examples.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.util.Base64;

/** How a program asks. */
final class Api {

    /** A command that any deal understands. */
    static final String COMMAND = """
            {"format": "funnelkit/command/1", "command": "enter", "stage": "discovery"}""";

    private Api() {}

    static HttpRequest.Builder request(Visitor visitor, String path, String username) {
        String credentials = Base64.getEncoder().encodeToString((username + ":" + Visitor.PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(visitor.address(path)).header("Authorization", "Basic " + credentials);
    }
}
