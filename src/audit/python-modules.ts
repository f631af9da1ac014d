// Which top-level Python modules a machine with nothing but Modal's client has, and under which names packages install.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** `sys.stdlib_module_names` of Python 3.11, without the private ones. */
export const STANDARD_LIBRARY = words(`
__future__ _thread abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop
base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs
codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg
crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email
encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib
functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache
locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath
pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil
signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig
syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token
tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc
zipapp zipfile zipimport zlib zoneinfo
`);

/** Modules of modal 1.6.4 and of what it requires, as `importlib.metadata` lists them. */
export const WITH_MODAL = words(`
aiohappyeyeballs aiohttp aiosignal anyio attr attrs cbor2 certifi click frozenlist google grpclib h2
hpack hyperframe idna markdown_it mdurl modal modal_docs modal_proto modal_version multidict
propcache pygments rich synchronicity toml typing_extensions watchfiles yarl
`);

/** Modules whose package is called differently. */
const PACKAGE_OF: Readonly<Record<string, string>> = {
  PIL: "pillow",
  bs4: "beautifulsoup4",
  cv2: "opencv-python-headless",
  dateutil: "python-dateutil",
  dotenv: "python-dotenv",
  git: "gitpython",
  google: "google-api-core",
  hydra: "hydra-core",
  pytorch_lightning: "pytorch-lightning",
  skimage: "scikit-image",
  sklearn: "scikit-learn",
  yaml: "pyyaml",
};

export const packageOf = (module: string): string => PACKAGE_OF[module] ?? module.replaceAll("_", "-");
