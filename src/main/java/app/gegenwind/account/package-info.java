/** People, organisations and roles: who is there, and what is theirs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.gegenwind.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
