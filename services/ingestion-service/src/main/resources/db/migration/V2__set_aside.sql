-- Events that no broker takes as they are. They are taken out of the outbox, so that those behind them go on.
create table set_aside (
    place bigint primary key,
    topic varchar(100) not null,
    event_key varchar(100) not null,
    headers varchar not null,
    body varchar not null,
    reason varchar not null,
    set_aside_at timestamp with time zone not null
);
create index set_aside_by_key on set_aside (event_key);

-- What went wrong with a document as a whole, besides what is noted of its passages: the last of each stage.
create table document_fault (
    document varchar(40) not null,
    stage varchar(8) not null,
    reason varchar not null,
    noted_at timestamp with time zone not null,
    primary key (document, stage)
);

-- A text without passages waited for ever.
update document set state = 'complete', version = version + 1 where state = 'accepted' and received = 0;
