; Makes an installer for Windows of the folder that PyInstaller made:
;   makensis -DVERSION=1.0.0 -DPROGRAM=dist\parallax -DOUT=dist\parallax-setup.exe packaging\windows\installer.nsi
; It installs for the person who runs it and asks for no administrator.
Unicode true
!include MUI2.nsh
!include LogicLib.nsh

Name "Parallax"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Parallax"
InstallDirRegKey HKCU "Software\Parallax" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Parallax"
!define CASE_KIND "Parallax.CaseFile"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\parallax.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

Section
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal"
  File /r "${PROGRAM}${SLASH}*"
  CreateShortcut "$SMPROGRAMS\Parallax.lnk" "$INSTDIR\parallax.exe"
  WriteRegStr HKCU "Software\Parallax" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.parallax" "" "${CASE_KIND}"
  WriteRegStr HKCU "Software\Classes\${CASE_KIND}" "" "Parallax case file"
  WriteRegStr HKCU "Software\Classes\${CASE_KIND}\DefaultIcon" "" "$INSTDIR\parallax.exe,0"
  WriteRegStr HKCU "Software\Classes\${CASE_KIND}\shell\open\command" "" '"$INSTDIR\parallax.exe" "%1"'
  ; Under "Open with" of these files, and never in the place of the program that has them now.
  WriteRegStr HKCU "Software\Classes\Applications\parallax.exe" "FriendlyAppName" "Parallax"
  WriteRegStr HKCU "Software\Classes\Applications\parallax.exe\shell\open\command" "" '"$INSTDIR\parallax.exe" "%1"'
  !macro OpensWith ending
    WriteRegStr HKCU "Software\Classes\Applications\parallax.exe\SupportedTypes" "${ending}" ""
  !macroend
  !insertmacro OpensWith ".txt"
  !insertmacro OpensWith ".md"
  !insertmacro OpensWith ".htm"
  !insertmacro OpensWith ".html"
  !insertmacro OpensWith ".mhtml"
  !insertmacro OpensWith ".pdf"
  !insertmacro OpensWith ".docx"
  !insertmacro OpensWith ".odt"
  !insertmacro OpensWith ".rtf"
  !insertmacro OpensWith ".epub"
  !insertmacro OpensWith ".eml"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Parallax"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\parallax.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Parallax developers"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

; The library and the settings stay: they are the person's own.
Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\parallax.exe"
  Delete "$INSTDIR\parallax-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Parallax.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Parallax"
  DeleteRegKey HKCU "Software\Classes\${CASE_KIND}"
  ; Unless another program has taken over such files since.
  ReadRegStr $0 HKCU "Software\Classes\.parallax" ""
  ${If} $0 == "${CASE_KIND}"
    DeleteRegKey HKCU "Software\Classes\.parallax"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\Applications\parallax.exe"
SectionEnd
