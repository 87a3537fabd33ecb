//! Names that stand before the other parts: names in common use, compiled by the project's authors.

/// Canonical name and its aliases as people write them (case-insensitive; the canonical name is not repeated).
#[rustfmt::skip]
pub(super) const ROWS: &[(&str, &[&str])] = &[
    ("1C", &["1с", "1c enterprise", "1с предприятие", "1c 8.3", "1с 8.3"]),
    ("Chroma", &["chroma db", "chromadb"]), ("Framer Motion", &[]), ("music theory", &[]), ("nftables", &[]),
    ("tokenomics", &[]), ("sound design", &[]), ("star schema", &["star schemas", "star schema design"]),
    ("snowflake schema", &["snowflake schemas"]), ("slowly changing dimensions", &["scd", "scds", "scd type 2"]),
    ("One Big Table", &["obt"]), ("reverse ETL", &[]), ("Kimball", &["kimball methodology", "ralph kimball"]),
    ("Data Vault", &["data vault 2.0"]), ("Unity Catalog", &[]), ("LookML", &[]), ("MetricFlow", &[]),
    ("SQLMesh", &[]), ("Malloy", &[]), ("Genie", &["databricks genie"]), ("Redpanda", &[]), ("QuestDB", &[]),
    ("Databricks SQL", &[]), ("ClickHouse", &[]), ("Delta Lake", &[]), ("Power Query", &[]), ("Apache Iceberg", &["iceberg tables"]),
    ("OpenID", &["openid connect", "oidc"]), ("event sourcing", &[]), ("semantic search", &[]), ("vector search", &[]),
    ("distributed systems", &["distributed system"]), ("RisingWave", &[]), ("Materialize", &[]), ("Cube.js", &["cubejs"]),
    ("SAP", &[]), ("SAP BW", &["bw/4hana", "sap bw/4hana"]), ("SAP Datasphere", &["datasphere"]),
    ("SAP Analytics Cloud", &["sap analytics"]), ("Snowsight", &[]), ("Snowpipe", &[]), ("Snowpark", &[]),
];
