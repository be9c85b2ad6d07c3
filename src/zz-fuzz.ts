import { writeFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
let seed=Number(process.argv[2] ?? 11); const rnd=()=>{seed=(seed*1103515245+12345)&0x7fffffff; return seed/0x7fffffff};
const bits=['{','}','<','>','"',"'",'<Note>','</Note>','<Note>\n\n','\n\n</Note>\n\n','# ','`','```\n','~','|','> ','- ','1. ','{/*','*/}','import x\n','export ','<a','/>','\n\n','    ','&lt;','\\','<!--','-->','[a](','b)','![','[^1]','[^1]: x\n','$','---\n','<Couplet first="a" second="b" />','~~','http://a.b','\t','&#x3c;','a@b.c','<b','\\{','\\<',':::note','{#id}'];
const base='Mot doan van.\n\n## Tieu\n\n- mot\n- hai\n\n<Note>\n\nMua.\n\n</Note>\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n';
const end=Date.now()+20000; let n=0;
while(Date.now()<end){ let t=base; const k=1+Math.floor(rnd()*5); for(let i=0;i<k;i++){const p=Math.floor(rnd()*t.length); t=t.slice(0,p)+bits[Math.floor(rnd()*bits.length)]+t.slice(p);}
 writeFileSync('/tmp/cat/last.json',JSON.stringify(t)); n++;
 try{mdxToMdast(t)}catch{}
}
console.log('done',n);
