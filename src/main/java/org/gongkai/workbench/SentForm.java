package org.gongkai.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A form that was sent; handlers take it as an argument.
 *
 * @param fields what was given in it, by name; of a field that was sent twice, the first
 */
public record SentForm(HttpServletRequest request, Map<String, String> fields) {

    public SentForm {
        fields = Map.copyOf(fields);
    }

    /** Said on the page to which the answer leads. */
    public void say(String words) {
        RequestContextUtils.getOutputFlashMap(request).put(Workbench.NOTICE, words);
    }
}
