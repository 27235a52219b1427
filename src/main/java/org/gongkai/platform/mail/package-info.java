/** The outbox: letters written by acts, sent by e-mail when the server takes them, or laid into a folder where no server is named. */
@NullMarked
package org.gongkai.platform.mail;

import org.jspecify.annotations.NullMarked;
