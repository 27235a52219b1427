package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.access.act.ChangePassword;
import org.gongkai.access.act.ResetPassword;
import org.gongkai.organisation.People;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody signed in to the running site: over HTTP, and on demand in a browser too.
 *
 * <p>{@code var clerk = SignedIn.as("zhang", context); clerk.get("/desk/"); clerk.post("/desk/…", Map.of("field", "value")); clerk.enter(window);}
 */
public final class SignedIn {

    public static final String PASSWORD = "correct horse battery";

    private final String origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    private SignedIn(int port) {
        this.origin = "http://localhost:" + port;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** Gives the person a known password, by the acts that do so, and signs in with it. */
    public static SignedIn as(String signInName, ApplicationContext context) throws IOException, InterruptedException {
        givePassword(signInName, context);
        var somebody = nobody(context);
        var answer = somebody.post("/sign-in", Map.of("name", signInName, "password", PASSWORD, "to", "/account/"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return somebody;
    }

    /** A browser in which nobody has signed in yet. */
    public static SignedIn nobody(ApplicationContext context) {
        return new SignedIn(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    static void givePassword(String signInName, ApplicationContext context) {
        var people = context.getBean(People.class);
        var person = people.withSignInName(signInName).orElseThrow();
        var oneTime = context.getBean(ResetPassword.class).byOperator(person);
        var actor = people.actor(person.id(), LocalDate.now(context.getBean(Clock.class)));
        context.getBean(ChangePassword.class).of(actor, oneTime, PASSWORD);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html"));
    }

    /** Sends a form as a browser would, with the token that every page's forms carry. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + encoded(token()))));
    }

    /** As a script of the pages gets it; before signing in there is none but on the page for it. */
    public String token() throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(address("/account/token")).header("Accept", "application/json"));
        return answer.statusCode() == 200
                ? JsonMapper.shared().readTree(answer.body()).get("token").asString()
                : Jsoup.parse(get("/sign-in").body())
                        .select("input[name=_csrf]")
                        .val();
    }

    /** Takes the session into a browser's window. */
    public void enter(BrowserContext window) {
        window.addCookies(cookies.getCookieStore().getCookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(origin))
                .toList());
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address("/"), cookie);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A file as it comes. */
    public byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    public URI address(String path) {
        return URI.create(origin + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
