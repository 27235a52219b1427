package org.gongkai.publication.web;

/**
 * An attachment that is signed together with the body.
 *
 * @param path where a signer reads it
 */
public record SignedFile(String path, String name, String size) {}
