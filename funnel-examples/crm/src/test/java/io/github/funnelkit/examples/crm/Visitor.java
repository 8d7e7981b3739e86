package io.github.funnelkit.examples.crm;

import static java.net.http.HttpResponse.BodyHandlers.ofInputStream;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without scripts. */
final class Visitor {

    /** The password of all demo users in the tests. */
    static final String PASSWORD = "test-password";

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\"[^>]* content=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern COMMAND = Pattern.compile("name=\"command\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;
    private String language = "en";

    Visitor(int port) {
        this.site = "http://localhost:" + port;
    }

    /** Signs in. */
    static Visitor of(int port, String username) {
        Visitor visitor = new Visitor(port);
        visitor.post("/login", "/login", "username", username, "password", PASSWORD);
        return visitor;
    }

    Visitor reading(String tag) {
        language = tag;
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept-Language", language)
                .header("Accept", "text/html")
                .GET()
                .build());
    }

    /** Sends a form of a page, with the page's token. */
    HttpResponse<String> post(String page, String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.add("_csrf");
        all.add(found(CSRF, get(page).body()));
        return postAsIs(path, all.toArray(String[]::new));
    }

    /** The token that forms are sent with. */
    String token() {
        return found(CSRF, get("/deals/new").body());
    }

    /** Sends a form with these fields alone. */
    HttpResponse<String> postAsIs(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept-Language", language)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build());
    }

    /** Sends a file in a field of a form, with the fields before it. */
    HttpResponse<String> upload(String page, String path, String field, String name, byte[] bytes, String... fields) {
        String boundary = "----part" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(fields));
        all.add("_csrf");
        all.add(found(CSRF, get(page).body()));
        for (int i = 0; i < all.size(); i += 2) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + all.get(i) + "\"\r\n\r\n"
                            + all.get(i + 1) + "\r\n")
                    .getBytes(UTF_8));
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept-Language", language)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends a form of a deal's page. */
    HttpResponse<String> act(String deal, String what, String... fields) {
        String page = get("/deals/" + deal).body();
        List<String> all = new ArrayList<>(List.of("version", found(VERSION, page), "command", found(COMMAND, page)));
        all.addAll(List.of(fields));
        return post("/deals/" + deal, "/deals/" + deal + "/" + what, all.toArray(String[]::new));
    }

    /** The version that a deal's page shows. */
    long version(String deal) {
        return Long.parseLong(found(VERSION, get("/deals/" + deal).body()));
    }

    /** Opens a deal, and returns its id. */
    String open(String name, String saleType) {
        HttpResponse<String> opened =
                post("/deals/new", "/deals", "name", name, "saleType", saleType, "amount", "50000");
        return opened.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + page);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Begins to read what does not end. */
    HttpResponse<InputStream> stream(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), ofInputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    URI address(String path) {
        return URI.create(site + path);
    }
}
