-- Who is for and against what, in Flink SQL: two of Parley's topics as tables that follow corrections and withdrawals.
-- ${brokers} is such as localhost:9092, ${registry} such as http://localhost:8081. Needs flink-connector-kafka and
-- flink-sql-avro-confluent-registry. Fields that you do not need can be left out.

CREATE TABLE statement_stances (
    `key`           STRING,
    actorId         STRING NOT NULL,
    statementId     STRING NOT NULL,
    targetId        STRING NOT NULL,
    actor           STRING NOT NULL,
    actorType       STRING NOT NULL,
    actorIdBasis    STRING NOT NULL,
    `role`          STRING,
    affiliationId   STRING,
    affiliation     STRING,
    affiliationType STRING NOT NULL,
    target          STRING NOT NULL,
    targetType      STRING NOT NULL,
    polarity        STRING NOT NULL,
    score           DOUBLE NOT NULL,
    contentText     STRING NOT NULL,
    kind            STRING NOT NULL,
    cueClass        STRING NOT NULL,
    saidOn          DATE,
    firstReportedAt TIMESTAMP(3),
    venue           STRING,
    url             STRING,
    outlet          STRING,
    outletCount     INT NOT NULL,
    reportCount     INT NOT NULL,
    `language`      STRING,
    confidence      DOUBLE NOT NULL,
    PRIMARY KEY (`key`) NOT ENFORCED
) WITH (
    'connector' = 'upsert-kafka',
    'topic' = 'parley.statement.stances.v1',
    'properties.bootstrap.servers' = '${brokers}',
    'properties.isolation.level' = 'read_committed',
    'key.format' = 'raw',
    'value.format' = 'avro-confluent',
    'value.avro-confluent.url' = '${registry}',
    'value.fields-include' = 'EXCEPT_KEY'
);

CREATE TABLE actor_stances (
    `key`                STRING,
    actorId              STRING NOT NULL,
    name                 STRING NOT NULL,
    actorType            STRING NOT NULL,
    targetId             STRING NOT NULL,
    target               STRING NOT NULL,
    targetType           STRING NOT NULL,
    `day`                DATE NOT NULL,
    support              BIGINT NOT NULL,
    oppose               BIGINT NOT NULL,
    affiliatedSupport    BIGINT NOT NULL,
    affiliatedOppose     BIGINT NOT NULL,
    PRIMARY KEY (`key`) NOT ENFORCED
) WITH (
    'connector' = 'upsert-kafka',
    'topic' = 'parley.actor.stances.v1',
    'properties.bootstrap.servers' = '${brokers}',
    'properties.isolation.level' = 'read_committed',
    'key.format' = 'raw',
    'value.format' = 'avro-confluent',
    'value.avro-confluent.url' = '${registry}',
    'value.fields-include' = 'EXCEPT_KEY'
);

-- What each actor said for and against each target, statement by statement.
CREATE VIEW sides AS
SELECT actorId, targetId, SUM(IF(polarity = 'SUPPORT', 1, 0)) AS support, SUM(IF(polarity = 'OPPOSE', 1, 0)) AS oppose
FROM statement_stances
GROUP BY actorId, targetId;

-- Which states are for and against what, by themselves or through those who speak for them.
CREATE VIEW states AS
SELECT actorId, targetId, SUM(support + affiliatedSupport) AS support, SUM(oppose + affiliatedOppose) AS oppose
FROM actor_stances
WHERE actorType = 'STATE'
GROUP BY actorId, targetId;
