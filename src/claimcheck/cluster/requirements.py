"""Whether the libraries of an engine are installed."""

from importlib.util import find_spec

from claimcheck.config import Engine
from claimcheck.errors import UsageError

_NEEDED = {Engine.NATIVE: ("daft", "pyarrow", "fsspec"), Engine.RAY: ("daft", "pyarrow", "fsspec", "ray")}


def demand_libraries(engine: Engine) -> None:
    """See that an engine can be started, without importing it.

    Raises:
        UsageError: A library is missing; says which extra brings it.
    """
    missing = [name for name in _NEEDED.get(engine, ()) if find_spec(name) is None]
    if missing:
        raise UsageError(
            f"--engine {engine} needs an extra ({', '.join(missing)} missing): "
            "pip install 'claimcheck-cli[cluster]'"
        )
