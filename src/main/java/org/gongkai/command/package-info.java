/** The command line: reads, checks and converts reports without starting the server or the database. */
@NullMarked
package org.gongkai.command;

import org.jspecify.annotations.NullMarked;
