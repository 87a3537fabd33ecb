//! Names that stand before the other parts: names in common use, compiled by the project's authors.

/// Canonical name and its aliases as people write them (case-insensitive; the canonical name is not repeated).
#[rustfmt::skip]
pub(super) const ROWS: &[(&str, &[&str])] = &[
    ("1C", &["1с", "1c enterprise", "1с предприятие", "1c 8.3", "1с 8.3"]), ("Anthropic", &[]),
    ("Apache Iceberg", &["iceberg tables"]), ("BentoML", &[]), ("Claude", &["claude ai"]), ("Chroma", &["chroma db", "chromadb"]),
    ("ClickHouse", &[]), ("Cube.js", &["cubejs"]), ("Cursor", &["cursor ai"]), ("Data Vault", &["data vault 2.0"]),
    ("Databricks SQL", &[]), ("decision forests", &[]), ("Delta Lake", &[]),
    ("distributed systems", &["distributed system"]), ("DSPy", &[]), ("event sourcing", &[]), ("Flyte", &[]),
    ("Framer Motion", &[]), ("Gemini", &["google gemini"]), ("Genie", &["databricks genie"]),
    ("Git Flow", &["gitflow"]), ("Google Marketing Platform", &[]), ("Grafana Tempo", &[]), ("HACCP", &[]),
    ("Hardhat", &[]), ("Haystack", &["deepset haystack"]), ("intrusion detection", &["intrusion detection systems"]),
    ("iptables", &[]), ("k-NN", &["knn", "k nearest neighbors", "k nearest neighbours"]), ("Keycloak", &[]),
    ("Kimball", &["kimball methodology", "ralph kimball"]), ("LLMOps", &[]), ("Loki", &["grafana loki"]),
    ("LookML", &[]), ("LoRA", &["lora fine tuning"]), ("Malloy", &[]), ("Materialize", &[]), ("Meta Ads", &[]),
    ("MetricFlow", &[]), ("Microsoft 365", &["office 365", "o365", "m365", "microsoft office 365", "ms office 365"]),
    ("Microsoft BI", &["microsoft bi stack", "ms bi", "msbi"]), ("Mistral", &["mistral ai"]), ("music theory", &[]),
    ("nftables", &[]), ("NL2SQL", &["text to sql"]), ("Ollama", &[]), ("One Big Table", &["obt"]),
    ("OpenID", &["openid connect", "oidc"]), ("Power Query", &[]), ("QuestDB", &[]), ("Redpanda", &[]),
    ("reverse ETL", &[]), ("RisingWave", &[]), ("SAC", &[]), ("SAP", &[]),
    ("SAP Analytics Cloud", &["sap analytics"]), ("SAP Business Data Cloud", &[]),
    ("SAP BW", &["bw/4hana", "sap bw/4hana"]), ("SAP Datasphere", &["datasphere"]), ("semantic search", &[]),
    ("slowly changing dimensions", &["scd", "scds", "scd type 2"]), ("snowflake schema", &["snowflake schemas"]),
    ("Snowpark", &[]), ("Snowpipe", &[]), ("Snowsight", &[]), ("sound design", &[]), ("SQLMesh", &[]),
    ("star schema", &["star schemas", "star schema design"]), ("tokenomics", &[]),
    ("Triton", &["triton inference server", "nvidia triton"]), ("Truffle", &[]), ("Unity Catalog", &[]),
    ("vector search", &[]), ("XP", &["extreme programming"]),
];
