-- A scenario played in other words is another one with a few files changed: files holds those, base the rest.
alter table bundle add column base varchar(64) references bundle (hash);
