# Two commands do everything: `make run` and `make test`. Each installs what is missing first.
PREFIX ?= /usr/local
BUILD_PACKAGES = libncursesw5-dev libsqlite3-dev libcurl4 pkg-config libgmime-3.0-dev libqrencode-dev libpangocairo-1.0-0 fonts-lato fonts-dejavu-core
TEST_PACKAGES = $(BUILD_PACKAGES) make tmux sqlite3 ncurses-term python3 python3-pyte python3-ptyprocess groff-base postgresql zbar-tools librsvg2-bin libpango1.0-dev poppler-utils python3-venv openssl libjemalloc2
BIN = .build/release/dyspo
SHARE = $(DESTDIR)$(PREFIX)/share
BASH = $(SHARE)/bash-completion/completions/dyspo
ZSH = $(SHARE)/zsh/site-functions/_dyspo
FISH = $(SHARE)/fish/vendor_completions.d/dyspo.fish
STORE = $${DYSPO_STORE:-$${XDG_DATA_HOME:-$$HOME/.local/share}/dyspo/dyspo.db}

export LC_ALL ?= C.UTF-8
export SWIFT_BACKTRACE ?= enable=no

.PHONY: run build build-tests strict test fuzz lint imports bench bench-engine install uninstall clean swift build-packages test-packages test-osrm test-pdf test-mail

## The compiler asks for memory so often that another allocator, where there is one, takes a fifth of its time away.
ALLOCATOR = $(wildcard /usr/lib/$(shell uname -m)-linux-gnu/libjemalloc.so.2)
COMPILE = $(if $(ALLOCATOR),LD_PRELOAD=$(ALLOCATOR) )swift build

## Opens the console; on first run with a demo company.
run: build
	@[ -e "$(STORE)" ] || $(BIN) demo
	@$(BIN)

## Swift's own libraries are part of the program: it starts in a third of the time, and runs where there is no Swift.
RELEASE = $(COMPILE) -c release --static-swift-stdlib

build: swift build-packages
	$(RELEASE) --product dyspo

## The release build of everything and of the tests, every warning an error, with assertions and bounds checks. It has a folder
## of its own.
STRICT = .build-strict
STRICT_BUILD = -c release --scratch-path $(STRICT)
strict: swift test-packages
	DYSPO_STRICT=1 $(COMPILE) $(STRICT_BUILD) --build-tests

## All tests, debug build; with DYSPO_STRICT=1, as CI, on the strict release build, where they take half of the time.
test: $(if $(DYSPO_STRICT),strict,build-tests) test-osrm test-pdf test-mail
	swift test --skip-build $(if $(DYSPO_STRICT),$(STRICT_BUILD))

build-tests: swift test-packages
	$(COMPILE) --build-tests

## Tries to break the program, for some minutes; `make fuzz ROUNDS=full` for the figures of docs/reliability.md.
ROUNDS ?= short
SEED ?= 1
fuzz: swift test-packages
	$(COMPILE) --product dyspo
	/usr/bin/python3 Scripts/fuzz --rounds $(ROUNDS) --seed $(SEED)

## A small road engine for the tests, outside the tree; where it cannot be had, its tests are skipped and say so.
test-osrm:
	@Scripts/test-osrm >/dev/null || true

## What checks PDFs in tests, outside the tree; where it cannot be had, that test is skipped and says so.
test-pdf:
	@Scripts/test-pdf >/dev/null || true

## A real mail server for tests, outside the tree; where it cannot be had, its tests are skipped and say so.
test-mail:
	@Scripts/test-mail >/dev/null || true

## Formatting and style, then who imports whom, that a type stands in the file of its name, and what is said of libraries.
lint: swift test-packages
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks
	Scripts/check-imports
	Scripts/check-types
	Scripts/check-pango

## Speed, release build; writes docs/benchmarks.md.
BENCHES = DeskBench GeographyBench TravelBench SchedulingBench
bench: build
	for bench in $(BENCHES); do $(RELEASE) --product $$bench || exit 1; done
	Scripts/bench

## Measures the engine on the instances of ../shared/bench and writes docs/benchmarks-engine.md.
bench-engine: build
	Scripts/bench-engine

## The program, its themes, manual pages and completions.
install: build
	install -d $(SHARE)/dyspo/themes $(SHARE)/dyspo/policies $(SHARE)/dyspo/notices $(SHARE)/man/man1 $(SHARE)/man/pl/man1 $(dir $(BASH)) $(dir $(ZSH)) $(dir $(FISH))
	install -D -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/dyspo
	install -m 644 themes/*.toml $(SHARE)/dyspo/themes/
	install -m 644 policies/*.toml $(SHARE)/dyspo/policies/
	install -m 644 notices/*.toml $(SHARE)/dyspo/notices/
	install -D -m 644 LICENSE $(SHARE)/doc/dyspo/LICENSE
	install -m 644 docs/man/dyspo.1 $(SHARE)/man/man1/
	install -m 644 docs/man/pl/dyspo.1 $(SHARE)/man/pl/man1/
	$(BIN) --generate-completion-script bash > $(BASH)
	$(BIN) --generate-completion-script zsh > $(ZSH)
	$(BIN) --generate-completion-script fish > $(FISH)
	chmod 644 $(BASH) $(ZSH) $(FISH)

## What install put there; stores and settings stay.
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/dyspo $(SHARE)/man/man1/dyspo.1 $(SHARE)/man/pl/man1/dyspo.1 $(BASH) $(ZSH) $(FISH)
	rm -rf $(SHARE)/dyspo $(SHARE)/doc/dyspo

clean:
	swift package clean
	rm -rf $(STRICT)

swift:
	@command -v swift >/dev/null || { \
	  echo "Dyspo is built with Swift 6.3 or newer, and 'swift' is not on the PATH."; \
	  echo "Get it from https://www.swift.org/install/linux/ (for Debian 12: the tarball, unpacked, its usr/bin on the PATH),"; \
	  echo "then run make again."; exit 1; }

build-packages:
	@Scripts/install-packages $(BUILD_PACKAGES)

test-packages:
	@Scripts/install-packages $(TEST_PACKAGES)
