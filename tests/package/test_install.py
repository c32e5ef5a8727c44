"""The zip, installed in a fresh profile and run; and what the builder refuses."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the builder of a checkout."""
    command = [sys.executable, str(root / "tools" / "package.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def checkout(folder: Path, **metadata: str) -> Path:
    """Return a copy of the checkout with other metadata committed."""
    root = folder / "checkout"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(root)], check=True)
    # The builder under test is the one in the work tree.
    for name in ("package.py", "translations.py"):
        shutil.copy(ROOT / "tools" / name, root / "tools")
    path = root / "metadata.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    for key, value in metadata.items():
        lines = [f"{key}={value}" if line.startswith(f"{key}=") else line for line in lines]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    author = ["-c", "user.name=Test", "-c", "user.email=test@localhost"]
    subprocess.run(["git", "add", "--all"], cwd=root, check=True)
    subprocess.run(["git", *author, "commit", "--quiet", "-m", "Test"], cwd=root, check=True)
    return root


def test_the_zip_works_in_a_fresh_profile(plugin, smoke, tmp_path):
    smoke.smoke(plugin, tmp_path)


@pytest.mark.slow
def test_the_same_commit_gives_the_same_zip(tmp_path):
    digests = set()
    for name in ("first", "second"):
        done = build(ROOT, "--output", str(tmp_path / name))
        assert done.returncode == 0, done.stderr
        digests.add(hashlib.sha256(next((tmp_path / name).glob("*.zip")).read_bytes()).hexdigest())
    assert len(digests) == 1


@pytest.mark.slow
def test_a_release_with_placeholders_is_refused_in_one_sentence(tmp_path):
    root = checkout(tmp_path, tracker="https://example.org/PLACEHOLDER")
    done = build(root, "--release")
    assert done.returncode == 1
    assert done.stderr.startswith("This version cannot be released: metadata.txt still holds")
    assert "tracker" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (root / "dist").exists()


@pytest.mark.slow
def test_a_release_with_real_metadata_is_built(tmp_path):
    address = "https://smacreg.invalid"
    root = checkout(
        tmp_path, author="A. Person", email="a@smacreg.invalid", homepage=address,
        tracker=address, repository=address,
    )  # fmt: skip
    done = build(root, "--release")
    assert done.returncode == 0, done.stderr
    assert list((root / "dist").glob("smacreg-*.zip"))


@pytest.mark.slow
def test_a_release_with_uncommitted_changes_is_refused(tmp_path):
    address = "https://smacreg.invalid"
    root = checkout(
        tmp_path, author="A. Person", email="a@smacreg.invalid", homepage=address,
        tracker=address, repository=address,
    )  # fmt: skip
    (root / "LICENSE").write_text("none", encoding="utf-8")
    done = build(root, "--release")
    assert done.returncode == 1
    assert "has changes" in done.stderr
