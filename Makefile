# Two commands do everything that a newcomer needs, with all their own set-up:
#
#   make baseline    builds Sightline and writes the report on the sample district
#   make test        builds and runs every test
#
# `make` alone lists the rest. What each one does is in scripts/, in plain shell.

.DEFAULT_GOAL := help
.PHONY: help baseline test reports format lint bench clean

# A folder of your own documents, and where its report goes: make baseline PLANS=~/plans OUT=~/report
PLANS ?=
OUT ?= sightline-baseline
# Part of a test's name, to run fewer: make test FILTER=ProseTests
FILTER ?=

help:
	@echo 'make baseline   build Sightline and write the report on the sample district'
	@echo '                (your own documents: make baseline PLANS=FOLDER OUT=FOLDER)'
	@echo 'make test       build and run every test (some of them: make test FILTER=NAME)'
	@echo 'make reports    write the committed reports of the sample districts anew'
	@echo 'make format     lay out the Swift code'
	@echo 'make lint       check its layout'
	@echo 'make bench      time Sightline beside other readers'
	@echo 'make clean      remove everything that was built'

baseline:
	@scripts/baseline "$(PLANS)" "$(OUT)"

test:
	@scripts/test "$(FILTER)"

reports:
	@scripts/reports

format:
	@swift format --in-place --parallel --recursive Sources Tests Benchmarks Package.swift

lint:
	@swift format lint --strict --parallel --recursive Sources Tests Benchmarks Package.swift

bench:
	@Benchmarks/run

clean:
	@rm -rf .build .build-*
	@echo 'Removed what was built.'
