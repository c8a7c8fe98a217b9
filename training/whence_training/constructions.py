"""Sentences of our own with full marks, for constructions that the annotated corpora hold too few of.

Templates and words stand in `constructions_data`. A template is `sentence ## relations`:

- `<T>`, `<B2>`: a filler of a role (see the lexicon), one draw a name; `<T!>` without its determiner;
- `<up.d>`, `<ease2.s T>`: a verb of a group in a form (b base, s present, d past, n participle, g -ing), s agreeing
  with T; `<=tend.s T>` this very verb;
- `<was T>`, `<is T>`, `<has T>`, `<does T>`, `<it T>`: the word that agrees with T; `<cite>`, `<p>`, `<ns>`, `<num>`,
  `<pct>`: a citation, a test passed, a test failed, a number, a share;
- `[a|b]`: one of the alternatives; `{c1 …}`: the text of mark c1, discontinuous where a mark comes twice;
- a relation is `c1 e1 s1 SIGN STANCE STRENGTH h KIND`: marks may be left out where they are c, e, s; SIGN is + - ? or
  the verb group whose sign counts (v and w are any verb that raises, lowers or affects); STANCE S, R or N (supports,
  refutes, null result); STRENGTH D, C, A or H (direct, conditional, association, hypothesised); h says hedged; `c1<a`
  gives the cause's antecedent;
- `=` at the start keeps the sentence as it is, `~` keeps it from being embedded; `@title`, `@trial` say where it
  stands.

`python -m whence_training.constructions --show 60` prints samples with their marks.
"""

import argparse
import re
from collections import Counter
from dataclasses import dataclass, field
from random import Random

from . import constructions_data as data

STANCES = {"S": "supports", "R": "refutes", "N": "null_result"}
STRENGTHS = {"D": "direct", "C": "conditional", "A": "correlational", "H": "hypothesised"}
SIGNS = {"+": "positive", "-": "negative", "?": "unknown"}
KINDS = {"own", "cited", "background", "aim", "method", "interpretation"}
FORMS = "bsdng"
DETERMINERS = r"(?:the|an?|this|that|these|those|our|its|their|his|her|each|every|any)\s+"
DETERMINER = re.compile(DETERMINERS, re.IGNORECASE)
PREPOSITIONS = r"\s(?:of|in|on|for|to|from|with|at|by|after|between|under|among|during|per)\s"
NO_PLURALS = re.compile(r"(?:ss|us|is|diabetes|asbestos|caries|physics|news|measles|rickets|gas|lens|bias|series)$")
IRREGULAR_PLURALS = {"people", "children", "men", "women", "mice", "bacteria", "larvae", "data", "criteria", "elderly"}
SHARE_OF_PAPERS, SHARE_RESPELT, SHARE_ADVERBS = 0.5, 0.03, 0.25
SHARE_FRAMED, SHARE_SET, SHARE_ENDED, SHARE_ABBREVIATED, SHARE_TITLE_CASE = 0.6, 0.25, 0.3, 0.03, 0.35
VERB = "|".join(sorted([*data.VERBS, "v", "w"], key=len, reverse=True))
SLOT = rf"[A-Z]\d?!?|(?:{VERB})\d?\.[{FORMS}](?: [A-Z]\d?)?|(?:was|is|has|does|it|It|them) [A-Z]\d?"
TOKEN = re.compile(r"\{(\w+) |(\})|<([^<>]+)>|([^{}<>]+)")


@dataclass
class Filler:
    """A phrase with its determiner, if it has one, and its number."""

    text: str
    plural: bool = field(init=False)

    def __post_init__(self):
        head = re.split(PREPOSITIONS, self.text)[0]
        noun = head.split()[-1].lower()
        many = noun.endswith("s") and not NO_PLURALS.search(noun)
        self.plural = many and not head.startswith(("a ", "an ")) or noun in IRREGULAR_PLURALS or " and " in head

    @property
    def bare(self) -> str:
        return DETERMINER.sub("", self.text, count=1) if DETERMINER.match(self.text) else self.text


def words(listing: str) -> list[str]:
    return [word.strip() for word in listing.split(";")]


LEXICON = {domain: {role: words(listing) for role, listing in roles.items()} for domain, roles in data.LEXICON.items()}
NAMES = {"N": words(data.AGENTS), "I": words(data.BLOCKERS), "W": words(data.NAMED), "A": words(data.AUTHORS)}


def forms(verb: str) -> dict[str, str]:
    """The forms of a verb or of a verb with what follows it ("lead to")."""
    first, _, rest = verb.partition(" ")
    if first in data.IRREGULAR:
        third, past, participle, gerund = data.IRREGULAR[first].split()
    else:
        stem = first.removesuffix("e")
        past = participle = re.sub("(?<=[^aeiou])y$", "i", stem) + "ed"
        third = re.sub("(?<=[^aeiou])y$", "ie", first) + ("es" if re.search("(s|sh|ch|x)$", first) else "s")
        gerund = stem + "ing"
    tail = f" {rest}" if rest else ""
    return {f: word + tail for f, word in zip(FORMS, (first, third, past, participle, gerund))}


class Writer:
    """Fills one template: draws fillers and verbs once a name, and remembers where marks begin and end."""

    def __init__(self, random: Random, causes: list[str], effects: list[str]):
        self.random, self.causes, self.effects = random, causes, effects
        self.domain = LEXICON[random.choice(sorted(LEXICON))]
        self.fillers: dict[str, Filler] = {}
        self.verbs: dict[str, tuple[str, dict[str, str]]] = {}
        self.signs: dict[str, str] = {}
        self.shorten = random.random() < SHARE_ABBREVIATED

    def write(self, template: str) -> tuple[str, dict[str, list[list[int]]]]:
        while choice := re.search(r"\[([^\[\]]*)\]", template):
            chosen = self.random.choice(choice[1].split("|"))
            template = template[: choice.start()] + chosen + template[choice.end() :]
        template = re.sub(r" +(?=[ .,])", "", template)
        template = re.sub(rf"\{{(\w+) ({SLOT})\}}", r"{\1 <\2>}", template)
        text, marks, open_marks = "", {}, []
        for label, close, slot, plain in TOKEN.findall(template):
            if label:
                open_marks.append((label, len(text)))
            elif close:
                label, start = open_marks.pop()
                marks.setdefault(label, []).append([start, len(text)])
            else:
                piece = self.fill(slot, text) if slot else plain
                if re.search(r"(^| )[Aa] $", text) and re.match("[aeiou]", piece):
                    open_marks = [(label, start + (start == len(text))) for label, start in open_marks]
                    text = text[:-1] + "n "
                text += piece.lstrip() if not text or text.endswith(" ") else piece
        if open_marks:
            raise ValueError(f"a mark is left open: {template}")
        return text, {label: [trimmed(text, span) for span in spans] for label, spans in marks.items()}

    def fill(self, slot: str, after: str) -> str:
        name, _, subject = slot.partition(" ")
        if name.startswith("="):
            verb, _, form = name[1:].partition(".")
            return forms(verb)["b" if subject and self.filler(subject).plural else form]
        if "." in name:
            return self.verb(name, subject, bare=bool(re.search("ly $|either|nor ", after)))
        if name in data.AGREEING:
            return data.AGREEING[name][self.filler(subject).plural]
        if name in data.SMALL:
            return self.number(self.random.choice(data.SMALL[name]))
        filler = self.filler(name.rstrip("!"))
        text = filler.bare if name.endswith("!") else filler.text
        return shortened(text) if self.shorten and name[0] in "TXBGQCE" else text

    def number(self, text: str) -> str:
        return re.sub("#+", lambda m: str(self.random.randint(10 ** (len(m[0]) - 1), 10 ** len(m[0]) - 1)), text)

    def verb(self, name: str, subject: str, bare: bool) -> str:
        group, form = name.split(".")
        if group not in self.verbs:
            kind = group.rstrip("0123456789")
            if kind in "vw":
                kind = self.random.choice(["up", "up", "down", "down", "aff"])
            sign, listing = data.VERBS[kind]
            taken = {forms_["b"] for _, forms_ in self.verbs.values()}
            verb = self.random.choice([v for v in words(listing) if v not in taken])
            self.signs[group] = sign
            self.verbs[group] = (kind, forms(verb))
        kind, verb = self.verbs[group]
        if form == "s" and subject and self.filler(subject).plural:
            form = "b"
        adverb = ""
        may_take_one = kind in data.WITH_ADVERBS and form in "sdn" and " " not in verb["b"]
        if may_take_one and self.random.random() < SHARE_ADVERBS and not bare:
            adverb = self.random.choice(data.ADVERBS) + " "
        return adverb + verb[form]

    def filler(self, name: str) -> Filler:
        if name not in self.fillers:
            taken = {f.bare.lower().split()[-1] for f in self.fillers.values()}
            for _ in range(50):
                drawn = self.draw(name)
                if drawn.bare.lower().split()[-1] not in taken:
                    break
            self.fillers[name] = drawn
        return self.fillers[name]

    def draw(self, name: str) -> Filler:
        role, random = name[0], self.random
        if role == "P":
            return Filler(self.place(name))
        if role in NAMES:
            return Filler(random.choice(NAMES[role]))
        if role in "CE":
            papers = self.causes if role == "C" else self.effects
            if papers and random.random() < SHARE_OF_PAPERS:
                return Filler(with_determiner(random.choice(papers), random))
            if role == "C" and random.random() < 0.08:
                return Filler(random.choice(NAMES["N"]))
            role = random.choice("TX" if role == "C" else "QQBG")
        return Filler(random.choice(self.domain[role]))

    def place(self, name: str) -> str:
        """P and P2 are contrasted ("in men", "in women"): the lexicon lists such pairs side by side."""
        other = next((f.text for n, f in self.fillers.items() if n[0] == "P"), None)
        places = self.domain["P"]
        return places[places.index(other) ^ 1] if other else self.random.choice(places)


def shortened(text: str) -> str:
    """A phrase of several words with its initials: "zinc supplementation (ZS)"."""
    bare = DETERMINER.sub("", text, count=1) if DETERMINER.match(text) else text
    if not re.fullmatch(r"[a-z]+(?:[ -][a-z]+){1,3}", bare) or re.search(PREPOSITIONS, bare):
        return text
    return f"{text} ({''.join(word[0] for word in re.split('[ -]', bare)).upper()})"


def with_determiner(phrase: str, random: Random) -> str:
    """Arguments come without determiners; a singular one with an of-phrase can hardly stand without."""
    filler = Filler(phrase)
    if filler.plural or re.match(r"(?:higher|lower|greater|less|more|increased|reduced|better|poorer?|[A-Z])", phrase):
        return phrase
    return f"the {phrase}" if random.random() < (0.8 if " of " in phrase else 0.2) else phrase


def trimmed(text: str, span: list[int]) -> list[int]:
    """The span without what does not belong to an argument: outer blanks, a determiner, punctuation at the end."""
    start, end = span
    end = start + len(text[start:end].rstrip(" ,.;:"))
    start = end - len(text[start:end].lstrip())
    if (determiner := DETERMINER.match(text, start, end)) and determiner.end() < end:
        start = determiner.end()
    return [start, end]


def joined(text: str, spans: list[list[int]]) -> list[list[int]]:
    """The pieces in their order, those with nothing but blanks between them as one."""
    pieces: list[list[int]] = []
    for start, end in sorted(spans):
        if pieces and not text[pieces[-1][1] : start].strip():
            pieces[-1] = [pieces[-1][0], end]
        else:
            pieces.append([start, end])
    return pieces


def relation(spec: str, text: str, marks: dict, signs: dict) -> dict:
    """A relation as its template words it; raises ValueError where the specification is wrong."""
    found = {"c": "c", "e": "e", "s": "s"}
    antecedents, hedged, kind, values = {}, False, None, []
    for token in spec.split():
        label, _, antecedent = token.partition("<")
        if re.fullmatch(r"[ces]\d?", label):
            found[label[0]] = label
            if antecedent:
                antecedents[label[0]] = antecedent
        elif token == "h":
            hedged = True
        elif token in KINDS:
            kind = token
        else:
            values.append(token)
    sign, stance, strength = values
    built = {
        "cause": joined(text, marks[found["c"]]),
        "effect": joined(text, marks[found["e"]]),
        "signal": joined(text, marks.get(found["s"], [])),
        "sign": SIGNS[signs.get(sign, sign)],
        "stance": STANCES[stance],
        "strength": STRENGTHS[strength],
        "hedged": hedged,
        "kind": kind,
        "explicit": found["s"] in marks,
        "align": "exact",
    }
    for role, name in (("c", "cause"), ("e", "effect")):
        if role in antecedents:
            spans = marks[antecedents[role]]
            built[f"{name}_antecedent"] = " ".join(text[s:e] for s, e in spans)
            built[f"{name}_antecedent_span"] = spans
    return built | {"polarity": polarity(built)}


def polarity(built: dict) -> str:
    if built["stance"] != "supports":
        return "counter" if built["stance"] == "refutes" else "none"
    if built["strength"] in ("correlational", "hypothesised"):
        return "association" if built["strength"] == "correlational" else "hypothesis"
    return "prevent" if built["sign"] == "negative" else "cause"


def embedded(core: str, specs: list[str], random: Random) -> tuple[str, list[str], str | None]:
    """The sentence in a frame of papers, which may tell whose statement it is, hedge it or make it a question."""
    kinds = [k for k, (_, only) in data.FRAMES.items() if only is None or all(only.search(s) for s in specs)]
    if data.SOURCED.search(core):
        kinds = ["linking"]
    elif "<Q8>" in core or not data.PAST_TENSE.search(core):
        kinds = [k for k in kinds if k != "setting"]
    kind = random.choices(kinds, [data.FRAMES[k][0] for k in kinds])[0]
    frame = random.choice(data.FRAME_WORDS[kind])
    if kind == "hedged":
        specs = [s.replace(" D", " C") + ("" if " h" in s else " h") for s in specs]
    elif kind == "question":
        specs = [re.sub(r" [DCA]\b", " H", s) for s in specs]
    return frame.replace("@", core), specs, data.FRAME_KIND.get(kind)


def sentence(template: str, writer: Writer) -> dict:
    """Text, marks and relations of one template."""
    random = writer.random
    core, _, spec = template.partition("##")
    spec, _, place = spec.partition("@")
    specs = [s.strip() for s in spec.split(";") if s.strip()]
    core, mode = core.strip().lstrip("=~").strip(), core.strip()[0]
    whose = None
    closed = core.endswith((".", "?"))
    if mode not in "=~" and not closed and "methods" not in place and random.random() < SHARE_FRAMED:
        if random.random() < SHARE_SET and data.PAST_TENSE.search(core) and all(map(data.ASSERTED.search, specs)):
            core = random.choice(data.FRAME_WORDS["setting"]).replace("@", core)
        core, specs, whose = embedded(core, specs, random)
    if mode != "=" and not closed:
        core += ending(core, specs, whose, random) + "."
    text, marks = writer.write(core)
    text = capitalised(text.rstrip())
    if "title" in place and random.random() < SHARE_TITLE_CASE:
        text = re.sub(r"\b[a-z](?=[a-z]{3,}\b)", lambda m: m[0].upper(), text)
    relations = [relation(s, text, marks, writer.signs) for s in specs]
    for each in relations:
        each["kind"] = each["kind"] or whose
    return {"text": text, "relations": relations, "place": place.split()}


def ending(core: str, specs: list[str], whose: str | None, random: Random) -> str:
    """What may follow a statement: a test, a figure, a citation; often nothing."""
    complete = whose == "background" or re.search("<ns>|<p>|<cite>|Table|Fig|respectively$", core)
    if complete or random.random() > SHARE_ENDED:
        return ""
    if not specs or any(re.search(r"\b[HC]\b", s) for s in specs):
        return random.choice(data.ENDS["plain"])
    if any(re.search(r"\bN\b", s) for s in specs):
        return random.choice(data.ENDS["null"])
    return random.choice(data.ENDS["past" if data.PAST_TENSE.search(core) and random.random() < 0.5 else "found"])


def capitalised(text: str) -> str:
    """Sentences begin with a capital, names such as p53, mRNA or miR-155 keep their spelling."""
    keeps = re.compile(r"^[a-z]\d|[A-Z]")
    begin = lambda m: m[0] if keeps.search(m[2]) else m[1] + m[2][0].upper() + m[2][1:]
    return re.sub(r"(^|(?<!al)[.?!] )([a-z]\S*)", begin, text)


def respelt(row: dict, edits: list[tuple[int, int, str]]) -> dict:
    """The row with pieces of its text replaced, and its spans moved along; edits do not overlap."""
    text, parts, last = row["text"], [], 0
    edits = sorted(edits)
    for start, end, new in edits:
        parts += [text[last:start], new]
        last = end
    parts.append(text[last:])
    before = lambda at: [edit for edit in edits if edit[1] <= at and edit[:2] != (at, at)]
    grown = lambda at: sum(len(new) - (end - start) for start, end, new in before(at))
    move = lambda spans: [[s + grown(s), e + grown(e)] for s, e in spans]
    moved = "".join(parts)
    relations = []
    for old in row["relations"]:
        new = dict(old)
        for key, value in old.items():
            if key in ("cause", "effect", "signal") or key.endswith("_span"):
                new[key] = move(value)
        relations.append(new)
    return row | {"text": moved, "relations": relations}


def ligatures(row: dict, random: Random) -> dict:
    """Letters that are set as one sign stay one character when text is taken from a PDF file."""
    found = re.finditer("ffi|ffl|ff|fi|fl", row["text"])
    edits = [(m.start(), m.end(), data.LIGATURES[m[0]]) for m in found]
    return respelt(row, edits) if edits else hyphenated(row, random)


def hyphenated(row: dict, random: Random) -> dict:
    """Words broken at the end of a line come out of a PDF file as two pieces."""
    found = [m for m in re.finditer(r"\b[A-Za-z]{7,}\b", row["text"])]
    chosen = random.sample(found, min(len(found), random.randint(1, 3)))
    mark = random.choice(["- ", "- ", "- ", "\u00ad ", "\u2010 "])
    cuts = [m.start() + random.randint(3, len(m[0]) - 3) for m in chosen]
    return respelt(row, [(cut, cut, mark) for cut in cuts])


def superscripts(row: dict, random: Random) -> dict:
    """Numbers of references that stood above the line are glued to the word before them."""
    text = row["text"]
    ends = {e for r in row["relations"] for side in ("cause", "effect") for _, e in r[side]}
    ends = [e for e in ends if e < len(text) and text[e] in " ,." and text[e - 1].isalpha()]
    forms_ = ["{0}", "{0}", "{0},{1}", "{0}–{1}"]
    number = lambda: random.choice(forms_).format(*sorted(random.sample(range(1, 60), 2)))
    edits = [(e, e, number()) for e in ends if random.random() < 0.4]
    if not edits or random.random() < 0.6:
        edits = [e for e in edits if e[0] < len(text) - 1] + [(len(text), len(text), number())]
    return respelt(row, edits)


RESPELLINGS = {"ligature": ligatures, "hyphen": hyphenated, "superscript": superscripts}


def row_of(kind: str, number: int, random: Random, causes: list[str], effects: list[str]) -> dict:
    writer = Writer(random, causes, effects)
    how, source = data.RESPELT.get(kind, (None, None))
    if how == "abbreviation":
        writer.shorten = True
    templates = TEMPLATES[random.choice(data.PLAIN_KINDS)] if source and random.random() < source else TEMPLATES[kind]
    written = sentence(random.choice(templates), writer)
    place = written.pop("place")
    states = lambda r: r["stance"] == "supports" and r["strength"] in ("direct", "conditional")
    row = {
        "id": f"constructions/{kind}/{number}",
        "text": written["text"],
        "section": next((p for p in place if p != "trial"), None),
        "label": int(any(map(states, written["relations"]))),
        "relations": written["relations"],
        "kind_of_text": "trial" if "trial" in place else "general",
        "construction": kind,
    }
    if how == "pdf" or random.random() < SHARE_RESPELT:
        how = random.choice(["ligature", "hyphen"])
    return RESPELLINGS[how](row, random) if how in RESPELLINGS else row


TEMPLATES = {kind: [t.strip() for t in text.strip().splitlines() if t.strip()] for kind, text in data.TEMPLATES.items()}


def generate(count: int, random: Random, causes: list[str], effects: list[str]) -> list[dict]:
    """`count` records, as many of one construction as of another; no text comes twice.

    `causes` and `effects` are arguments of annotated papers, of which `noun_phrases` keeps the short ones.
    """
    causes, effects = noun_phrases(causes), noun_phrases(effects)
    kinds, seen, rows = list(TEMPLATES), set(), []
    random.shuffle(kinds)
    numbers = Counter()
    while len(rows) < count:
        kind = kinds[len(rows) % len(kinds)]
        row = row_of(kind, numbers[kind], random, causes, effects)
        if row["text"] not in seen:
            seen.add(row["text"])
            numbers[kind] += 1
            rows.append(row)
    return rows


def noun_phrases(arguments: list[str]) -> list[str]:
    """The arguments that can stand in another sentence: two to five words, no determiner, pronoun or finite verb."""
    stands = lambda a: data.PHRASE.fullmatch(a) and not data.NO_PHRASE.search(a)
    short = {a for a in arguments if 2 <= len(a.split()) <= 5 and stands(a)}
    common = {word for phrase in arguments for word in phrase.split()[1:] if word.islower()}
    plain = lambda first, rest: first.lower() if first.lower() in common and " ".join(rest).islower() else first
    return sorted({" ".join([plain(first, rest), *rest]) for first, *rest in map(str.split, short)})


def arguments(rows) -> tuple[list[str], list[str]]:
    """Causes and effects of annotated rows, where they are one piece each."""
    causes, effects = [], []
    for row in rows:
        for each in row["relations"]:
            for side, pieces in (("cause", causes), ("effect", effects)):
                if len(each[side]) == 1:
                    pieces.append(row["text"][slice(*each[side][0])])
    return causes, effects


def shown(row: dict) -> str:
    cut = lambda spans: " … ".join(row["text"][s:e] for s, e in spans)
    lines = [f"{row['construction']} | {row['text']}" + (f"  <{row['section']}>" if row["section"] else "")]
    for r in row["relations"]:
        values = [r["sign"], r["stance"], r["strength"], "hedged" if r["hedged"] else "", r["kind"] or ""]
        pointed = "".join(f" ({key}: {r[key]})" for key in ("cause_antecedent", "effect_antecedent") if key in r)
        spans = f"{cut(r['cause'])} → {cut(r['effect'])} | {cut(r['signal'])}"
        lines.append(f"    {spans} | {' '.join(filter(None, values))}{pointed}")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--show", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind", help="only this construction")
    parser.add_argument("--corpus", help="academic.train.jsonl.gz, for fillers out of papers")
    options = parser.parse_args()
    causes, effects = [], []
    if options.corpus:
        from .corpora import rows

        causes, effects = arguments(rows(options.corpus))
    made = generate(options.show * (len(TEMPLATES) if options.kind else 1), Random(options.seed), causes, effects)
    for row in made:
        if options.kind in (None, row["construction"]):
            print(shown(row))
    print({kind: len(templates) for kind, templates in TEMPLATES.items()})


if __name__ == "__main__":
    main()
