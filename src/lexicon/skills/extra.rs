//! Names that stand before the other parts: names in common use, compiled by the project's authors.

/// Canonical name and its aliases as people write them (case-insensitive; the canonical name is not repeated).
#[rustfmt::skip]
pub(super) const ROWS: &[(&str, &[&str])] = &[
    ("1C", &["1с", "1c enterprise", "1с предприятие", "1c 8.3", "1с 8.3"]), ("Apache Iceberg", &["iceberg tables"]),
    ("BentoML", &[]), ("Chroma", &["chroma db", "chromadb"]), ("ClickHouse", &[]), ("Cube.js", &["cubejs"]),
    ("Cursor", &["cursor ai"]), ("Data Vault", &["data vault 2.0"]), ("Databricks SQL", &[]),
    ("decision forests", &[]), ("Delta Lake", &[]), ("distributed systems", &["distributed system"]),
    ("event sourcing", &[]), ("Flyte", &[]), ("Framer Motion", &[]), ("Genie", &["databricks genie"]),
    ("Git Flow", &["gitflow"]), ("Google Marketing Platform", &[]),
    ("k-NN", &["knn", "k nearest neighbors", "k nearest neighbours"]), ("Keycloak", &[]),
    ("Kimball", &["kimball methodology", "ralph kimball"]), ("LookML", &[]), ("Malloy", &[]), ("Materialize", &[]),
    ("MetricFlow", &[]), ("Microsoft BI", &["microsoft bi stack", "ms bi", "msbi"]), ("music theory", &[]),
    ("nftables", &[]), ("NL2SQL", &["text to sql"]), ("One Big Table", &["obt"]),
    ("OpenID", &["openid connect", "oidc"]), ("Power Query", &[]), ("QuestDB", &[]), ("Redpanda", &[]),
    ("reverse ETL", &[]), ("RisingWave", &[]), ("SAC", &[]), ("SAP", &[]),
    ("SAP Analytics Cloud", &["sap analytics"]), ("SAP Business Data Cloud", &[]),
    ("SAP BW", &["bw/4hana", "sap bw/4hana"]), ("SAP Datasphere", &["datasphere"]), ("semantic search", &[]),
    ("slowly changing dimensions", &["scd", "scds", "scd type 2"]), ("snowflake schema", &["snowflake schemas"]),
    ("Snowpark", &[]), ("Snowpipe", &[]), ("Snowsight", &[]), ("sound design", &[]), ("SQLMesh", &[]),
    ("star schema", &["star schemas", "star schema design"]), ("tokenomics", &[]),
    ("Triton", &["triton inference server", "nvidia triton"]), ("Unity Catalog", &[]), ("vector search", &[]),
    ("XP", &["extreme programming"]),
];
