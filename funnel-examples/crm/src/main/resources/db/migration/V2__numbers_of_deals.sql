-- How many deals a company has opened: whoever opens one waits for whoever is just opening another.
ALTER TABLE tenant ADD COLUMN opened BIGINT NOT NULL DEFAULT 0;
UPDATE tenant SET opened = (SELECT count(*) FROM deal WHERE deal.tenant_id = tenant.id);
