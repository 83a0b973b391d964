"""What the repository promises: pins that fit, two commands that exist, nothing of one machine."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RANGES = {
    "requirements.txt": PROJECT["project"]["dependencies"],
    "requirements-dev.txt": PROJECT["dependency-groups"]["dev"],
    "benchmarks/requirements.txt": PROJECT["dependency-groups"]["bench"],
}
OTHER_TOOLS_LOCKS = {"uv.lock", "Pipfile", "Pipfile.lock", "poetry.lock", "environment.yml"}
COMES_WITH_STREAMLIT = {"numpy", "pyarrow", "authlib", "starlette"}
"""Streamlit cannot be without numpy and pyarrow, its server is a starlette app, and
`streamlit[auth]` is authlib."""
PACKAGE_HOSTS = re.compile(r"pypi\.org|python" + r"hosted\.org|--(extra-)?index-url|/simple/")
MACHINE_PATHS = re.compile(
    rf"(?<![\w.~])(/root/|/work/|/Users/|{re.escape(str(Path.home()))}/|{re.escape(str(ROOT))})"
)


def tracked_files() -> list[Path]:
    """The files under version control; a copy without git has none to check."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("Not a git checkout.")
    listed = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True)
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def tracked_text() -> list[tuple[str, str]]:
    pictures = {".png", ".ico", ".gif"}
    return [
        (str(file.relative_to(ROOT)), file.read_text(encoding="utf-8"))
        for file in tracked_files()
        if file.suffix not in pictures and file != Path(__file__)
    ]


def pins(file: str) -> dict[str, str]:
    """The pinned version of each package; a line that pins nothing fails here."""
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line) for line in lines if line and not line.startswith("#")]
    for requirement in wanted:
        assert re.fullmatch(r"==[^*]+", str(requirement.specifier)), f"{requirement} is no pin"
    return {canonicalize_name(r.name): str(r.specifier)[2:] for r in wanted}


@pytest.mark.parametrize("file", RANGES)
def test_every_range_of_the_project_holds_its_pin(file):
    pinned = pins(file)
    for line in RANGES[file]:
        requirement = Requirement(line)
        version = pinned.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is missing in {file}: run make pins"
        assert requirement.specifier.contains(version), f"{requirement} does not hold {version}"


@pytest.mark.parametrize("file", ["requirements-dev.txt", "benchmarks/requirements.txt"])
def test_what_the_app_and_the_tools_share_is_pinned_alike(file):
    app, tools = pins("requirements.txt"), pins(file)
    assert {name: tools[name] for name in app.keys() & tools.keys()} == {
        name: app[name] for name in app.keys() & tools.keys()
    }


def test_everything_that_the_app_imports_is_declared():
    """A package that only another one brings may be gone with its next version."""
    code = [*ROOT.glob("debrief_core/**/*.py"), *ROOT.glob("pages/**/*.py")]
    modules = {module for file in code for module in imported_modules(file)}
    foreign = modules - sys.stdlib_module_names - {"debrief_core", "pages"}
    declared = {
        canonicalize_name(Requirement(line).name) for line in PROJECT["project"]["dependencies"]
    }
    brought_by = packages_distributions()
    undeclared = {
        module
        for module in foreign
        if not declared & {canonicalize_name(name) for name in brought_by.get(module, [])}
    }
    assert undeclared - COMES_WITH_STREAMLIT == set()


def test_data_files_of_the_core_travel_with_its_package():
    packed = {
        file
        for package, patterns in PROJECT["tool"]["setuptools"]["package-data"].items()
        for pattern in patterns
        for file in (ROOT / package.replace(".", "/")).glob(pattern)
    }
    data = {
        file
        for file in (ROOT / "debrief_core").rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc"}
    }
    assert ROOT / "debrief_core/sample/journal.toml" in data
    assert data <= packed


def imported_modules(file: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(str(node.module).split(".")[0])
    return names


def test_no_file_names_a_package_host():
    assert [name for name, text in tracked_text() if PACKAGE_HOSTS.search(text)] == []


def test_no_file_names_a_folder_of_one_machine():
    assert [name for name, text in tracked_text() if MACHINE_PATHS.search(text)] == []


def test_community_cloud_finds_no_other_tools_lock_before_the_requirements():
    assert not {file.name for file in tracked_files()} & OTHER_TOOLS_LOCKS


def test_make_opens_the_app_on_this_computer_only():
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8")
    (run,) = [line for line in recipe.splitlines() if "streamlit run" in line]
    assert "--server.address localhost" in run


def test_nothing_is_told_to_streamlits_makers():
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert config["browser"]["gatherUsageStats"] is False


def test_every_make_command_in_the_documents_exists():
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", recipe, flags=re.MULTILINE))
    named = {
        command for file in documents() for command in re.findall(r"\bmake ([a-z]+)", code_in(file))
    }
    assert {"run", "test"} <= named <= targets


def documents() -> list[Path]:
    return [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]


def code_in(document: Path) -> str:
    """What a document sets as code, by fences or by backticks."""
    text = document.read_text(encoding="utf-8")
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, flags=re.DOTALL))


def test_every_link_in_the_documents_leads_to_a_file():
    for document in documents():
        text = document.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
            assert (document.parent / target).exists(), f"{document.name} points to {target}"


def test_the_changelog_tells_of_this_version():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.findall(r"^## \[([^\]]+)\]", changelog, flags=re.MULTILINE)
    assert PROJECT["project"]["version"] in newest
