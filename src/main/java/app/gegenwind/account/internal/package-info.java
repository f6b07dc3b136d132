/** Guests, their cookie and where they are kept. */
@NullMarked
package app.gegenwind.account.internal;

import org.jspecify.annotations.NullMarked;
