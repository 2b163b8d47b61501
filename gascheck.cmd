@echo off
rem Runs the gascheck command, and builds it first where that has not been done yet.
setlocal
set "HOME_DIR=%~dp0"
set "MODULE=cli-runner"
set "JAR=%HOME_DIR%cli-runner\target\gascheck.jar"
rem The service comes in a jar of its own, which only serving needs.
if /i "%~1"=="serve" set "MODULE=service"
if /i "%~1"=="serve" set "JAR=%HOME_DIR%service\target\gascheck-service.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo gascheck: Java 17 or later is needed, but "%JAVA%" cannot be run; install a JDK or set JAVA_HOME 1>&2
    exit /b 70
)
set "MAJOR="
for /f tokens^=2^ delims^=.^"^-+ %%v in ('""%JAVA%" -version 2>&1" ^| findstr /c:" version "') do if not defined MAJOR set "MAJOR=%%v"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 17 (
    echo gascheck: Java 17 or later is needed, but "%JAVA%" is version %MAJOR%; install a newer JDK or set JAVA_HOME 1>&2
    exit /b 70
)

if not exist "%JAR%" (
    where mvn >nul 2>&1
    if errorlevel 1 (
        echo gascheck: the program has not been built yet, and Maven is needed for that, but there is no mvn on the PATH 1>&2
        exit /b 70
    )
    echo gascheck: first use: downloading libraries and building, this once; Maven tells what it does 1>&2
    pushd "%HOME_DIR%"
    call mvn -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -pl %MODULE% -am package 1>&2 <nul
    popd
    if not exist "%JAR%" (
        echo gascheck: the build failed; see above 1>&2
        exit /b 70
    )
)

rem The console has to read what is written as UTF-8.
for /f "tokens=2 delims=:" %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul 2>&1
set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3"
rem Many submissions are worth compiling for.
if /i "%~1"=="screen" set "OPTIONS=-XX:+UseParallelGC -XX:MaxNewSize=192m"
if /i "%~1"=="watch" set "OPTIONS=-XX:+UseParallelGC -XX:MaxNewSize=192m"
set "PROGRAM=-cp "%JAR%" org.gascheck.cli.Main"
if /i "%~1"=="serve" set "OPTIONS=-XX:+UseG1GC -XX:InitialRAMPercentage=6.25 -XX:MaxHeapFreeRatio=100"
if /i "%~1"=="serve" set "PROGRAM=-jar "%JAR%""
"%JAVA%" %OPTIONS% -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dgascheck.launched=true %PROGRAM% %*
set "RESULT=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>&1
rem The command adds 100 to its exit codes; those of Java itself, such as 1 where it cannot start, are no verdict.
set "CODE="
for %%c in (0 1 2 64 65 70) do call :told %%c
if defined CODE exit /b %CODE%
echo gascheck: Java did not run to its end (exit code %RESULT%), so there is no verdict; see above, and JDK_JAVA_OPTIONS 1>&2
exit /b 70

:told
set /a "TOLD=%1+100"
if "%RESULT%"=="%TOLD%" set "CODE=%1"
exit /b 0
