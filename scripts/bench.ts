// Measures speed as ratios within one run, on logs it makes itself: npm run bench -- [--quick | --long] [--only ROW,ROW]
const [role, ...args] = process.argv.slice(2);

// The processes that are measured are this script too; each loads what it needs and nothing else.
if (role === 'scan') (await import('./bench/scan-worker.js')).scanFile(args);
else if (role === 'listen') (await import('./bench/server-worker.js')).listen();
else await (await import('./bench/table.js')).measureAll(process.argv.slice(2));
