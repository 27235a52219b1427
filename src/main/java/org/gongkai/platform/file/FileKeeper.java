package org.gongkai.platform.file;

import java.util.Collection;
import java.util.Set;

/** A module that refers to stored files; a bean of every such module, so that no file is removed that somebody needs. */
public interface FileKeeper {

    /** Those of the given addresses that the module refers to, now or in any version it keeps. */
    Set<String> holds(Collection<String> sha256);
}
