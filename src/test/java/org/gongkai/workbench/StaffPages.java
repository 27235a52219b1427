package org.gongkai.workbench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.access.SignedIn;
import org.gongkai.portal.Accessibility;
import org.gongkai.portal.Browser;
import org.springframework.context.ApplicationContext;

/** Looks at staff pages as people signed in see them: for faults of accessibility, for pages that scroll sideways, for complaints of the browser. */
public final class StaffPages implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots", "staff");

    private static final Map<String, SignedIn> SESSIONS = new HashMap<>();

    private final ApplicationContext context;
    private final int width;
    private final Map<String, BrowserContext> windows = new HashMap<>();

    public StaffPages(ApplicationContext context, int width) {
        this.context = context;
        this.width = width;
    }

    /** Opens a page as somebody; nothing is asked of it. */
    public Page open(String signInName, String path) throws Exception {
        var page = window(signInName).newPage();
        page.navigate(origin() + path);
        return page;
    }

    /** What is wrong with a page; empty when nothing is. A picture of it lies in {@code target/screenshots/staff} afterwards. */
    public List<String> faultsOf(String signInName, String path) throws Exception {
        var faults = new ArrayList<String>();
        var page = window(signInName).newPage();
        try (page) {
            page.onPageError(error -> faults.add(path + ": script: " + error));
            page.onConsoleMessage(message -> faults.add(path + ": console: " + message.text()));
            faults.addAll(faultsOf(page, page.navigate(origin() + path), path));
        }
        return faults;
    }

    /** What is wrong with a page at this width and, made narrower without loading it again, at the others; axe looks at the first and the last. */
    public List<String> faultsOf(String signInName, String path, List<Integer> narrower) throws Exception {
        var faults = new ArrayList<String>();
        try (var page = window(signInName).newPage()) {
            page.onPageError(error -> faults.add(path + ": script: " + error));
            page.onConsoleMessage(message -> faults.add(path + ": console: " + message.text()));
            faults.addAll(faultsOf(page, page.navigate(origin() + path), path));
            for (var each : narrower) {
                page.setViewportSize(each, 900);
                faults.addAll(sideways(page, path, each));
            }
            picture(page, path, narrower.getLast());
            faults.addAll(accessibility(page, path + " at " + narrower.getLast()));
        }
        return faults;
    }

    private List<String> faultsOf(Page page, Response answer, String path) {
        var faults = new ArrayList<String>();
        if (answer.status() != 200) {
            faults.add(path + ": status " + answer.status());
        }
        faults.addAll(faultsOf(page, path));
        return faults;
    }

    /** What is wrong with a page as it stands open now. */
    public List<String> faultsOf(Page page, String path) {
        picture(page, path, width);
        var faults = new ArrayList<>(accessibility(page, path));
        faults.addAll(sideways(page, path, width));
        return faults;
    }

    private static List<String> accessibility(Page page, String path) {
        return Accessibility.faultsOf(page).stream()
                .map(fault -> path + ": " + fault)
                .toList();
    }

    private static List<String> sideways(Page page, String path, int width) {
        var across = page.evaluate("document.documentElement.scrollWidth");
        return across.equals(width)
                ? List.of()
                : List.of(path + ": scrolls sideways at " + width + ", " + across + " wide");
    }

    public void picture(Page page, String path) {
        picture(page, path, width);
    }

    private static void picture(Page page, String path, int width) {
        var name = path.replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(String.valueOf(width)).resolve(name + ".png")));
    }

    /** Signs somebody in again in the window they have. */
    public void enterAgain(String signInName) throws Exception {
        SESSIONS.remove(origin() + signInName);
        session(signInName).enter(window(signInName));
    }

    private BrowserContext window(String signInName) throws Exception {
        var window = windows.get(signInName);
        if (window == null) {
            window = Browser.window(width, 900, true);
            windows.put(signInName, window);
            if (!signInName.equals(StaffPageExample.NOBODY)) {
                session(signInName).enter(window);
            }
        }
        return window;
    }

    /** Hashing a password takes its time: everybody signs in once. */
    private SignedIn session(String signInName) throws Exception {
        var key = origin() + signInName;
        if (!SESSIONS.containsKey(key)) {
            SESSIONS.put(key, SignedIn.as(signInName, context));
        }
        return SESSIONS.get(key);
    }

    private String origin() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        windows.values().forEach(BrowserContext::close);
    }
}
