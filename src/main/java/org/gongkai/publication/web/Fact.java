package org.gongkai.publication.web;

/** A label and what stands beside it. */
public record Fact(String label, String text) {}
