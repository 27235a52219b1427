package org.gongkai.portal;

import java.util.List;

/** What a module tells search engines, and the export, of its pages: in files that each hold no more than a sitemap may. */
public interface SitemapPart {

    /** As many addresses as a file holds at most; every one stands there in each language of the site. */
    int MOST = 10_000;

    /** Names its files: {@code /sitemaps/NAME-1.xml}. */
    String name();

    /** How many files there are; numbered from 1. A file may be empty, and keeps its pages for good where they can only grow. */
    int files();

    /** Addresses of pages, without the language, not percent-encoded; none where there is no such file. */
    List<String> pages(int file);
}
