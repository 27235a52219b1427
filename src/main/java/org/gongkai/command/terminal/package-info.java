/** What a terminal needs: widths of Chinese text, colours, tables, and nothing printed that could steer it. */
@NullMarked
package org.gongkai.command.terminal;

import org.jspecify.annotations.NullMarked;
