package app.gegenwind.career;

import app.gegenwind.account.PersonId;

/** What people have shown so far, computed from the records of their finished runs whenever it is asked for. */
public interface Careers {

    /** Somebody who never finished a run has a career too: nothing is shown yet, and there is a scenario to begin with. */
    Career of(PersonId person);
}
