; Inno Setup 6: the Windows installer of build\package\inspector. Called by packaging\build_windows.ps1 with /DVersion=…
#ifndef Version
  #error Give the version: iscc /DVersion=1.2.3 packaging\inspector.iss
#endif

[Setup]
AppId={{7B1C3E52-6C0F-4D7B-9C7E-4A2C1A6F5E11}
AppName=Inspector
AppVersion={#Version}
DefaultDirName={autopf}\Inspector
DefaultGroupName=Inspector
UninstallDisplayIcon={app}\inspector-station.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\build\package\inspector\_internal\LICENCES.txt
OutputDir=..\build\package
OutputBaseFilename=inspector-{#Version}-windows-x64
Compression=lzma2/fast
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"

[InstallDelete]
; An upgrade leaves no file of the version before. Recipes and records are elsewhere and stay.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\build\package\inspector\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Inspector"; Filename: "{app}\inspector-station.exe"
Name: "{autodesktop}\Inspector"; Filename: "{app}\inspector-station.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\inspector-station.exe"; Flags: nowait postinstall skipifsilent
