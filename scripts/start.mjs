import { spawn, spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

/** `npm start`: installs what is missing, builds when something has changed, and shows the finished site on this machine. */
setUp();
const shell = process.platform === 'win32';

const build = spawnSync('tsx', ['scripts/build.ts', '--if-changed'], { stdio: 'inherit', shell });
if (build.status !== 0) process.exit(build.status ?? 1);

const server = spawn('tsx', ['scripts/serve.ts'], { stdio: 'inherit', shell });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
