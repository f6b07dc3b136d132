package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import java.util.Optional;

/** A run that is about to be stored. */
record Start(RunId run, PersonId person, RunHeader.Setup setup, Optional<PracticeOf> practice, Reached reached) {}
