@echo off
rem Copyright (c) 2026 Jiedui contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts the Jiedui Workbench:            jiedui [-w PLACE] [-nl LANGUAGE] [-sample]   (-sample: a new workspace gets the samples)
rem or, when a command follows, runs that:  jiedui [-w PLACE] COMMAND ...       (jiedui --help names the commands)
rem A place is a folder or a server:        jiedui -w "jdbc:postgresql://host/database?user=name" ...
rem
rem Needs Java 21 or newer: a folder "jre" beside this script, JAVA_HOME, or "java" on the PATH.
rem JIEDUI_OPTS holds further options for Java, such as -Xmx2g.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "LEAST=21"
set "JAVA="
call :try "%HERE%jre\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%J"
if not defined JAVA goto :nojava
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
for %%L in ("%LAUNCHER%") do set "VERSION=%%~nL"
set "VERSION=%VERSION:*launcher_=%"

if not exist "%USERPROFILE%\.jiedui\log" mkdir "%USERPROFILE%\.jiedui\log"
set OPTIONS=-Xlog:disable "-Djava.util.logging.config.file=%HERE%logging.properties" -XX:+AutoCreateSharedArchive
rem The language that the preferences keep, and the log, lie where this script looks for them.
if defined USERPROFILE set OPTIONS=%OPTIONS% "-Duser.home=%USERPROFILE%"

set "NL="
set "DATA="
set "PLACE="
set "SAMPLE="
:scan
if "%~1"=="" goto :workbench
if /i "%~1"=="-w" goto :folder
if /i "%~1"=="--workspace" goto :folder
if /i "%~1"=="-data" goto :folder
if /i "%~1"=="-nl" goto :language
if /i "%~1"=="-sample" goto :sample
goto :command
:folder
rem The platform calls the folder of a workspace -data; the application calls a server -server.
set "PLACE=%~2"
set DATA=-data "%~2"
if /i "%PLACE:~0,5%"=="jdbc:" set DATA=-server "%~2"
shift
shift
goto :scan
:language
set NL=-nl "%~2"
shift
shift
goto :scan
:sample
set "SAMPLE=-sample"
shift
goto :scan

:command
rem The language of a command is that of the platform too: sentences of all bundles are then in it.
if "%~1"=="" goto :run
if /i "%~1"=="--lang" set NL=-nl "%~2"
if /i "%~1"=="--language" set NL=-nl "%~2"
shift
goto :command
:run
"%JAVA%" %OPTIONS% "-XX:SharedArchiveFile=%HERE%configuration\command-%MAJOR%-%VERSION%.jsa" -Djava.awt.headless=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %JIEDUI_OPTS% -jar "%LAUNCHER%" -nosplash -application org.jiedui.cli.application -data @none %NL% %*
exit /b %ERRORLEVEL%

:workbench
rem The language that the preferences keep, unless the command line names one.
set "KEPT="
if not defined NL if exist "%USERPROFILE%\.jiedui\language" set /p KEPT=<"%USERPROFILE%\.jiedui\language"
set "LANGUAGE=%NL%"
rem Half of a start would go to translating code: begin five times later than Java does, with the second translation ten times later.
set PATIENT=-XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=10000 -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000
if defined KEPT set LANGUAGE=-nl "%KEPT%"
"%JAVA:java.exe=javaw.exe%" %OPTIONS% "-XX:SharedArchiveFile=%HERE%configuration\workbench-%MAJOR%-%VERSION%.jsa" %PATIENT% %JIEDUI_OPTS% -jar "%LAUNCHER%" -nosplash %DATA% %LANGUAGE% %SAMPLE%
rem The workbench asks to be started again, in another language or folder.
if %ERRORLEVEL%==23 goto :again
exit /b %ERRORLEVEL%

:again
rem Whoever has it started again to see another language means that one, whatever the command line named.
set "NL="
goto :workbench

:try
if defined JAVA exit /b
if not exist %1 exit /b
set "MAJOR=0"
for /f "tokens=3" %%V in ('"%~1" -version 2^>^&1 ^| findstr /c:" version "') do for /f "delims=.-+ " %%M in ("%%~V") do set "MAJOR=%%M"
if %MAJOR% GEQ %LEAST% set "JAVA=%~1"
exit /b

:nojava
for /f "tokens=2 delims=:" %%C in ('chcp') do set "PAGE=%%C"
chcp 65001 >nul
echo Jiedui needs Java %LEAST% or newer and found none. Install a JDK or JRE, or let JAVA_HOME name one. 1>&2
echo 结对工作台需要 Java %LEAST% 或更高版本，但没有找到。请安装 JDK 或 JRE，或用 JAVA_HOME 指明其位置。 1>&2
chcp %PAGE% >nul
pause
exit /b 3
