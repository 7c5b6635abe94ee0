# cchc-qa: `make` lists what there is to make.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 7860
CORPUS ?= corpus
ARGS ?=
BIN := .venv/bin
SHARED := ../shared
UNREADABLE := 3

.DEFAULT_GOAL := help
.PHONY: help run test check bench accept install install-dev clean distclean

help: ## this list
	@echo "make LỆNH / make TARGET:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 16

run: install ## cài đặt, lập chỉ mục corpus/, mở khung hỏi đáp / install, index corpus/, open the chat
	@echo "==> Cập nhật chỉ mục từ $(CORPUS)/ / bringing the index up to date with $(CORPUS)/"
	@$(BIN)/cchc-qa build $(CORPUS) || { s=$$?; \
	  if [ $$s -ne $(UNREADABLE) ]; then echo "Không lập được chỉ mục / the index was not built (exit status $$s)" >&2; exit $$s; fi; \
	  echo "==> Có tệp không đọc được, đã nêu ở trên / the files named above could not be read"; }
	@echo "==> Mở http://$(HOST):$(PORT) bằng trình duyệt; Ctrl-C để dừng / open it in a browser; Ctrl-C stops"
	@$(BIN)/cchc-qa serve --host $(HOST) --port $(PORT)

test: install-dev ## mọi bài kiểm tra, cả trong trình duyệt / all tests, the browser test too (ARGS="-k name")
	@$(BIN)/python tools/needs.py
	@echo "==> Chạy kiểm tra / running the tests"
	@$(BIN)/python -m pytest $(ARGS)

check: install-dev ## kiểm tra mã nguồn: ruff, mypy, import-linter / lint, types, import layers
	@echo "==> ruff check" && $(BIN)/ruff check .
	@echo "==> ruff format --check" && $(BIN)/ruff format --check .
	@echo "==> mypy" && $(BIN)/mypy
	@echo "==> lint-imports" && $(BIN)/lint-imports --no-logo

bench: install-dev ## đo tốc độ, bộ nhớ, chất lượng, ghi benchmarks/*.md / speed, memory, quality
	@$(BIN)/python benchmarks/run.py $(ARGS)
	@$(BIN)/python benchmarks/quality.py

accept: install-dev ## chấm điểm trên báo cáo thật, cần ../shared / score the real report, needs ../shared
	@test -f $(SHARED)/eval/accept.sh || { echo "Không có $(SHARED)/eval: chỉ chạy được nơi có báo cáo thật / there is no $(SHARED)/eval here" >&2; exit 1; }
	@bash $(SHARED)/eval/accept.sh $(BIN)/cchc-qa
	@if ls tests/shared/test_*.py >/dev/null 2>&1; then $(BIN)/python -m pytest tests/shared; fi

install:
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "Không có $(PYTHON). Debian, Ubuntu: sudo apt-get install python3 python3-venv / there is no $(PYTHON)" >&2; exit 1; }
	@$(PYTHON) tools/install.py

install-dev:
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "Không có $(PYTHON). Debian, Ubuntu: sudo apt-get install python3 python3-venv / there is no $(PYTHON)" >&2; exit 1; }
	@$(PYTHON) tools/install.py --dev

clean: ## xóa chỉ mục và tệp tạm / remove the index and caches
	rm -rf index/CURRENT index/CURRENT.new index/.lock index/objects index/generations
	rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage build dist
	find src tests tools benchmarks corpus training -name __pycache__ -prune -exec rm -rf {} +

distclean: clean ## clean, và cả .venv / and .venv too
	rm -rf .venv
