#!/usr/bin/env python3
"""Makes .venv with the pinned packages: `python3 tools/install.py [--dev]`.

Needs nothing but Python's own library, runs on Linux, macOS and Windows, and does nothing where
everything is in place. The syntax stays old enough for an old Python to say that it is too old.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "cchc-qa-installed"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)
FREE_SPACE = "3 GB"


class CannotInstall(Exception):
    """Something is missing; the message says what, and how to get it."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--dev", action="store_true", help="also what tests and checks need")
    lock = "requirements-dev.lock" if parser.parse_args().dev else "requirements.lock"
    try:
        install(lock)
    except CannotInstall as missing:
        print(f"\nCÀI ĐẶT DỪNG LẠI / INSTALLATION STOPPED\n{missing}", file=sys.stderr)
        return 1
    return 0


def install(lock: str) -> None:
    """Bring .venv up to date with a lock file."""
    if sys.version_info < OLDEST:
        raise CannotInstall(TOO_OLD % (sys.version.split()[0], sys.executable))
    stamp = _stamp(lock)
    if _installed(stamp):
        return
    _make_venv()
    _refuse_cuda()
    _say(f"Cài các gói trong {lock}, lần đầu mất vài phút / installing the packages of {lock}")
    _pip("install", "--requirement", str(ROOT / lock))
    _pip("install", "--no-deps", "--editable", str(ROOT))
    STAMP.write_text(stamp, encoding="ascii")
    _say("Đã cài xong vào .venv / installed in .venv")


# --- what is there already ----------------------------------------------------------------------


def _stamp(lock: str) -> str:
    """Names what an installation holds; a development one holds what a plain one does."""
    digest = hashlib.sha256(repr(sys.version_info[:2]).encode("ascii"))
    for name in ("requirements.lock", "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    plain = digest.hexdigest()
    if lock == "requirements.lock":
        return plain
    return plain + " " + hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()


def _installed(stamp: str) -> bool:
    return STAMP.is_file() and STAMP.read_text(encoding="ascii").startswith(stamp) and _works()


def _works() -> bool:
    """Whether the environment's Python runs and is of our version; after a move it does not."""
    code = f"import sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return PYTHON.exists() and subprocess.call([str(PYTHON), "-c", code]) == 0


# --- the environment ----------------------------------------------------------------------------


def _make_venv() -> None:
    if _works():
        return
    try:
        import ensurepip  # noqa: F401 - Debian leaves it out of python3
        import venv
    except ImportError as error:
        raise CannotInstall(NO_VENV) from error
    _say("Tạo môi trường ảo .venv / making the virtual environment .venv")
    venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(VENV)


def _pip(*arguments: str) -> None:
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *arguments]
    if subprocess.call(command, cwd=str(ROOT)) != 0:
        raise CannotInstall(PIP_FAILED % (FREE_SPACE, FREE_SPACE))


def _refuse_cuda() -> None:
    """Stop before gigabytes of CUDA are downloaded: ask pip which build of torch it would take."""
    if os.environ.get("CCHC_QA_ALLOW_CUDA"):
        return
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    torch = next(line for line in lines if line.startswith("torch=="))
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    command += ["--dry-run", "--no-deps", "--ignore-installed", "--report", "-", torch]
    asked = subprocess.run(command, stdout=subprocess.PIPE, cwd=str(ROOT), check=False)
    if asked.returncode != 0:
        raise CannotInstall(PIP_FAILED % (FREE_SPACE, FREE_SPACE))
    metadata = json.loads(asked.stdout.decode("utf-8"))["install"][0]["metadata"]
    if any(_is_cuda(requirement) for requirement in metadata.get("requires_dist", ())):
        raise CannotInstall(CUDA % torch)


def _is_cuda(requirement: str) -> bool:
    """Whether this is a CUDA package that the torch found here would bring onto this machine."""
    name, _, marker = requirement.partition(";")
    named = name.strip().lower().startswith(("nvidia-", "cuda-"))
    return named and "extra ==" not in marker and sys.platform.startswith("linux")


def _say(words: str) -> None:
    print(f"==> {words}", flush=True)


TOO_OLD = """\
Cần Python 3.11 trở lên; «%s» ở %s là bản cũ.
Python 3.11 or newer is needed. Debian 12, Ubuntu 24.04 and newer have it:
apt-get install python3 python3-venv.
If another Python is installed, name it: make run PYTHON=python3.12"""

NO_VENV = """\
Python thiếu mô-đun venv. Trên Debian, Ubuntu: sudo apt-get install python3-venv
Python lacks its venv module. On Debian or Ubuntu: sudo apt-get install python3-venv."""

PIP_FAILED = """\
pip không cài được; lỗi của nó ở ngay trên. Hãy xem: máy có vào được kho gói Python không (hoặc
đặt PIP_INDEX_URL, PIP_PROXY), ổ đĩa còn khoảng %s không. Sửa xong chạy lại đúng lệnh vừa rồi.
pip failed, see its message above. Check that the machine reaches a Python package index (or set
PIP_INDEX_URL, PIP_PROXY) and has about %s of free disk. Then run the same command again."""

CUDA = """\
%s ở kho gói này là bản CUDA, tải thêm vài GB mà chương trình không dùng đến. Hãy lấy bản CPU:
  export PIP_EXTRA_INDEX_URL=<địa chỉ kho CPU ghi ở https://pytorch.org/get-started/locally/>
rồi chạy lại. (Vẫn muốn bản CUDA: CCHC_QA_ALLOW_CUDA=1.)
The package index offers the CUDA build of torch: several GB that this program never uses. Set
PIP_EXTRA_INDEX_URL to the address of PyTorch's CPU index, given for «Pip» and «CPU» on
https://pytorch.org/get-started/locally/, and run again. (CCHC_QA_ALLOW_CUDA=1 takes CUDA.)"""


if __name__ == "__main__":
    sys.exit(main())
