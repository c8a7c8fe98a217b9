"""The extractor's speed beside a BERT-base token classifier's, on the same sentences and threads, taking turns in one run.

python -m bench.speed --sentences FILE --base DIR --java CLASSPATH [--model DIR] [--threads 2] [--rounds 5] [--whole]
    [--out ../evaluation/results/extractor-speed.json]

The baseline is transformers' `BertForTokenClassification` as it comes (110M parameters; random weights, which are as fast as
any), PyTorch in inference mode, sdpa attention, sentences sorted by length, batches of 32, word pieces ready: its
tokenising is not counted. Extra row: the same under bf16 autocast. The extractor runs in a JVM of its own that waits
while PyTorch works: "network" is the network alone, "read" counts tokenising, batching by length and decoding too,
"whole" (`--whole`) is the product with CoreNLP. Each round measures each once; figures are medians over rounds, ratios
are medians of the rounds' ratios.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import time
from datetime import date
from pathlib import Path

import torch
from transformers import BertConfig, BertForTokenClassification

from whence_training import batches

BATCH = 32
STEPS = ("network:8", "read:8", "network:32", "read:32")
PAUSE = 0.5  # seconds in which the other process's threads go to sleep


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True, help="folder with bge-small-en-v1.5-tokenizer.json")
    parser.add_argument("--java", required=True, help="class path of the evaluation module")
    parser.add_argument("--model", type=Path, help="the extractor's folder, if not the one that ships")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--whole", action="store_true", help="measure the whole extractor too (CoreNLP's models on the class path)")
    parser.add_argument("--note", default="", help="what else the machine did")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    sentences = options.sentences.read_text(encoding="utf-8").splitlines()
    tokenizer = batches.tokenizer(options.base / "bge-small-en-v1.5-tokenizer.json")
    ids = sorted((e.ids for e in tokenizer.encode_batch(sentences)), key=len)
    load = os.getloadavg()[0]
    rounds, peaks = measured(options, ids)
    report = figures(rounds, [len(x) for x in ids], peaks, load, options)
    print(json.dumps(report, indent=2))
    if options.out:
        options.out.write_text(json.dumps(report, indent=2) + "\n")


def measured(options, ids):
    """Seconds of each step in each round, and the machine's peaks in the same minutes."""
    model = BertForTokenClassification(BertConfig(attn_implementation="sdpa")).eval()
    padded = [padding(ids[i : i + BATCH]) for i in range(0, len(ids), BATCH)]
    java = extractor(options)
    rounds, peaks = [], []
    for number in range(options.rounds + 1):
        seconds = {"baseline": timed(lambda: classify(model, padded))}
        time.sleep(PAUSE)
        seconds |= asked(java)
        time.sleep(PAUSE)
        if torch.cpu._is_amx_tile_supported():  # elsewhere bf16 is emulated
            seconds["baseline bf16"] = timed(lambda: classify(model, padded, torch.bfloat16))
        peaks.append({"fp32": fp32_peak(), "int8": int8_peak()})
        if number:  # the first warms up
            rounds.append(seconds)
        print({k: round(len(ids) / s) for k, s in seconds.items()}, "sentences/s", peaks[-1], flush=True)
    java.stdin.close()
    java.wait()
    return rounds, {kind: max(p[kind] for p in peaks) for kind in peaks[0]}


def padding(ids):
    longest = max(map(len, ids))
    tensor = torch.zeros(len(ids), longest, dtype=torch.long)
    mask = torch.zeros_like(tensor)
    for row, one in enumerate(ids):
        tensor[row, : len(one)] = torch.tensor(one)
        mask[row, : len(one)] = 1
    return tensor, mask


@torch.inference_mode()
def classify(model, padded, kind=None):
    with torch.autocast("cpu", dtype=kind or torch.bfloat16, enabled=kind is not None):
        for ids, mask in padded:
            model(input_ids=ids, attention_mask=mask).logits.argmax(-1)


def extractor(options):
    command = [os.environ.get("JAVA", "java"), "-Xmx2g", "-cp", options.java, "io.whence.evaluation.speed.ExtractorSpeedCommand"]
    command += ["--sentences", str(options.sentences), "--threads", str(options.threads), "--rounds", "0"]
    command += ["--steps", ",".join([*STEPS, "whole"] if options.whole else STEPS)]
    command += ["--model", str(options.model)] if options.model else []
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def asked(java):
    java.stdin.write("\n")
    java.stdin.flush()
    answer = java.stdout.readline()
    if not answer:
        raise SystemExit("the extractor's process has ended; its message stands above")
    return json.loads(answer)


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def fp32_peak(size=1536, times=8):
    """Floating-point operations a second of PyTorch's product of large matrices, in 10^9."""
    a, b = torch.randn(size, size), torch.randn(size, size)
    return best(lambda: a @ b, 2 * size**3, times)


def int8_peak(size=1024, times=12):
    """Integer operations a second of PyTorch's product of int8 by int8 (oneDNN), in 10^9."""
    a, b = (torch.randint(-127, 128, (size, size), dtype=torch.int8) for _ in range(2))
    return best(lambda: torch._int_mm(a, b), 2 * size**3, times)


def best(work, operations, times):
    return round(operations / min(timed(work) for _ in range(times)) / 1e9)


def figures(rounds, lengths, peaks, load, options):
    count = len(lengths)
    rates = {k: round(count / statistics.median(r[k] for r in rounds)) for k in rounds[0]}
    ratios = {k: [round(r["baseline"] / r[k], 1) for r in rounds] for k in rounds[0] if k != "baseline"}
    middle = {k: round(statistics.median(v), 1) for k, v in ratios.items()}
    operations = {"baseline": per_sentence(lengths, 12, 768, 3072), "network": per_sentence(lengths, 12, 384, 1536)}
    shares = {
        "baseline of the fp32 peak": round(rates["baseline"] * operations["baseline"] / 1e9 / peaks["fp32"], 2),
        "network:8 of the int8 peak": round(rates["network:8"] * operations["network"] / 1e9 / peaks["int8"], 2),
    }
    profile = {str(p): lengths[min(count - 1, count * p // 100)] for p in (0, 25, 50, 75, 90, 100)}
    command = "python -m bench.speed; all options in training/bench/speed.py"
    row = lambda what, figure: {"what": what, "figure": figure, "command": command}
    spread = lambda k: f"{min(ratios[k])}-{max(ratios[k])}"
    rows = [
        row("BERT-base (110M) token classifier, PyTorch fp32, batch 32, word pieces ready", f"{rates['baseline']} sentences/s"),
        *([row("the same under bf16 autocast", f"{rates['baseline bf16']} sentences/s, {middle['baseline bf16']}x")] if "baseline bf16" in rates else []),
    ]
    names = {"network": "extractor, network alone", "read": "extractor: word pieces, network, decoding", "whole": "whole extractor with CoreNLP"}
    for k in rates:
        if not k.startswith("baseline"):
            kind, _, batch = k.partition(":")
            rows.append(row(names[kind] + (f", batch {batch}" if batch else ""), f"{rates[k]} sentences/s, {middle[k]}x ({spread(k)} over rounds)"))
    rows += [row("share of the machine's peak, " + k, str(v)) for k, v in shares.items()]
    best_read = max((k for k in rates if k.startswith("read")), key=rates.get)
    text = f"{middle[best_read]}x a BERT-base in PyTorch ({rates[best_read]} against {rates['baseline']} sentences/s, {options.threads} cores)"
    return {
        "machine": f"{processor()}, {options.threads} threads, PyTorch {torch.__version__}",
        "date": date.today().isoformat(),
        "note": f"{count} sentences, word pieces by percentile {profile}, sorted by length; load of the machine before {load:.1f}. {options.note}".strip(),
        "rows": rows,
        "readme": [{"what": "speed on the CPU, tokenising and decoding included", "figure": text}],
        "sentencesPerSecond": rates,
        "ratios": ratios,
        "peaksInGigaOperations": peaks,
        "operationsPerSentence": {k: round(v) for k, v in operations.items()},
        "rounds": rounds,
    }


def per_sentence(lengths, layers, width, wide):
    """Multiplications and additions that a sentence needs at least, without its padding: products with weights, and attention."""
    each = [layers * (2 * n * (4 * width * width + 2 * width * wide) + 4 * n * n * width) for n in lengths]
    return sum(each) / len(each)


def processor():
    names = [line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    return names[0] if names else platform.processor()


if __name__ == "__main__":
    main()
