/**
 * What may be taken in and shown to the public: kinds of file told by content against a list, nothing that runs, nothing locked, nothing that
 * grows beyond measure, nothing that is two kinds at once; names that say what a file is; no authors' names in what is published.
 */
@NamedInterface("safety")
@NullMarked
package org.gongkai.document.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
