/**
 * Bulk import: tables, folders of files and saved pages of a former site become drafts, and as one batch pass review and go public item by item.
 *
 * <p>Reading goes on where it was when a process stops. Nothing of a batch is an item before somebody has seen what was read and what was refused.
 */
@NamedInterface("imports")
@NullMarked
package org.gongkai.publication.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
