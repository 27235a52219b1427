package org.gongkai.portal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page by WCAG 2.2 AA. */
public final class Accessibility {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Only what is wrong comes back: all that is right would take longer to carry than to find. */
    private static final String LOOK = """
            async tags => {
                const found = await axe.run({
                    runOnly: { type: 'tag', values: tags },
                    resultTypes: ['violations'],
                    preload: false,
                });
                return found.violations.flatMap(each =>
                    each.nodes.map(node => `${each.id}: ${node.html} ${node.target}`));
            }
            """;

    private Accessibility() {}

    /** The violations, each with the element it was found on. */
    public static List<String> faultsOf(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var faults = (List<?>) page.evaluate(LOOK, STANDARD);
        return faults.stream().map(Object::toString).toList();
    }
}
