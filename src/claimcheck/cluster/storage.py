"""A folder that driver and workers reach, on a disk or at an object store."""

from typing import TYPE_CHECKING, Any

from claimcheck.cluster.addresses import local_path, scheme_of
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from pyarrow.fs import FileSystem


class Storage:
    """Small files below a folder. Its tables are written and read by the engine."""

    def __init__(self, address: str) -> None:
        """Use the folder at an address, which need not exist yet.

        Raises:
            UsageError: There is no way to write there.
        """
        self.address = address.rstrip("/") if scheme_of(address) else str(local_path(address).absolute())
        self._system, self._root = _system(self.address)

    def below(self, *names: str) -> str:
        """Return the address of something in the folder."""
        return "/".join((self.address, *names))

    def write(self, name: str, content: bytes) -> None:
        """Write a small file as a whole.

        Raises:
            UsageError: It cannot be written.
        """
        place = f"{self._root}/{name}"
        try:
            self._system.create_dir(place.rpartition("/")[0], recursive=True)
            with self._system.open_output_stream(place) as stream:
                stream.write(content)
        except OSError as error:
            raise UsageError(f"cannot write to the store {self.address}: {_reason(error)}") from None

    def read(self, name: str) -> bytes:
        """Read a small file. Raises OSError."""
        with self._system.open_input_stream(f"{self._root}/{name}") as stream:
            return bytes(stream.read())

    def files(self, folder: str) -> dict[str, int]:
        """Return the names of the files right below a folder with their sizes; none where there is no folder."""
        from pyarrow.fs import FileSelector, FileType  # noqa: PLC0415 - an extra

        found = self._system.get_file_info(FileSelector(f"{self._root}/{folder}", allow_not_found=True))
        return {it.base_name: int(it.size) for it in found if it.type == FileType.File}


def _system(address: str) -> "tuple[FileSystem, str]":
    from pyarrow.fs import FileSystem  # noqa: PLC0415 - an extra

    scheme = scheme_of(address)
    try:
        if scheme in {"", "s3", "gs", "abfs", "abfss", "hdfs"}:
            found: Any = FileSystem.from_uri(address)
            system, root = found
            return system, str(root).rstrip("/")
        return _by_fsspec(address)
    except (OSError, ValueError, ImportError) as error:
        raise UsageError(f"cannot use the store {address}: {_reason(error)}") from None


def _by_fsspec(address: str) -> "tuple[FileSystem, str]":
    import fsspec  # noqa: PLC0415 - an extra
    from pyarrow.fs import FSSpecHandler, PyFileSystem  # noqa: PLC0415 - as above

    system, root = fsspec.core.url_to_fs(address)
    return PyFileSystem(FSSpecHandler(system)), root


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error).strip().split("\n")[0]
