package org.gongkai.publication.web.desk;

/**
 * What stands above a page that is not public.
 *
 * @param about what is shown, in words
 * @param path where the reader came from
 */
public record PreviewBar(String name, String about, String path, String back) {}
