import { mdxToMdast } from 'satteri';
try { mdxToMdast(JSON.parse(process.argv[2]!)); console.log('ok'); } catch (e) { console.log('err', String(e).slice(0,150)); }
