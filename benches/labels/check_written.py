import json,sys,collections
K=set("title meta about responsibilities requirements preferred skills location schedule compensation benefits company equal_opportunity application legal chrome other".split())
n=0;bad=0;c=collections.Counter();seen=set();lines=collections.Counter()
for i,l in enumerate(open(sys.argv[1],encoding='utf8').read().split('\n'),1):
    if not l.strip(): continue
    try: d=json.loads(l)
    except Exception as e: print(i,e); bad+=1; continue
    n+=1; c[d['lang']]+=1
    if d['id'] in seen: print(i,'id twice',d['id']); bad+=1
    seen.add(d['id'])
    for x in d['lines']:
        if len(x)!=2: print(i,d['id'],x); bad+=1; continue
        k,t=x
        if k=='' and t=='' : continue
        if k.lstrip('#+') not in K or not t.strip() or '\n' in t: print(i,d['id'],x); bad+=1
        if len(t)>30: lines[t]+=1
for t,k in lines.most_common(20):
    if k>2: print('written',k,'times:',t[:80])
print(n,dict(c),bad,'faults')
