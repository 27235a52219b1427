package org.gongkai.workbench;

/**
 * What is wrong with one field of a form.
 *
 * @param field id of the field on the page, which is also its name
 * @param words the field, the fault and the remedy in one sentence
 */
public record Fault(String field, String words) {}
