package org.gongkai.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page hold something to read.
 *
 * @param withHidden whether what a style hides counts too
 */
record Visibility(boolean withHidden) {

    private static final Set<String> IGNORED = Set.of(
            "script",
            "style",
            "head",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "math",
            "select",
            "textarea",
            "button",
            "canvas",
            "audio",
            "video",
            "map",
            "datalist",
            "xml");

    boolean shows(Element element) {
        return !IGNORED.contains(element.normalName()) && (withHidden || !isHidden(element));
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        var packed = Texts.packed(style).toLowerCase(Locale.ROOT);
        return packed.contains("display:none")
                || packed.contains("visibility:hidden")
                || packed.contains("mso-hide:all");
    }
}
