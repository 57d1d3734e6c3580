# Builds the Windows distribution and its installer, from the checkout: powershell packaging\build_windows.ps1
# Needs Python 3.11 or newer as "py", and Inno Setup 6 ("iscc" in the PATH) for the installer.
$ErrorActionPreference = "Stop"
Set-Location (Split-Path $PSScriptRoot)
function Run { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE) { throw "$($args[0]) ended with $LASTEXITCODE" } }

if (-not (Test-Path .venv)) { Run py -m venv .venv }
$python = ".venv\Scripts\python.exe"
Run $python -m pip install --disable-pip-version-check -q -c constraints.txt torch
Run $python -m pip install --disable-pip-version-check -q -c constraints.txt -e ".[package,basler,genicam,codes,postgresql]"
foreach ($texts in Get-ChildItem resources\translations\*.ts) {
    Run .venv\Scripts\pyside6-lrelease.exe -silent $texts.FullName -qm ($texts.FullName -replace "\.ts$", ".qm")
}
if (Test-Path build\package) { Remove-Item -Recurse -Force build\package }
Run $python -m PyInstaller --noconfirm --log-level WARN --distpath build\package --workpath build\pyinstaller packaging\inspector.spec
Run $python packaging\smoke_test.py
$version = & $python -c "import inspector; print(inspector.__version__)"
if (Get-Command iscc -ErrorAction SilentlyContinue) { Run iscc "/DVersion=$version" packaging\inspector.iss }
else { Write-Host "Inno Setup is not installed: there is no installer, only build\package\inspector." }
