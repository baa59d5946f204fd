"""How fast spaCy's small pipelines read texts: `{"lang": "fr", "text": "…"}` a line on standard input, one line of JSON as the answer to each:
`{"model", "cpu"}` in milliseconds, or `{"missing"}`. One thread. A model may be installed under its own name or under one that begins with it."""
import importlib.util
import json
import os
import pkgutil
import sys
import time

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")
small = {"en": "en_core_web_sm", "fr": "fr_core_news_sm"}
loaded = {}


def pipeline(lang):
    if lang not in loaded:
        name = next((m.name for m in pkgutil.iter_modules() if m.name.startswith(small[lang])), None)
        loaded[lang] = importlib.import_module(name).load() if name and importlib.util.find_spec("spacy") else None
        if loaded[lang]:
            loaded[lang]("The first text is read slowly. " * 20)
    return loaded[lang]


for line in sys.stdin:
    asked = json.loads(line)
    nlp = pipeline(asked["lang"])
    if nlp is None:
        answer = {"missing": small[asked["lang"]]}
    else:
        began = time.process_time()
        nlp(asked["text"])
        answer = {"model": f'{small[asked["lang"]]} {nlp.meta["version"]}', "cpu": (time.process_time() - began) * 1000}
    print(json.dumps(answer), flush=True)
