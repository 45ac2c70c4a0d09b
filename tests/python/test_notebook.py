"""The notebook is as it comes out when it is run: nothing in it is out of date.

    python tests/python/test_notebook.py

runs it anew and keeps what comes out.
"""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from conftest import ROOT

PLACE = ROOT / "python" / "tutorials" / "first_steps.ipynb"


def run(notebook: Any) -> Any:
    """The notebook with the outputs that its cells have today."""
    fresh = deepcopy(notebook)
    NotebookClient(fresh, timeout=120, record_timing=False).execute()
    # The version of the interpreter says nothing of the notebook.
    fresh.metadata.language_info = {"name": "python"}
    return fresh


def outputs(notebook: Any) -> list[Any]:
    """What is to be seen below each cell of code."""
    return [cell.outputs for cell in notebook.cells if cell.cell_type == "code"]


def test_the_notebook_shows_what_its_cells_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    kept = nbformat.read(PLACE, as_version=4)
    nbformat.validate(kept)
    assert outputs(run(kept)) == outputs(kept)


if __name__ == "__main__":
    nbformat.write(run(nbformat.read(PLACE, as_version=4)), PLACE)
