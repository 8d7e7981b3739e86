-- Forms as they were uploaded, under the command that put them on record: what no event tells of is never shown.
CREATE TABLE paper (
    deal_id UUID NOT NULL REFERENCES deal,
    command_id UUID NOT NULL,
    tenant_id VARCHAR(40) NOT NULL REFERENCES tenant,
    name VARCHAR(120) NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (deal_id, command_id)
);
