-- Guests are kept from their first run on; those who only looked need not be.
delete from person where not exists (select 1 from run where run.person = person.id);

-- A practice run is no play and has no number: it left another run at that simulated moment (ms).
alter table run alter column play drop not null;
alter table run add column practice_of uuid references run (id);
alter table run add column practice_at bigint;

-- Evidence the trainee does not accept, by its place in the record's debrief, counted from 0.
create table contest (
    run uuid not null references run_record (run),
    evidence integer not null,
    why text not null,
    since timestamp(6) with time zone default current_timestamp not null,
    primary key (run, evidence)
);

-- The secret link of a run. Its key is the id and a signature of it, made with the key of the data folder: the row alone opens nothing.
create table share (
    run uuid not null primary key references run_record (run),
    id uuid not null unique,
    since timestamp(6) with time zone default current_timestamp not null
);
