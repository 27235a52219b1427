package org.gongkai.publication.web.imports;

import java.util.List;
import org.gongkai.publication.Item;

/**
 * One page of items to be reviewed for secrets, each with its text.
 *
 * @param items those whose review is still missing
 */
public record ScreeningView(String name, String path, List<Item> items, long left) {}
