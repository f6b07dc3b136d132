/** What all screens share: the frame around them, words in two languages, small own components, what is shown when something fails. */
@NullMarked
package app.gegenwind.ui.shell;

import org.jspecify.annotations.NullMarked;
