package org.gongkai.publication.catalogue.web;

/**
 * One of the disclosure rules as everybody sees it.
 *
 * @param citation document number; may be empty
 * @param path where it can be read; empty where the name alone is told
 * @param own whether that is a page of this site
 */
public record RuleLine(String title, String citation, String path, boolean own) {}
