package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.workbench.Workbench;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A form that was sent: the request it came with, and what was given in it. */
record Sending(HttpServletRequest request, Given given) {

    /** Said on the page to which the answer leads. */
    void say(String words) {
        RequestContextUtils.getOutputFlashMap(request).put(Workbench.NOTICE, words);
    }
}
