/**
 * Loaded before every command. Says in words what would otherwise end in a strange error: this Node cannot
 * run the project. Plain JavaScript, since such a Node cannot read TypeScript either.
 */
import process from 'node:process';

if (!process.features.typescript) {
  process.stderr.write(
    [
      `Máy này đang dùng Node ${process.versions.node}; dự án cần Node 22.18 trở lên.`,
      'Hãy chạy "npm ci" để dự án tự mang Node theo, rồi gọi lệnh bằng "npm run …".',
      'Nếu vẫn thấy dòng này, hãy cài Node 24 từ nodejs.org.',
      `This is Node ${process.versions.node}; the project needs Node 22.18 or newer. Run "npm ci", which brings it,`,
      'and start commands with "npm run …". If that does not help, install Node 24.\n',
    ].join('\n'),
  );
  process.exit(1);
}
