package org.gongkai.access.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads on after a form, to a path that is used as it is. */
final class Redirect {

    private Redirect() {}

    static ModelAndView to(String path) {
        var redirect = new RedirectView(path);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }
}
