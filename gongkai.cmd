@echo off
rem Builds Gongkai when its sources changed, then runs it. Needs a JDK of at least 25 and Maven.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "home=%~dp0"
set "home=%home:~0,-1%"
set "run=%home%\target\run"

set "jdk="
for %%j in ("%JAVA_HOME%" "%JAVA25_HOME%") do if not defined jdk call :try %%j
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do if not defined jdk call :try "%%~j"
if not defined jdk (
    echo 需要 JDK 25 或更高版本，请安装后将 JAVA_HOME 指向它。 1>&2
    echo A JDK of at least 25 is needed: install one and point JAVA_HOME at it. 1>&2
    exit /b 69
)
where mvn >nul 2>nul || (
    echo 需要 Apache Maven（mvn）。 Apache Maven ^(mvn^) is needed. 1>&2
    exit /b 69
)
set "JAVA_HOME=%jdk%"

if "%~1"=="test" (
    pushd "%home%"
    call mvn -B verify %2 %3 %4 %5 %6 %7 %8 %9
    set "code=!errorlevel!"
    popd
    exit /b !code!
)

powershell -NoProfile -Command "$s = Get-Item '%run%\stamp' -ErrorAction SilentlyContinue; if (-not $s -or (Get-ChildItem '%home%\src\main','%home%\pom.xml' -Recurse | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime })) { exit 1 }"
if errorlevel 1 (
    echo 正在构建（首次需要几分钟）…… Building; the first time takes some minutes. 1>&2
    if not exist "%run%" mkdir "%run%"
    echo built> "%run%\stamp.new"
    pushd "%home%"
    call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package > target\build.log 2>&1
    set "code=!errorlevel!"
    popd
    if not "!code!"=="0" (
        echo 构建失败，详见 The build failed, see %home%\target\build.log 1>&2
        exit /b 70
    )
    copy /y "%home%\target\gongkai.jar" "%run%\gongkai.jar" >nul
    move /y "%run%\stamp.new" "%run%\stamp" >nul
)
if "%~1"=="build" exit /b 0
set "word=%~1"
if "%word%"=="" set "word=serve"
if "%~1"=="" (
    "%jdk%\bin\java" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Dgongkai.home=%home%" -jar "%run%\gongkai.jar" serve
) else (
    "%jdk%\bin\java" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Dgongkai.home=%home%" -jar "%run%\gongkai.jar" %*
)
exit /b %errorlevel%

:try
if "%~1"=="" exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION= "%~1\release" 2^>nul') do for /f "delims=." %%m in (%%v) do if %%~m geq 25 set "jdk=%~1"
exit /b
