package org.gongkai.portal;

/**
 * What an agency says of its site; empty where it says nothing.
 *
 * @param name what stands above the masthead's rule, instead of the agency's name
 * @param contact how to reach the disclosure office, in one line
 */
public record SiteFace(String name, Theme theme, String contact) {

    public static final SiteFace PLAIN = new SiteFace("", Theme.PLAIN, "");
}
