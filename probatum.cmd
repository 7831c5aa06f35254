@echo off
rem Runs Probatum, and builds it first where its sources are newer than the last build.
rem The same as the launcher "probatum"; see there for what the archive is.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "state=%home%\.probatum"

call :find_jdk
if not defined jdk (
  >&2 echo probatum: no JDK 17 or newer was found: JAVA_HOME is "%JAVA_HOME%".
  >&2 echo Install one, for example from https://adoptium.net, and set JAVA_HOME to its folder.
  exit /b 2
)

call :find_jar
call :is_stale
if defined stale call :build
if defined failed exit /b 3

set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx288m -Xmn120m -XX:MetaspaceSize=64m -Xss4m"
set "options=%options% -XX:-UsePerfData"
set "options=%options% -Xlog:disable -Djava.awt.headless=true -Djdk.reflect.useNativeAccessorOnly=true"
if %version% geq 25 (
  set "record=AOTCacheOutput"
  set "replay=AOTCache"
  set "profiles=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:-AOTReplayTraining"
) else (
  set "record=ArchiveClassesAtExit"
  set "replay=SharedArchiveFile"
  set "profiles="
)
set "options=%options% %profiles%"

call :name_archive
call :read_identity
if "%~1"=="check" if not "%known%"=="%identity%" call :train
call :read_identity
set "archived="
if "%known%"=="%identity%" if exist "%archive%" set "archived=yes"
if defined archived (
  "%jdk%\bin\java.exe" %options% %PROBATUM_OPTS% "-XX:%replay%=%archive%" -jar "%jar%" %*
) else (
  "%jdk%\bin\java.exe" %options% %PROBATUM_OPTS% -jar "%jar%" %*
)
exit /b %ERRORLEVEL%

rem Sets jdk and version.
:find_jdk
set "jdk="
set "version=0"
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
if defined jdk exit /b 0
for /f "delims=" %%j in ('where java.exe 2^>nul') do (
  if not defined jdk call :try_jdk "%%~dpj.."
)
exit /b 0

rem Takes a folder as jdk if it holds one that is new enough.
:try_jdk
if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%k in ("%~f1\release") do (
  if "%%k"=="JAVA_VERSION" set "version=%%~l"
)
for /f "delims=." %%m in ("%version%") do set "version=%%m"
if %version% geq 17 set "jdk=%~f1"
exit /b 0

rem Sets jar to the newest build.
:find_jar
set "jar="
for /f "delims=" %%f in ('dir /b /o-d "%home%\target\probatum-*-all.jar" 2^>nul') do (
  if not defined jar set "jar=%home%\target\%%f"
)
exit /b 0

rem Sets stale if a source is newer than the jar.
:is_stale
set "stale="
if not defined jar set "stale=yes"
if defined stale exit /b 0
set "ask=$j = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc;"
set "ask=%ask% $p = 'pom.xml','src\main','src\build','rules','reports\examples';"
set "ask=%ask% Set-Location -LiteralPath $env:home;"
set "ask=%ask% $n = Get-ChildItem $p -Recurse -ErrorAction SilentlyContinue;"
set "ask=%ask% if ($n.LastWriteTimeUtc -gt $j) { 'stale' }"
for /f %%s in ('powershell -NoProfile -Command "%ask%"') do set "stale=yes"
exit /b 0

:build
>&2 echo Building Probatum; the first time this takes a minute or two ...
if not exist "%state%" mkdir "%state%"
set "failed="
pushd "%home%"
set "given_home=%JAVA_HOME%"
set "JAVA_HOME=%jdk%"
call "%home%\mvnw.cmd" -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package ^
  >"%state%\build.log" 2>&1 <nul
if errorlevel 1 set "failed=yes"
set "JAVA_HOME=%given_home%"
popd
if defined failed (
  >&2 type "%state%\build.log"
  >&2 echo probatum: the build failed; Maven says above why. It needs the network on first use.
  exit /b 0
)
call :find_jar
if not defined jar set "failed=yes"
exit /b 0

rem Sets archive, and identity, which tells what it is made from.
:name_archive
set "archive=%state%\java-%version%.archive"
for %%f in ("%jar%") do set "identity=%%~tf %%~zf %%~ff %jdk%"
exit /b 0

:read_identity
set "known="
if exist "%archive%.id" set /p known=<"%archive%.id"
exit /b 0

rem Makes the archive by checks of the samples and of a text written for it, as Markdown and as
rem plain text; a failure is not tried again.
:train
>&2 echo Preparing a faster start with Java %version%, once ...
if exist "%state%\training" rmdir /s /q "%state%\training"
set "texts=%state%\training\texts"
mkdir "%texts%"
copy /y "%home%\reports\examples\*.md" "%texts%" >nul
copy /y "%home%\src\build\training\*.md" "%texts%" >nul
for /f "delims=" %%i in ('dir /b "%texts%\*.md"') do copy /y "%texts%\%%i" "%texts%\%%~ni.txt" >nul
if exist "%archive%" del /q "%archive%"
"%jdk%\bin\java.exe" %options% "-XX:%record%=%archive%" -jar "%jar%" check ^
  --format xlsx,json --out "%state%\training\reports" "%texts%" >"%state%\training.log" 2>&1 <nul
if exist "%state%\training" rmdir /s /q "%state%\training"
>"%archive%.id" echo %identity%
exit /b 0
