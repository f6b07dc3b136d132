create table person (
    id uuid not null primary key,
    since timestamp(6) with time zone default current_timestamp not null
);

-- What a run was played on: the files of its scenario as a JSON object, text by path.
create table bundle (
    hash varchar(64) not null primary key,
    scenario varchar(200) not null,
    files text not null
);

-- reached: simulated ms shown to the trainee so far, after that many decisions, with the digest of the transcript then.
create table run (
    id uuid not null primary key,
    person uuid not null references person (id),
    scenario varchar(200) not null,
    bundle varchar(64) not null references bundle (hash),
    seed bigint not null,
    play integer not null,
    engine varchar(40) not null,
    started timestamp(6) with time zone default current_timestamp not null,
    state varchar(20) not null,
    score integer,
    reached bigint not null,
    reached_after integer not null,
    reached_digest varchar(64) not null,
    constraint run_play unique (person, scenario, play)
);

-- The log: its key is the only arbiter between tabs, nodes and double clicks. digest: of the transcript before the decision.
create table decision (
    run uuid not null references run (id),
    seq integer not null,
    at bigint not null,
    actor varchar(20) not null,
    decision text not null,
    digest varchar(64) not null,
    primary key (run, seq)
);

-- What a finished run left; announced: everybody who had to hear of it has heard.
create table run_record (
    run uuid not null primary key references run (id),
    engine varchar(40) not null,
    digest varchar(64) not null,
    transcript text not null,
    debrief text not null,
    announced boolean default false not null
);
