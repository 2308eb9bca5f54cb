// Keeps the table of stances and prints each change as a line of JSON: node stances.mjs localhost:9092 http://localhost:8081
import kafkajs from 'kafkajs';
import lz4 from '@2l/kafkajs-lz4';
import registryClient from '@kafkajs/confluent-schema-registry';

const { Kafka, CompressionCodecs, CompressionTypes, logLevel } = kafkajs;
const [brokers, registryUrl] = process.argv.slice(2);

// kafkajs knows GZIP alone, and Parley writes LZ4.
const Codec = lz4.default ?? lz4;
CompressionCodecs[CompressionTypes.LZ4] = new Codec().codec;

const registry = new registryClient.SchemaRegistry({ host: registryUrl });
const kafka = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.ERROR });
const table = new Map();
// A group of its own each time, since every reader needs the whole table. kafkajs reads committed records alone.
const consumer = kafka.consumer({ groupId: `stances-${process.pid}-${Date.now()}` });

process.once('SIGTERM', async () => {
    await consumer.disconnect();
    process.exit(0);
});
await consumer.connect();
await consumer.subscribe({ topic: 'parley.actor.stances.v1', fromBeginning: true });
await consumer.run({
    eachMessage: async ({ message }) => {
        const key = message.key.toString();
        const value = message.value === null ? null : await registry.decode(message.value);
        if (value === null) {
            table.delete(key); // a tombstone: nothing is left of that day
        } else {
            value.day = new Date(value.day * 86_400_000).toISOString().slice(0, 10); // days since 1970-01-01
            table.set(key, value);
        }
        console.log(JSON.stringify({ key, value, rows: table.size }));
    },
});
