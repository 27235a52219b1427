package org.gongkai.publication.register;

import java.math.BigDecimal;

/**
 * One line of the list that a figure counts.
 *
 * @param key of the document or the entry, such as {@code item-12}
 * @param title as it was when it was counted
 * @param amount what it adds
 */
public record Counted(String key, String title, BigDecimal amount) {}
