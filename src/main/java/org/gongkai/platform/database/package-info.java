/** The database: PostgreSQL kept in the data folder, or a server of your own. */
@NamedInterface("database")
@NullMarked
package org.gongkai.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
