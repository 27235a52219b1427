package org.gongkai.workbench;

import java.util.List;
import org.gongkai.organisation.ACity;
import org.springframework.context.ApplicationContext;

/**
 * Gives examples of staff pages whose addresses have gaps, or that only some people see; found by its type, made with no arguments.
 *
 * <p>Every staff page with a gap in its address needs one: {@link StaffPagesJourneyTests} visits them all, at three widths, with axe.
 */
@FunctionalInterface
public interface StaffPageExample {

    /** In place of a sign-in name: nobody is signed in. */
    String NOBODY = "";

    /** Brings what the pages show into being, by the product's own acts. */
    List<Visit> visits(ACity city, ApplicationContext context) throws Exception;

    /**
     * @param pattern address with its gaps, as in {@code docs/handlers.md}
     * @param path with the gaps filled in, and a query if the page wants one
     * @param signInName of somebody in the city who may see it, or {@link #NOBODY}
     */
    record Visit(String pattern, String path, String signInName) {}
}
