-- A preview is no play and has no number: an author began it at that simulated moment (ms), after what that plan had decided before.
alter table run add column preview_plan varchar(200);
alter table run add column preview_at bigint;
