CREATE TABLE tenant (
    id VARCHAR(40) PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    zone VARCHAR(60) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    -- how many deals it has opened: whoever opens one waits for whoever is just opening another
    opened BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE account (
    username VARCHAR(60) PRIMARY KEY,
    tenant_id VARCHAR(40) NOT NULL REFERENCES tenant,
    name VARCHAR(200) NOT NULL,
    role VARCHAR(20) NOT NULL,
    password VARCHAR(200) NOT NULL
);
CREATE INDEX account_of_tenant ON account (tenant_id);

-- Versions are never changed: journeys go by the one that they were opened with, or moved to.
CREATE TABLE methodology (
    tenant_id VARCHAR(40) NOT NULL REFERENCES tenant,
    number INTEGER NOT NULL,
    funnel_id VARCHAR(200) NOT NULL,
    version VARCHAR(200) NOT NULL,
    document TEXT NOT NULL,
    saved_by VARCHAR(60) NOT NULL,
    saved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (tenant_id, number),
    UNIQUE (tenant_id, funnel_id, version)
);

CREATE TABLE deal (
    id UUID PRIMARY KEY,
    tenant_id VARCHAR(40) NOT NULL REFERENCES tenant,
    number VARCHAR(40) NOT NULL,
    name VARCHAR(200) NOT NULL,
    -- the number of the last event of its journey: whoever has seen another one has seen an older deal
    version BIGINT NOT NULL,
    -- where its journey stands after that event: what the board is found and added up by
    sale_type VARCHAR(200) NOT NULL,
    stage VARCHAR(200) NOT NULL,
    running BOOLEAN NOT NULL,
    owner VARCHAR(200) NOT NULL,
    amount NUMERIC,
    currency VARCHAR(3),
    UNIQUE (tenant_id, number)
);
CREATE INDEX deal_on_board ON deal (tenant_id, sale_type, running, stage, amount DESC NULLS LAST);
CREATE INDEX deal_of_owner ON deal (tenant_id, owner);

CREATE TABLE journey_event (
    deal_id UUID NOT NULL REFERENCES deal,
    sequence BIGINT NOT NULL,
    tenant_id VARCHAR(40) NOT NULL REFERENCES tenant,
    event TEXT NOT NULL,
    PRIMARY KEY (deal_id, sequence)
);
CREATE INDEX journey_event_of_tenant ON journey_event (tenant_id);
