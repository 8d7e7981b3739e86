package com.example.quarkus;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends deals to itself, and prints what is answered. */
@QuarkusMain
public class Main implements QuarkusApplication {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Inject
    @ConfigProperty(name = "quarkus.http.port")
    jakarta.inject.Provider<Integer> port;

    @Override
    public int run(String... args) throws Exception {
        String claimed = "{\"stage\": \"proposal\", \"needConfirmed\": true, \"budget\": 4000}";
        print("/deals/saved", claimed);
        print("/deals/saved", claimed.replace("proposal", "qualified"));
        print("/deals/missing", claimed);
        return 0;
    }

    private void print(String path, String deal) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port.get() + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(deal))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        OUT.println(answer.statusCode() + " " + answer.body());
    }
}
