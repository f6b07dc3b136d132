package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;

/** A run that is about to be stored. */
record Start(RunId run, PersonId person, RunHeader.Setup setup, Purpose purpose, Reached reached) {}
