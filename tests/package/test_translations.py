"""Both Norwegian languages are complete, and the tool that sees to it finds what is wrong.

Needs no QGIS; Qt's own programs and PyQt are used where they are installed.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
PAGES = sorted(file.name.split(".")[0] for file in HELP.glob("*.en.md"))


def load_tool():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "tools/translations.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


tool = load_tool()


@pytest.fixture
def code(tmp_path):
    """Return a function that writes the only module of a plugin and returns the plugin's root."""
    for folder in ("processing_provider", "smacreg_plugin"):
        (tmp_path / folder).mkdir()
    (tmp_path / "__init__.py").touch()

    def write(text: str) -> Path:
        (tmp_path / "smacreg_plugin" / "module.py").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def finish(root: Path, translations: dict[str, str]) -> None:
    """Translate texts in every language, as a person would in the file."""
    for language in tool.LANGUAGES:
        file = tool.file_of(language, root)
        entries = tool.read(file)
        entries.update({text: tool.Entry(new, True) for text, new in translations.items()})
        file.write_text(tool.render(language, entries), encoding="utf-8")


# --- this plugin ----------------------------------------------------------------------------


def test_nothing_is_missing_or_wrong():
    assert tool.check() == []


def test_same_texts_as_pylupdate(tmp_path):
    pylupdate = shutil.which("pylupdate5")
    if pylupdate is None:
        pytest.skip("pylupdate5 is not installed (package pyqt5-dev-tools)")
    files = []
    for number, file in enumerate(tool.code_files()):
        # It passes over a text with a comma after it, and the formatter puts one there.
        text = re.sub(r",(\s*\))", r"\1", file.read_text(encoding="utf-8"))
        files.append(str(tmp_path / f"{number}.py"))
        Path(files[-1]).write_text(text, encoding="utf-8")
    target = tmp_path / "pylupdate.ts"
    subprocess.run([pylupdate, *files, "-ts", str(target)], check=True, capture_output=True)
    contexts = ET.parse(target).getroot().findall("context")
    assert [context.findtext("name") for context in contexts] == ["Smacreg"]
    found = {message.findtext("source") for message in contexts[0].findall("message")}
    assert found == set(tool.gather().texts)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory) -> Path:
    """Return a folder with the compiled translations."""
    if not any(map(shutil.which, tool.LRELEASE)):
        pytest.skip("lrelease is not installed (package qttools5-dev-tools)")
    folder = tmp_path_factory.mktemp("i18n")
    assert tool.compile_to(folder / "new") == []
    return folder / "new"


@pytest.fixture
def translated(request):
    """Return a function that translates a text with the .qm file given."""
    core = pytest.importorskip("qgis.PyQt.QtCore")
    # Qt installs a translator only in an application, and there must be one of QGIS only.
    request.getfixturevalue("qgis_app")
    installed = []

    def install(file: Path):
        translator = core.QTranslator()
        assert translator.load(str(file))
        assert core.QCoreApplication.installTranslator(translator)
        installed.append(translator)
        return lambda text: core.QCoreApplication.translate("Smacreg", text)

    yield install
    for translator in installed:
        core.QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_qt_gives_back_every_translation(compiled, translated, language):
    translate = translated(compiled / f"smacreg_{language}.qm")
    for text, entry in tool.read(tool.file_of(language)).items():
        assert translate(text) == entry.translation


def test_languages_differ():
    nb, nn = (tool.read(tool.file_of(language)) for language in ("nb", "nn"))
    # A label may be the same in both; a sentence is not.
    sentences = [text for text in nb if len(text.split()) > 5 and text.endswith(".")]
    assert len(sentences) > 50
    assert [text for text in sentences if nb[text] == nn[text]] == []
    assert [text for text in sentences if nb[text].translation == text] == []


# Forms that the other written language does not have.
FOREIGN = {
    "nb": "ikkje frå kva kven kvifor kvar kvart korleis nokon nokre noko ein eit mykje meir fleire "
    r"berre sjølv annan anna kvarandre eining\w* verdiar kommunar regionar pendlarar namn vere "
    r"vert bustad\w* arbeidsstad\w* \w*storleik\w* høgst lågast\w* kopling\w* køyr\w* eigen\w* "
    r"eigne førehand\w* dei desse difor sidan utan einaste \w+leg vel kodane gjer",
    "nn": "ikke fra hva hvem hvorfor hver hvert hvordan noen noe en et mye mer flere bare selv "
    r"annen annet hverandre enhet\w* verdier verdiene kommuner kommunene regioner regionene "
    r"pendlere pendlerne navn være bosted\w* arbeidssted\w* \w*størrelse\w* høyst lavest\w* "
    r"kobling\w* kjør\w* egen\w* egne forhånd\w* de disse derfor siden uten \w+lig velg kodene "
    r"gjør blant antall andel\w* mellom\s+dem dem enn\s+de begge\s+to både\s+to tall\w* filen "
    r"mappen beliggenhet finnes trenger sammen\w* befolkningen i\s+stedet",
}


def norwegian(language: str) -> dict[str, str]:
    """Return all text of a language: entries by their English text, help pages by name."""
    texts = {t: e.translation for t, e in tool.read(tool.file_of(language)).items()}
    for file in HELP.glob(f"*.{language}.md"):
        page = file.read_text(encoding="utf-8")
        # Commands and the titles of references are in no language of ours.
        texts[file.name] = re.sub(r"(?m)^ {4}.*$|`[^`]*`|^## (Kilder|Kjelder)(?s:.*)", "", page)
    return texts


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_no_words_of_the_other_language(language):
    pattern = re.compile(rf"\b(?:{'|'.join(FOREIGN[language].split(' '))})\b", re.IGNORECASE)
    for place, text in norwegian(language).items():
        # Places for values are not words.
        words = re.sub(r"\{\w+\}", "", text)
        assert pattern.findall(words) == [], place


# The field's words, as its institutions write them.
GLOSSARY = [
    ("commut", "pendl", "pendl"),
    ("commuting matrix", "pendlingsmatrise", "pendlingsmatris"),
    ("municipality of residence", "bostedskommune", "bustadskommune"),
    ("municipality of work", "arbeidsstedskommune", "arbeidsstadskommune"),
    ("municipalit", "kommune", "kommun"),
    ("self-contain", "egendekning", "eigendekning"),
    ("minimum size", "minstestørrelse", "minstestorleik"),
    ("linkage", "koblingsstyrke", "koplingsstyrke"),
    ("division", "inndeling", "inndeling"),
    ("small city region", "småbyregion", "småbyregion"),
    ("functional region", "funksjonell", "funksjonell"),
    ("jobs", "arbeidsplass", "arbeidsplass"),
    ("population", "befolkning|folketall", "befolkning|folketal"),
    ("resilience", "robusthet", "robustheit"),
    ("inhabitants", "innbygger", "innbyggjar"),
]


@pytest.mark.parametrize(("english", "nb", "nn"), GLOSSARY)
def test_words_of_the_field(english, nb, nn):
    for language, word in (("nb", nb), ("nn", nn)):
        for text, entry in tool.read(tool.file_of(language)).items():
            if english in text.lower():
                assert re.search(word, entry.translation.lower()), text


# --- help pages -----------------------------------------------------------------------------


def numbers(text: str, language: str) -> Counter:
    """Return the numbers of a text, however the language writes them."""
    if language == "en":
        text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    else:
        text = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}\b)", "", text)
        text = re.sub(r"(?<=\d),(?=\d)", ".", text)
    return Counter(re.findall(r"\d+(?:\.\d+)?", text))


def page(name: str, language: str) -> str:
    return (HELP / f"{name}.{language}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", tool.LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_help_says_the_same(name, language):
    english, text = page(name, "en"), page(name, language)
    assert numbers(text, language) == numbers(english, "en")
    # Names of parameters, methods and institutions.
    capitals = r"\b[A-Z][A-Z_]{2,}\b"
    assert set(re.findall(capitals, text)) == set(re.findall(capitals, english))
    assert text.count("\n\n") == english.count("\n\n")
    assert not re.search("[“”„]", text)


# --- the tool -------------------------------------------------------------------------------

WORKS = 'from x import QCoreApplication\ntranslate = QCoreApplication.translate\nTEXT = "abc"\n'


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ('translate("Smacreg", "One")', ["One"]),
        ('QCoreApplication.translate("Smacreg", "One {n}").format(n=1)', ["One {n}"]),
        ('QT_TRANSLATE_NOOP("Smacreg", "One" " and "\n    "two")', ["One and two"]),
        ('TEXT.translate({1: 2}), "abc".translate(TEXT)', []),
        ('T = {"a": QT_TRANSLATE_NOOP("Smacreg", "One")}\ntranslate("Smacreg", T["a"])', ["One"]),
        ('translate("Smacreg", "B"), translate("Smacreg", "A"), translate("Smacreg", "B")', "AB"),
    ],
)
def test_texts_are_found(code, line, texts):
    assert tool.gather(code(WORKS + line)) == (list(texts), [])


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ('translate("Smacreg", f"One {TEXT}")', "f-string"),
        ('translate("Smacreg", "One " f"{TEXT}")', "f-string"),
        ('translate("Smacreg", "One " + TEXT)', "literal"),
        ('translate("Smacreg", "One {}".format(1))', "literal"),
        ('translate("Smacreg", TEXT)', "literal"),
        ('QT_TRANSLATE_NOOP("Smacreg", TEXT)', "literal"),
        ('T = {"a": "One"}\ntranslate("Smacreg", T["a"])', "literal"),
        (
            'T = {"a": "One", "b": QT_TRANSLATE_NOOP("Smacreg", "B")}\n'
            'translate("Smacreg", T["a"])',
            "literal",
        ),
        ('translate("Smacreg", "")', "literal"),
        ('translate("Other", "One")', "context"),
        ('translate(TEXT, "One")', "context"),
        ('translate("Smacreg")', "two arguments"),
        ('translate("Smacreg", "One", "noun")', "two arguments"),
        ('self.tr("One")', "tr()"),
        ("t = QCoreApplication.translate", "keep its name"),
        ('translate("Smacreg", "One {")', "braces"),
        ('translate("Smacreg", "One {}")', "without a name"),
    ],
)
def test_what_qt_would_miss_is_an_error(code, line, word):
    problems = tool.gather(code(WORKS + line)).problems
    assert len(problems) == 1
    assert word in problems[0]
    assert problems[0].endswith(".")


def test_nothing_is_written_while_the_code_has_errors(code):
    root = code('translate("Smacreg", f"One")')
    assert len(tool.update(root)) == 1
    assert not (root / "i18n").exists()


def test_update_translate_check(code, capsys):
    root = code('translate("Smacreg", "One {n}.")')
    assert len(tool.check(root)) == 2  # a file for each language is missing
    assert tool.update(root) == []
    assert "1 to translate" in capsys.readouterr().out
    assert [p.endswith("is unfinished.") for p in tool.check(root)] == [True, True]
    finish(root, {"One {n}.": "En {n}."})
    assert tool.check(root) == []
    assert tool.update(root) == []
    assert tool.check(root) == []


def test_changed_text_keeps_its_translation_as_a_suggestion(code):
    root = code('translate("Smacreg", "There are no rows."), translate("Smacreg", "Gone")')
    tool.update(root)
    finish(root, {"There are no rows.": "Det er ingen rader.", "Gone": "Borte"})
    code('translate("Smacreg", "There are no rows here."), translate("Smacreg", "Quite new")')
    assert any("out of date (2 texts are new, 2 are gone)" in p for p in tool.check(root))
    tool.update(root)
    assert tool.read(tool.file_of("nb", root)) == {
        "There are no rows here.": ("Det er ingen rader.", False),
        "Quite new": ("", False),
    }


def swapped(text: str) -> str:
    head, one, two = text.split("    <message>\n")
    two, end = two.split("</context>")
    return "    <message>\n".join([head, two, one]) + "</context>" + end


@pytest.mark.parametrize("edit", [swapped, lambda text: text.replace("    ", "  ")])
def test_file_edited_by_hand_is_out_of_date(code, edit):
    root = code('translate("Smacreg", "One"), translate("Smacreg", "Two")')
    tool.update(root)
    finish(root, {"One": "En", "Two": "To"})
    file = tool.file_of("nn", root)
    file.write_text(edit(file.read_text(encoding="utf-8")), encoding="utf-8")
    assert tool.check(root) == [
        "i18n/smacreg_nn.ts is out of date (0 texts are new, 0 are gone): run python3 "
        "tools/translations.py update."
    ]


def test_conflict_in_a_file_is_one_sentence(code):
    root = code('translate("Smacreg", "One")')
    tool.update(root)
    file = tool.file_of("nb", root)
    file.write_text("<<<<<<< ours\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(SystemExit, match=r"^smacreg_nb\.ts is not valid XML .*\.$"):
        tool.update(root)


def test_file_is_stable_and_keeps_every_letter(code):
    text = '«æøå» & <b> "it\'s" 1\u00a0000\n2'
    root = code(f'translate("Smacreg", {text!r}), translate("Smacreg", "B")')
    tool.update(root)
    finish(root, {text: text, "B": "B"})
    before = tool.file_of("nb", root).read_text(encoding="utf-8")
    code(f'\n\ntranslate("Smacreg", "B")\ntranslate("Smacreg", {text!r})')
    tool.update(root)
    assert tool.file_of("nb", root).read_text(encoding="utf-8") == before
    assert tool.read(tool.file_of("nb", root))[text] == (text, True)
    assert str(root) not in before
    assert "location" not in before


@pytest.mark.parametrize(
    ("source", "translation", "word"),
    [
        ("{n} rows", "rader", "lacks {n}"),
        ("{n} rows", "{n} rader av {m}", "has {m}"),
        ("{n} rows", "{antall} rader", "lacks {n}"),
        ("{n} rows", "{n rader", "braces"),
        ("Field “{f}”", "Felt “{f}”", "«»"),
        ("Rows.", "Rader", "full stop"),
        ("Rows", "Rader:", "full stop"),
        (" and more", "og flere", "spaces"),
        ("&Language", "Språk", "&"),
        ("Rows", "", "empty"),
    ],
)
def test_wrong_translations(source, translation, word):
    found = tool.wrong(source, translation)
    assert any(word in fault for fault in found)


def test_right_translations():
    assert tool.wrong("{n} in “{f}” ({n}).", "«{f}» har {n}.") == []
    assert tool.wrong("&Language", "&Språk") == []


def test_command_line_says_it_and_fails(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(tool, "check", lambda: ["One sentence."])
    assert tool.main(["check"]) == 1
    assert capsys.readouterr().err == "One sentence.\n"
    monkeypatch.setattr(tool, "LRELEASE", ("no-such-program",))
    assert tool.main(["compile", str(tmp_path / "new")]) == 1
    assert "qttools5-dev-tools" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


@pytest.mark.usefixtures("compiled")
def test_suggestions_are_not_compiled(code, translated):
    root = code('translate("Smacreg", "One {n}"), translate("Smacreg", "Two")')
    tool.update(root)
    finish(root, {"Two": "To"})
    for language in tool.LANGUAGES:
        file = tool.file_of(language, root)
        entries = {**tool.read(file), "One {n}": tool.Entry("En {m}", False)}
        file.write_text(tool.render(language, entries), encoding="utf-8")
    assert tool.compile_to(root / "qm", root) == []
    translate = translated(root / "qm" / "smacreg_nb.qm")
    assert translate("Two") == "To"
    assert translate("One {n}") == "One {n}"
