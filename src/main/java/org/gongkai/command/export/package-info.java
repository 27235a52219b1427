/**
 * Writes the public site as plain files. It asks the running site for every page as a visitor would: what nobody may read without signing in
 * cannot get into the files.
 */
@NullMarked
package org.gongkai.command.export;

import org.jspecify.annotations.NullMarked;
