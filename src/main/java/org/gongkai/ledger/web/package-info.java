/** The ledger's pages: an agency's acts, a matter's history, verification, export. */
@NullMarked
package org.gongkai.ledger.web;

import org.jspecify.annotations.NullMarked;
